import type { Briefing } from '../../briefing/briefing.ts'
import { type Block, heading, paragraph, text } from '../reply/reply.ts'
import { momentSeen, shownFullDay } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'

/** The title of a briefing, its day, and since when it tells. */
export function datedTitle({ title, window, zone, language }: Briefing): readonly Block[] {
  const day = shownFullDay(window.to, zone, language)
  return [
    heading(1, title),
    paragraph([
      text(day, 'bold'),
      text(` · ${wordsFor(language).say('since')} `, 'faint'),
      momentSeen(window.to, { at: window.from, zone, show: 'both' }),
    ]),
  ]
}
