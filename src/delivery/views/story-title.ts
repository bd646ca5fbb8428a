import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { type Block, text } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'

/** "Key figures: e2 Headline", over a view of one story. */
export function storyTitle({ shortId, headline }: BriefingStory, view: string, { language }: Briefing): Block {
  return {
    kind: 'heading',
    level: 1,
    spans: [
      text(`${view}${wordsFor(language).say('colon')}${shortId} `),
      { kind: 'text', text: headline.text, language: headline.language },
    ],
  }
}
