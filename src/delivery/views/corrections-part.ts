import type { Briefing, Correction } from '../../briefing/briefing.ts'
import { type Part, type Spans, text } from '../reply/reply.ts'
import { shownDay } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'
import { listPart } from './list-part.ts'

/** What was said before and no longer stands, in a part under its own title; none where all stands. */
export function correctionsPart(title: string, corrections: readonly Correction[], briefing: Briefing): readonly Part[] {
  const items = corrections.map((correction) => correctionSpans(correction, briefing))
  return listPart(title, items, 'corrections')
}

function correctionSpans({ shortId, toldAt, text: told, language, outlet, url, reason, now }: Correction, briefing: Briefing): Spans {
  const words = wordsFor(briefing.language)
  const [open, close] = words.quoteMarks
  return [
    text(`${shownDay(toldAt, briefing.zone, briefing.language)}${words.say('comma')}${shortId}${words.say('colon')}`, 'bold'),
    text(open),
    { kind: 'text', text: told, language },
    text(`${close} `),
    { kind: 'link', text: outlet, url },
    text(` ${words.say(`correction.${reason}`)}`),
    ...(now === null
      ? [text(words.say('stop'))]
      : [text(`${words.say('colon')}${open}`), { kind: 'text', text: now, language } as const, text(close)]),
  ]
}
