import { asUsual, type FeedState } from '../../feeds/feed.ts'
import { hourMs } from '../../feeds/milliseconds.ts'
import { type FeedTrouble, feedTrouble } from '../../feeds/polling/feed-trouble.ts'
import type { ConfigFeed } from '../config/config.ts'
import type { Concern } from './tell-admins.ts'

/** What is wrong with the feeds of a workspace. `held`: it is so, but one concern says it for all of them. */
export type FeedConcern = Omit<Concern, 'channel'> & { readonly held: boolean }

/** Fewer can all fail by chance. */
const leastForAll = 3
const allFailForMs = 2 * hourMs

/** A concern for each feed in trouble; where all of them fail at once, one that says so, and all others held. */
export function feedConcerns(feeds: readonly ConfigFeed[], states: ReadonlyMap<string, FeedState>, now: number): readonly FeedConcern[] {
  const read = feeds.filter(({ reading }) => !(reading ?? asUsual).paused)
  const each = read.flatMap((feed) => {
    const state = states.get(feed.feed)
    const trouble = state ? feedTrouble(state, now) : null
    return trouble ? [concernOf(feed, trouble, feeds)] : []
  })
  const all = allFail(read, states, now)
  return all === null ? each : [all, ...each.map((concern) => ({ ...concern, held: true }))]
}

/** That not one feed can be read: then it is hardly the feeds. */
function allFail(feeds: readonly ConfigFeed[], states: ReadonlyMap<string, FeedState>, now: number): FeedConcern | null {
  const failing = feeds.flatMap(({ feed }) => states.get(feed) ?? []).filter(({ failure }) => failure !== null)
  const since = Math.max(...failing.map(({ failingSince }) => failingSince ?? now))
  if (feeds.length < leastForAll || failing.length < feeds.length || now - since < allFailForMs) return null
  const failures = failing.flatMap(({ failure }) => failure ?? [])
  const [commonest] = [...Map.groupBy(failures, ({ detail }) => detail).values()].toSorted((a, b) => b.length - a.length)
  return {
    key: 'feeds',
    facts: { kind: 'feeds-unread', feeds: feeds.length, since, failure: commonest?.[0] ?? null },
    held: false,
  }
}

function concernOf({ feed, outlet }: ConfigFeed, trouble: FeedTrouble, feeds: readonly ConfigFeed[]): FeedConcern {
  // What moved may fail later, and is news then.
  const key = trouble.kind === 'moved' ? `feed moved ${feed}` : `feed ${feed}`
  const isDouble = trouble.kind === 'moved' && feeds.some((one) => one.feed === trouble.to)
  return { key, facts: { kind: 'feed', feed, outlet: outlet.name, trouble, isDouble }, held: false }
}
