import type { Briefing, BriefingStory, Change } from '../../briefing/briefing.ts'
import { unended } from '../../briefing/words/unended.ts'
import type { Spans } from '../reply/reply.ts'
import { text } from '../reply/reply.ts'
import { slot, spansAround } from '../reply/spans-around.ts'
import { type Words, wordsFor } from '../words/words.ts'
import { citationSpans } from './receipt-spans.ts'

/** What changed, in a clause with its receipt: "people killed now 14 (was 12)[3]". */
export function changeSpans(change: Change, { headline, sentences }: BriefingStory, briefing: Briefing): Spans {
  const isTold = [headline, ...sentences].some(({ text: told }) => unended(told) === unended(change.about.text))
  return [...clause(change, isTold, wordsFor(briefing.language)), ...citationSpans(change.about, briefing)]
}

/** Longer ones are read in the receipt, UTF-16 units. */
const longestHint = 160

/** @param isTold Whether headline or sentences say the same words: then what they tell of is named in short. */
function clause(change: Change, isTold: boolean, { say }: Words): Spans {
  const { text: sentence, language } = change.about
  const told = (words: string) => ({ kind: 'text', text: words, language }) as const
  switch (change.kind) {
    case 'figure':
      return spansAround(say('change.figure', { what: slot, now: change.now, was: change.was }), told(change.what))
    case 'event':
    case 'name': {
      const inShort =
        change.kind === 'name' ? say('change.name', { name: change.name }) : say('change.event', { event: say(`event.${change.event}`) })
      return isTold || sentence.length > longestHint ? [text(inShort)] : [told(unended(sentence))]
    }
    case 'quotation':
      return [text(say('change.quotation', { speaker: change.speaker }))]
  }
}
