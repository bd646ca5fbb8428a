import type { Briefing, Change } from '../../briefing/briefing.ts'
import type { Spans } from '../reply/reply.ts'
import { text } from '../reply/reply.ts'
import { slot, spansAround } from '../reply/spans-around.ts'
import { type Words, wordsFor } from '../words/words.ts'
import { citationSpans } from './receipt-spans.ts'

/** What changed, in a clause with its receipt: "people killed now 14 (was 12)[3]". */
export function changeSpans(change: Change, briefing: Briefing): Spans {
  return [...clause(change, wordsFor(briefing.language)), ...citationSpans(change.about, briefing)]
}

/** Longer ones are read in the receipt, UTF-16 units. */
const longestHint = 160

function clause(change: Change, { say }: Words): Spans {
  const { text: sentence, language } = change.about
  const told = (words: string) => ({ kind: 'text', text: words, language }) as const
  switch (change.kind) {
    case 'figure':
      return spansAround(say('change.figure', { what: slot, now: change.now, was: change.was }), told(change.what))
    case 'event': {
      const event = say(`event.${change.event}`)
      return sentence.length > longestHint ? [text(say('change.event', { event }))] : [told(sentence.replace(/(?<!\.\p{L})[.。]$/u, ''))]
    }
    case 'name':
      return [text(say('change.name', { name: change.name }))]
    case 'quotation':
      return [text(say('change.quotation', { speaker: change.speaker }))]
  }
}
