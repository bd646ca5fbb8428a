import type { Article } from '../../articles/article.ts'
import { dayMs } from '../../feeds/milliseconds.ts'

/**
 * News that was read late is news for so long after its date, milliseconds: while a feed is out of reach, or an outlet dates what it
 * posts back. What is older hardly anybody waits for.
 */
export const lateMs = dayMs

/** Whether an article came after a moment: dated after it, or dated a day before it at most and read after it. */
export function cameSince({ publishedAt, seenAt }: Pick<Article, 'publishedAt' | 'seenAt'>, moment: number): boolean {
  return publishedAt > moment || (seenAt > moment && publishedAt > moment - lateMs)
}
