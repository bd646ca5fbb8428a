import { teaserOf } from '../../articles/text/teaser.ts'
import { isWanted } from '../../articles/wanted.ts'
import { asUsual } from '../../feeds/feed.ts'
import type { Story } from '../../stories/story.ts'

/** Whether it is about something that is not told here: half of its articles have one of the words in their title or first lines. */
export function isNeverTold({ articles }: Story, never: readonly string[]): boolean {
  if (never.length === 0) return false
  const filters = { ...asUsual.filters, never }
  const about = articles.filter(({ title, text, language }) => !isWanted({ title, text: teaserOf(text, language), authors: [] }, filters))
  return about.length * 2 >= articles.length
}
