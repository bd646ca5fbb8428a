import type { FollowedArticle } from '../../articles/article.ts'
import { dayMs } from '../../feeds/milliseconds.ts'

/**
 * What an article loses against the others of its story for being of an earlier day, in [0, 0.75]: a story that goes on is told from
 * what came last.
 *
 * @param articles All of the story.
 * @param freeDays So many days before the newest cost nothing.
 */
export function staleness({ publishedAt }: FollowedArticle, articles: readonly FollowedArticle[], freeDays: number): number {
  const newest = Math.max(publishedAt, ...articles.map((other) => other.publishedAt))
  const days = (newest - publishedAt) / dayMs - freeDays
  return Math.min(mostLost, Math.max(0, days * lostPerDay))
}

const lostPerDay = 0.25
const mostLost = 0.75
