import { storyThresholds } from '../config/thresholds.ts'
import { cluesIn } from '../src/sections/clues.ts'
import { newsValueOf } from '../src/sections/news-value.ts'
import { alikeBy } from '../src/stories/ranking/alike.ts'
import { countVoices } from '../src/stories/ranking/count-voices.ts'
import { type RankedStory, rankStories } from '../src/stories/ranking/rank.ts'
import type { Story } from '../src/stories/story.ts'
import { createDocumentFrequencies } from '../src/stories/words/document-frequencies.ts'
import { background } from './groups.ts'

/**
 * Stories as a briefing ranks them that asks for no section, when the newest of their reports has just come.
 *
 * @param byNews Whether news value takes part.
 */
export function ranked(stories: readonly Story[], byNews = true): readonly RankedStory[] {
  const now = Math.max(...stories.flatMap(({ articles }) => articles.map(({ publishedAt }) => publishedAt)))
  const voices = new Map(stories.map((story) => [story.id, countVoices(story, alike)]))
  const newsValues = new Map(stories.map((story) => [story.id, newsValueIn(story)]))
  return rankStories(stories, byNews ? { now, voices, newsValues } : { now, voices })
}

/** What a story is worth as news, its reports read for it. */
export function newsValueIn({ articles }: Pick<Story, 'articles'>) {
  return newsValueOf(articles.map(cluesIn))
}

/** By the words that ship. */
export const alike = alikeBy(createDocumentFrequencies(background), storyThresholds.weights)
