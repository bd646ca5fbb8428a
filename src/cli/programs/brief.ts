import { readFile } from 'node:fs/promises'
import { openStore } from '../../adapters/sql/open-store.ts'
import { starterOf } from '../../app/config/starter.ts'
import type { PollResult } from '../../app/polling/poll-feeds.ts'
import { withPrivateFeeds } from '../../app/polling/private-feeds.ts'
import type { Fetcher, Store } from '../../app/ports.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import { briefingView } from '../../delivery/views/briefing-view.ts'
import type { Subscription } from '../../feeds/feed.ts'
import { withOutlets } from '../../feeds/new-outlet.ts'
import { readOpml } from '../../feeds/opml.ts'
import { shownAddress } from '../../feeds/private-feed.ts'
import type { Section } from '../../sections/section.ts'
import { openAttache } from '../opening/open-attache.ts'
import { defaultSections, defaultSubscriptions, heldOutlets, readContact } from '../settings/environment.ts'
import { passingSealing, privateFeedParts } from '../settings/sealing-of.ts'
import { type Format, rendered } from '../terminal/print.ts'
import { createProgress } from '../terminal/progress.ts'
import { briefingRecord } from './briefing-record.ts'

export type BriefOptions = {
  readonly feeds: readonly string[]
  /** Files or addresses of OPML lists. */
  readonly opml: readonly string[]
  /** Names of sections; empty: all that ship. */
  readonly sections: readonly string[]
  /** Length of the window, milliseconds. */
  readonly sinceMs: number
  /** The moment the briefing is made for, milliseconds since the epoch. */
  readonly now: number
  readonly zone: string
  readonly language: string
  readonly format: Format
}

const workspace = 'local'
const deadlineMs = 20_000

/**
 * Makes one briefing from feeds named on the command line; nothing is kept.
 *
 * @returns The exit code: 0, or 1 where no feed could be read.
 * @throws {Error} In words for the person, where the arguments cannot be followed.
 */
export async function brief(options: BriefOptions, out: NodeJS.WriteStream, progress: NodeJS.WriteStream): Promise<number> {
  const sections = chosenSections(options.sections)
  const sealing = passingSealing()
  const store = withPrivateFeeds(await openStore({ path: ':memory:' }), privateFeedParts(sealing))
  const clock = { now: () => options.now }
  const named = [...options.feeds, ...options.opml.filter(isAddress)]
  const attache = await openAttache({
    store,
    clock,
    starter: starterOf({ sections }),
    allowedHosts: hostsOf(named),
    deadlineMs,
    contact: readContact(),
    sealing,
  })
  try {
    const feeds = await feedsNamed(options, attache.fetcher, progress)
    await store.replaceSubscriptions(workspace, subscriptionsTo(feeds))
    const subscriptions = await store.subscriptions(workspace)
    const shown = createProgress(subscriptions.length, new Map(subscriptions.map(({ feed, outlet }) => [feed, outlet.name])), progress)
    const results = await attache.readNews(shown)
    await store.replaceSubscriptions(workspace, subscriptionsTo(namedByThemselves(feeds, results)))
    const briefing = await attache.brief({
      workspace,
      channel: 'terminal',
      window: { from: options.now - options.sinceMs, to: options.now },
      sections: sections.map(({ name }) => name),
      zone: options.zone,
      language: options.language,
      title: 'Briefing',
    })
    out.write(await printed(briefing, results, store, options, out))
    return results.some(({ kind }) => kind !== 'failed') ? 0 : 1
  } finally {
    await attache.close()
    await store.close()
  }
}

async function printed(
  briefing: Briefing,
  results: readonly PollResult[],
  store: Store,
  options: BriefOptions,
  out: NodeJS.WriteStream,
): Promise<string> {
  if (options.format !== 'json') return rendered(briefingView(briefing), options.format, out)
  return `${JSON.stringify(await briefingRecord(briefing, results, store), null, 2)}\n`
}

function chosenSections(names: readonly string[]): readonly Section[] {
  const all = defaultSections()
  const unknown = names.filter((name) => !all.some((section) => section.name === name))
  if (unknown.length > 0)
    throw new Error(`There is no section "${unknown.join('", "')}". Choose from: ${all.map(({ name }) => name).join(', ')}.`)
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name))
}

type NamedFeed = { readonly url: string; readonly title: string }

/** Each feed once. */
async function feedsNamed(options: BriefOptions, fetcher: Fetcher, progress: NodeJS.WriteStream): Promise<readonly NamedFeed[]> {
  const lists = await Promise.all(options.opml.map((place) => feedsOfOpml(place, fetcher, progress)))
  const feeds = new Map([...options.feeds.map((url) => ({ url, title: '' })), ...lists.flat()].map((feed) => [feed.url, feed]))
  if (feeds.size === 0) throw new Error('No feed was named. Name some with --feed ADDRESS, or a list of them with --opml FILE_OR_ADDRESS.')
  const wrong = feeds.keys().find((url) => !isAddress(url))
  if (wrong !== undefined) throw new Error(`"${wrong}" is not a web address. Addresses of feeds begin with http:// or https://.`)
  return [...feeds.values()]
}

async function feedsOfOpml(place: string, fetcher: Fetcher, progress: NodeJS.WriteStream): Promise<readonly NamedFeed[]> {
  const shown = shownAddress(place)
  const list = readOpml(await bytesOf(place, fetcher))
  if (list.kind === 'failed') throw new Error(`${shown} is no list of feeds (OPML): ${list.detail}.`)
  for (const note of list.notes) progress.write(`${shown}: ${note}\n`)
  if (list.feeds.length === 0) throw new Error(`${shown} names no feed.`)
  return list.feeds
}

async function bytesOf(place: string, fetcher: Fetcher): Promise<Uint8Array> {
  if (isAddress(place)) {
    const outcome = await fetcher.fetch(place, { etag: null, lastModified: null })
    if (outcome.kind === 'fetched') return outcome.bytes
    throw new Error(
      `${shownAddress(place)} could not be read: ${outcome.kind === 'failed' ? outcome.failure.detail : 'the server sent nothing'}.`,
    )
  }
  return readFile(place).catch((cause) => {
    throw new Error(`The file ${place} cannot be read. Check its name, and that you may read it.`, { cause })
  })
}

function subscriptionsTo(feeds: readonly NamedFeed[]): readonly Subscription[] {
  const shipped = defaultSubscriptions()
  const known = new Map(shipped.map((subscription) => [subscription.feed, subscription]))
  return withOutlets(feeds, { feeds: shipped, held: heldOutlets() }).map(({ url, outlet }) => ({
    workspace,
    ...(known.get(url) ?? { feed: url, outlet, language: null, section: null }),
  }))
}

/** What no list names takes the title that it gives itself. */
function namedByThemselves(feeds: readonly NamedFeed[], results: readonly PollResult[]): readonly NamedFeed[] {
  const titles = new Map(results.flatMap((result) => (result.kind === 'read' ? [[result.feed, result.document.title] as const] : [])))
  return feeds.map(({ url, title }) => ({ url, title: title || (titles.get(url) ?? '') }))
}

function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place) && URL.canParse(place)
}

function hostsOf(addresses: readonly string[]): ReadonlySet<string> {
  return new Set(addresses.filter(isAddress).map((address) => new URL(address).host))
}
