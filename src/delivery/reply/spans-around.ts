import { type Span, type Spans, text } from './reply.ts'

/** Stands in a message where a span shall stand: no text that anybody reads holds this sign. */
export const slot = '\uE000'

/** A message around a span, in whatever place its language puts it: `spansAround(say('toldAt', { when: slot }), time)`. */
export function spansAround(message: string, span: Span, style?: 'bold' | 'faint'): Spans {
  const [before = '', ...after] = message.split(slot)
  return [text(before, style), span, text(after.join(''), style)].filter((one) => one.kind !== 'text' || one.text !== '')
}
