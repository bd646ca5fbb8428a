import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { FeedHealth } from '../src/app/health/feed-health.ts'
import type { Caller } from '../src/app/input/caller.ts'
import type { Choice } from '../src/app/input/command.ts'
import { didYouMean } from '../src/app/input/did-you-mean.ts'
import { shortened } from '../src/app/input/typed-line.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import type { Action, Reply } from '../src/delivery/reply/reply.ts'
import { withActions } from '../src/delivery/reply/with-actions.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { shownAddress } from '../src/feeds/private-feed.ts'
import { mostEntries } from './admin-actions.ts'
import { feedNames } from './feed-names.ts'
import { sectionChoices } from './options.ts'

/** What all commands about feeds have in common. */
export const aboutFeeds = { access: 'admins', audience: 'caller', family: 'The feeds that are read here' } as const

/** Which feed. */
export const feedOption = z.string().min(1).max(2_000).meta({ description: 'its outlet, or its address', address: true })

export type Found = { readonly kind: 'found'; readonly health: FeedHealth } | { readonly kind: 'missing'; readonly reply: Reply }

/** What a command is asked once more with, when it is clear which feed is meant. */
export type Again = (feed: string) => Omit<Action, 'label'>

/**
 * A feed by its outlet's name, its address, or the beginning of a word of either that only one has.
 *
 * @param again What choosing one of several that may be meant does.
 */
export async function feedNamed(typed: string, again: Again, { workspace, language }: Caller, app: App): Promise<Found> {
  const { say } = adminWordsFor(language)
  const all = await app.feedHealth(workspace)
  const wanted = typed.trim().toLowerCase()
  const exact = all.filter(
    ({ feed, address }) => feed.outlet.name.toLowerCase() === wanted || feed.feed === typed.trim() || address === typed.trim(),
  )
  const near =
    exact.length > 0 ? exact : all.filter(({ feed, address }) => hasWordFrom(feed.outlet.name, wanted) || hasWordFrom(address, wanted))
  const [only, second] = near
  if (only && !second) return { kind: 'found', health: only }
  if (only) {
    const names = feedNames(all.map(({ feed }) => feed))
    const entries = near.slice(0, mostEntries).map(({ feed }) => ({ label: names.labelOf(feed), ...again(names.typedFor(feed)) }))
    const reply = plainReply(say('feeds.several', { typed: shortened(typed) }), language)
    return { kind: 'missing', reply: withActions(reply, [], { label: say('feeds.chooseOne'), entries }) }
  }
  const outletNames = all.map(({ feed }) => feed.outlet.name)
  const hint = didYouMean(typed, outletNames, language) ?? say('feeds.listShows')
  return { kind: 'missing', reply: plainReply(`${say('feeds.unknown', { typed: shortened(typed) })} ${hint}`, language) }
}

/** Not anywhere in a word: "all" would be the Rift Valley Monitor. Chinese has no spaces between words. */
function hasWordFrom(name: string, wanted: string): boolean {
  if (/\p{Script=Han}/u.test(wanted)) return name.includes(wanted)
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(wanted)}`, 'iu').test(name)
}

/** What may be chosen for the options of a command about one feed. */
export async function outlets(option: string, typed: string, caller: Caller, app: App): Promise<readonly Choice[]> {
  if (option === 'section') return sectionChoices(typed, caller, app)
  if (option !== 'feed') return []
  const wanted = typed.trim().toLowerCase()
  const { config } = await app.config(caller.workspace)
  const names = feedNames(config.feeds)
  return config.feeds
    .filter(({ outlet, feed }) => outlet.name.toLowerCase().includes(wanted) || shownAddress(feed).includes(wanted))
    .map((feed) => ({ label: names.labelOf(feed), value: names.typedFor(feed) }))
}
