import { type Briefing, storiesOf } from '../../briefing/briefing.ts'
import type { Block } from '../reply/reply.ts'
import { paragraph } from '../reply/reply.ts'
import { proseSpans } from './receipt-spans.ts'

/** The one thing to know, above all sections; nothing where a story below says it in the same words. */
export function openingBlocks(briefing: Briefing): readonly Block[] {
  const told = new Set(storiesOf(briefing).flatMap(({ sentences }) => sentences.map(({ text }) => text)))
  const untold = briefing.opening.filter(({ text }) => !told.has(text))
  return untold.length === 0 ? [] : [paragraph(proseSpans(untold, briefing))]
}
