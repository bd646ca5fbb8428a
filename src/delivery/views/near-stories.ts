import type { FollowedArticle } from '../../articles/article.ts'
import { type Action, actions, type Block, bullets, type Spans, text } from '../reply/reply.ts'
import { momentSeen } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'

/** Stories that come near what was asked, each with the article that tells most of it. */
export type NearStories = readonly { readonly story: string; readonly article: FollowedArticle }[]

/** Each with its outlet and day, and a menu to open one. */
export function nearStoriesBlocks(
  stories: NearStories,
  { now, zone, language }: { readonly now: number; readonly zone: string; readonly language: string },
): readonly Block[] {
  const list = stories.map(
    ({ article }): Spans => [
      { kind: 'link', text: article.title, url: article.url, language: article.language },
      text(` (${article.outlet.name}, `),
      momentSeen(now, { at: article.publishedAt, zone, show: 'date' }),
      text(')'),
    ],
  )
  return [bullets(list), storyMenu(stories, language)]
}

export function storyMenu(stories: NearStories, language: string): Block {
  const entries = stories.map(({ story, article }): Action => ({ label: article.title, command: 'story', options: { id: story } }))
  return actions([], { label: wordsFor(language).say('tellOne'), entries })
}
