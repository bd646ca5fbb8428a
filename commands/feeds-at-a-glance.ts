import { type FeedHealth, saidHealth } from '../src/app/health/feed-health.ts'
import { type Block, paragraph } from '../src/delivery/reply/reply.ts'
import { listOf } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'

/**
 * How many feeds are well, and those that need somebody by name.
 *
 * @param first The sentence that says how many are well.
 * @param mostNamed The others are counted.
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
  const named = listOf(ill.slice(0, mostNamed).map((one) => [one.feed.outlet.name, ` – ${saidHealth(one, language)}`]))
  return [well, named, ...(ill.length > mostNamed ? [paragraph(common('andMore', { count: ill.length - mostNamed }))] : [])]
}
