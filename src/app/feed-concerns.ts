import { wordsFor } from '../delivery/words.ts'
import { asUsual, type FeedState } from '../feeds/feed.ts'
import { type FeedTrouble, feedTrouble } from '../feeds/feed-trouble.ts'
import type { ConfigFeed } from './config.ts'
import { ago, lasting } from './feed-health.ts'
import type { Concern } from './tell-admins.ts'

/** What is wrong with the feeds of a workspace. `held`: it is so, but one concern says it for all of them. */
export type FeedConcern = Omit<Concern, 'channel'> & { readonly held: boolean }

/** Fewer can all fail by chance. */
const leastForAll = 3
const allFailForMs = 2 * 3_600_000

/** A concern for each feed in trouble; where all of them fail at once, one that says so, and all others held. */
export function feedConcerns(feeds: readonly ConfigFeed[], states: ReadonlyMap<string, FeedState>, now: number): readonly FeedConcern[] {
  const read = feeds.filter(({ reading }) => !(reading ?? asUsual).paused)
  const each = read.flatMap((feed) => {
    const state = states.get(feed.feed)
    const trouble = state ? feedTrouble(state, now) : null
    return trouble ? [concernOf(feed, trouble, feeds, now)] : []
  })
  const all = allFail(read, states, now)
  return all === null ? each : [all, ...each.map((concern) => ({ ...concern, held: true }))]
}

/** That not one feed can be read: then it is hardly the feeds. */
function allFail(feeds: readonly ConfigFeed[], states: ReadonlyMap<string, FeedState>, now: number): FeedConcern | null {
  const failing = feeds.flatMap(({ feed }) => states.get(feed) ?? []).filter(({ failure }) => failure !== null)
  const since = Math.max(...failing.map(({ failingSince }) => failingSince ?? now))
  if (feeds.length < leastForAll || failing.length < feeds.length || now - since < allFailForMs) return null
  const details = failing.flatMap(({ failure }) => failure?.detail ?? [])
  const [commonest] = [...Map.groupBy(details, (detail) => detail)].toSorted(([, a], [, b]) => b.length - a.length)
  return {
    key: 'feeds',
    said: `Not one of the ${feeds.length} feeds could be read for ${lasting(now - since)} (${commonest?.[0]}). Most likely the machine that Attaché runs on cannot reach the internet: tell whoever runs it. Until then, briefings have nothing new.`,
    buttons: [{ label: 'Show failing feeds', command: 'feeds list', options: { which: 'failing' } }],
    held: false,
  }
}

function concernOf(feed: ConfigFeed, trouble: FeedTrouble, feeds: readonly ConfigFeed[], now: number): FeedConcern {
  const options = { feed: feed.feed }
  const button = (label: string, command: string) => ({ label, command, options })
  const test = button('Test now', 'feeds test')
  const remove = button('Remove', 'feeds remove')
  // What moved may fail later, and is news then.
  const key = trouble.kind === 'moved' ? `feed moved ${feed.feed}` : `feed ${feed.feed}`
  const said = saidTrouble(feed, trouble, now)
  switch (trouble.kind) {
    case 'gone':
      return { key, said: `${said} If it lives elsewhere, /feeds add finds it.`, buttons: [test, remove], held: false }
    case 'failing':
    case 'silent':
      return { key, said, buttons: [test, button('Pause', 'feeds pause'), remove], held: false }
    case 'moved': {
      const isDouble = feeds.some((one) => one.feed === trouble.to)
      const take = { label: 'Take the new address', command: 'feeds edit', options: { ...options, address: trouble.to } }
      if (isDouble) return { key, said: `${said} That one is followed here too.`, buttons: [remove], held: false }
      return { key, said, buttons: [take], held: false }
    }
  }
}

/** What is wrong with a feed, in a sentence or two for people. */
export function saidTrouble({ outlet: { name } }: ConfigFeed, trouble: FeedTrouble, now: number): string {
  switch (trouble.kind) {
    case 'gone':
      return trouble.failure.reason === 'gone'
        ? `The feed of ${name} is gone for good, its server says, and is asked no more.`
        : `The feed of ${name} was not found for a week, and is asked no more.`
    case 'failing':
      return `The feed of ${name} could not be read for ${lasting(now - trouble.since)}: ${trouble.failure.detail}. It is asked again now and then.`
    case 'silent':
      return `The feed of ${name} can be read, but has posted nothing since ${dayOf(trouble.since)}, ${ago(now - trouble.since)}; before, it posted every ${lasting(trouble.everyMs)}. Perhaps its outlet has another feed now.`
    case 'moved':
      return `The feed of ${name} has moved for good to ${trouble.to}, and is read there.`
  }
}

function dayOf(at: number): string {
  return new Intl.DateTimeFormat(wordsFor('en').locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
}
