import type { Briefing, BriefingStory, Refused } from '../../briefing/briefing.ts'
import { type Part, text } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'

/** Sentences of a story's sources that failed the check, each with why; nothing where none did. */
export function refusedPart(story: BriefingStory, briefing: Briefing): readonly Part[] {
  const refused = briefing.refused.filter((one) => one.story === story.story)
  if (refused.length === 0) return []
  const { say } = wordsFor(briefing.language)
  const items = refused.map(({ text: sentence, reasons }) => [
    text(`${say('refusedSentence', { sentence })} `),
    text(
      say('refusedBecause', { reasons: reasons.map((reason) => objectionIn(reason, briefing.language)).join(say('semicolon')) }),
      'faint',
    ),
  ])
  return [
    {
      blocks: [
        { kind: 'heading', level: 2, spans: [text(say('notUsed'))] },
        { kind: 'paragraph', spans: [text(say('notUsedExplained'), 'faint')] },
        { kind: 'list', ordered: false, items },
      ],
    },
  ]
}

function objectionIn(reason: Refused['reasons'][number], language: string): string {
  const { text: words } = reason
  return reason.kind === 'written' ? words : wordsFor(language).say(`objection.${reason.kind}`, { text: words })
}
