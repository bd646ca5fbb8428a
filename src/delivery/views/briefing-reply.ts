import type { Briefing } from '../../briefing/briefing.ts'
import type { Part, Reply } from '../reply/reply.ts'
import { toChannel } from '../reply/reply-to.ts'
import { shownFullDay } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'

/** A briefing in parts for its channel; its title, its day and how many stories it tells are the summary. */
export function briefingReply({ title, window, zone, language, sections }: Briefing, parts: readonly Part[]): Reply {
  const count = sections.reduce((total, { stories }) => total + stories.length, 0)
  const day = shownFullDay(window.to, zone, language)
  return toChannel(wordsFor(language).say('briefingSummary', { title, day, count }), parts, language)
}
