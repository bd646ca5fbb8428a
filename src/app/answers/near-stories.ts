import type { FollowedArticle } from '../../articles/article.ts'
import type { FoundArticle } from '../ports.ts'

/** A story that tells of what was looked for: its id, and the article that tells most of it. */
export type NearStory = { readonly story: string; readonly article: FollowedArticle }

/** The first so many stories of articles, each once with the first of its own. @param found Best first. */
export function nearStories(found: readonly Pick<FoundArticle, 'story' | 'article'>[], most: number): readonly NearStory[] {
  const best = new Map<string, FollowedArticle>()
  for (const { story, article } of found) if (story !== null && !best.has(story)) best.set(story, article)
  return [...best].slice(0, most).map(([story, article]) => ({ story, article }))
}
