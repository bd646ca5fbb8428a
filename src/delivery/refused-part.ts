import type { Briefing, BriefingStory } from '../briefing/briefing.ts'
import { type Part, text } from './reply.ts'

/** Sentences of a story's sources that failed the check, each with why; nothing where none did. */
export function refusedPart(story: BriefingStory, briefing: Briefing): readonly Part[] {
  const refused = briefing.refused.filter((one) => one.story === story.story)
  if (refused.length === 0) return []
  const items = refused.map(({ text: sentence, reasons }) => [text(`“${sentence}” `), text(`Refused: ${reasons.join('; ')}.`, 'faint')])
  return [
    {
      blocks: [
        { kind: 'heading', level: 2, spans: [text('Not used')] },
        { kind: 'paragraph', spans: [text('Sentences that were considered and failed the check against the sources.', 'faint')] },
        { kind: 'list', ordered: false, items },
      ],
    },
  ]
}
