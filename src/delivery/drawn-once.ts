/**
 * Draws each thing once for as long as anything holds it: many people are shown the same briefing, and a briefing is measured
 * again and again while it is divided into messages.
 *
 * @param draw Pure; what it returns is shared, and must never be changed. `way` is what it may depend on beside the thing, such as
 * the language.
 * @param partOf The part that tells things apart: those that share it are drawn alike. The thing itself where nothing else is said.
 */
export function drawnOnce<thing extends object, drawn>(
  draw: (thing: thing, way: string) => drawn,
  partOf: (thing: thing) => object = (thing) => thing,
): (thing: thing, way?: string) => drawn {
  const known = new WeakMap<object, Map<string, { readonly drawn: drawn }>>()
  return (thing, way = '') => {
    const part = partOf(thing)
    const ways = known.get(part) ?? new Map<string, { readonly drawn: drawn }>()
    const one = ways.get(way) ?? { drawn: draw(thing, way) }
    ways.set(way, one)
    known.set(part, ways)
    return one.drawn
  }
}
