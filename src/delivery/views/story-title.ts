import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { type Block, type Part, type Reply, text } from '../reply/reply.ts'
import { toChannel } from '../reply/reply-to.ts'
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

/**
 * One side of a story, under its title.
 *
 * @param blocks What stands right below the title.
 * @param parts What follows.
 */
export function sideOfStory(
  view: string,
  story: BriefingStory,
  briefing: Briefing,
  blocks: readonly Block[],
  parts: readonly Part[] = [],
): Reply {
  const { language } = briefing
  const summary = `${view}${wordsFor(language).say('colon')}${story.headline.text}`
  return toChannel(summary, [{ blocks: [storyTitle(story, view, briefing), ...blocks] }, ...parts], language)
}
