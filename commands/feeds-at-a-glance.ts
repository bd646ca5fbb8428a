import type { FeedHealth } from '../src/app/feed-health.ts'
import { line, listOf } from '../src/delivery/admin-reply.ts'
import type { Block } from '../src/delivery/reply.ts'

/**
 * How many feeds are well, and those that need somebody by name.
 *
 * @param lead Stands before the first sentence.
 * @param mostNamed The others are counted.
 */
export function feedsAtAGlance(health: readonly FeedHealth[], lead: string, mostNamed: number): readonly Block[] {
  const ill = health.filter(({ state }) => state === 'dead' || state === 'failing')
  const well = line(`${lead}${health.length - ill.length} of ${health.length} are well.`)
  if (ill.length === 0) return [well]
  const named = listOf(ill.slice(0, mostNamed).map(({ feed, said }) => [feed.outlet.name, ` – ${said}`]))
  return [well, named, ...(ill.length > mostNamed ? [line(`and ${ill.length - mostNamed} more`)] : [])]
}
