/**
 * Draws each thing once for as long as anything holds it: many people are shown the same briefing, and a briefing is measured
 * again and again while it is divided into messages.
 *
 * @param draw Pure; what it returns is shared, and must never be changed. `way` is what it may depend on beside the thing, such as
 * the language.
 */
export function drawnOnce<thing extends object, drawn>(draw: (thing: thing, way: string) => drawn): (thing: thing, way?: string) => drawn {
  const known = new WeakMap<thing, Map<string, drawn>>()
  return (thing, way = '') =>
    known.getOrInsertComputed(thing, () => new Map<string, drawn>()).getOrInsertComputed(way, () => draw(thing, way))
}
