import type { Source } from '../../briefing/briefing.ts'
import type { Block } from '../reply/reply.ts'
import { type Cited, shortSourceSpans } from './receipt-spans.ts'

/** Numbered sources right below what cites them: without titles, which the view of a story's sources has. */
export function shortSources(sources: readonly Source[], briefing: Cited): Block {
  return { kind: 'sources', items: sources.map((source) => ({ number: source.number, spans: shortSourceSpans(source, briefing) })) }
}
