import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { bullets, heading, type Part, paragraph, text } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'

/** Sentences of a story's sources that failed the check, each with why; nothing where none did. */
export function refusedPart(story: BriefingStory, briefing: Briefing): readonly Part[] {
  const refused = briefing.refused.filter((one) => one.story === story.story)
  if (refused.length === 0) return []
  const { say } = wordsFor(briefing.language)
  const items = refused.map(({ text: sentence, reasons }) => [
    text(`${say('refusedSentence', { sentence })} `),
    text(
      say('refusedBecause', {
        reasons: reasons.map(({ kind, text: words }) => say(`objection.${kind}`, { text: words })).join(say('semicolon')),
      }),
      'faint',
    ),
  ])
  return [{ blocks: [heading(2, say('notUsed')), paragraph(say('notUsedExplained'), 'faint'), bullets(items)] }]
}
