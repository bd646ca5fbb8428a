import { type FeedHealth, saidHealth } from '../src/app/health/feed-health.ts'
import { type Block, paragraph } from '../src/delivery/reply/reply.ts'
import { listOf } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { someOf } from './some-of.ts'

/**
 * How many feeds are well, and those that need somebody by name, those with one reason together.
 *
 * @param first The sentence that says how many are well.
 * @param mostNamed Reasons; the feeds of the others are counted.
 */
export function feedsAtAGlance(
  health: readonly FeedHealth[],
  first: 'status.feeds' | 'status.glance',
  mostNamed: number,
  language: string,
): readonly Block[] {
  const { say, common } = adminWordsFor(language)
  const ill = health.filter(({ state }) => state === 'dead' || state === 'failing')
  const well = paragraph(say(first, { well: health.length - ill.length, all: health.length }))
  if (ill.length === 0) return [well]
  const reasons = [...Map.groupBy(ill, (one) => saidHealth(one, language))]
  const rows = reasons.slice(0, mostNamed).map(([why, feeds]): readonly [string, string] => [namesOf(feeds, language), ` – ${why}`])
  const rest = reasons.slice(mostNamed).reduce((sum, [, feeds]) => sum + feeds.length, 0)
  return [well, listOf(rows), ...(rest > 0 ? [paragraph(common('andMore', { count: rest }))] : [])]
}

/** Of feeds with one reason. */
const mostOfReason = 5

function namesOf(feeds: readonly FeedHealth[], language: string): string {
  return someOf([...new Set(feeds.map(({ feed }) => feed.outlet.name))], mostOfReason, language)
}
