import type { BriefingStory } from '../briefing/briefing.ts'
import { type Block, text } from './reply.ts'

/** "Key figures: e2 Headline", over a view of one story. */
export function storyTitle({ shortId, headline }: BriefingStory, view: string): Block {
  return {
    kind: 'heading',
    level: 1,
    spans: [text(`${view}: ${shortId} `), { kind: 'text', text: headline.text, language: headline.language }],
  }
}
