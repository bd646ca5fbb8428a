import { createHash } from 'node:crypto'
import type { Subscription } from '../../feeds/feed.ts'
import { isPrivateFeed, isSecretAddress, privateFeed, scopeOfFeed, shownAddress } from '../../feeds/private-feed.ts'
import { percentDecoded } from '../../feeds/reading/percent-decoded.ts'
import type { ConfigItem } from '../config/config.ts'
import { configFrom, itemsOf } from '../config/config-items.ts'
import type { Fetcher, FetchOutcome, Store } from '../ports.ts'
import type { Sealing } from '../sealing.ts'

/** How a workspace is named in what is private to it: 16 hexadecimal digits. */
export function scopeOf(workspace: string): string {
  return createHash('sha256').update(`workspace ${workspace}`).digest('hex').slice(0, 16)
}

/** A feed whose address holds a secret cannot be followed; the message says what whoever runs Attaché can do. */
export class PrivateFeedError extends Error {
  override readonly name = 'PrivateFeedError'
}

export type PrivateFeedParts = {
  /** Undefined where no key is set: then no address with a secret is kept. */
  readonly sealing: Sealing | undefined
  /** Lower-case letters and digits that nobody can guess, another each time. */
  newId(): string
}

/**
 * The store, but for addresses that hold a secret or that an admin calls private: those are sealed when they are given, and known
 * from then on by a name that belongs to the workspace alone. So they are in no state, article, log line or answer, and nobody
 * else's feed is ever the same one.
 *
 * @throws {PrivateFeedError} From `replaceSubscriptions`, `beginConfig` and `changeConfig`, where there is no key to seal with.
 */
export function withPrivateFeeds(store: Store, { sealing, newId }: PrivateFeedParts): Store {
  async function namesOf(workspace: string): Promise<ReadonlyMap<string, Sealed>> {
    const followed = await store.subscriptions(workspace)
    const sealed = followed.flatMap(({ feed, sealedAddress }) => (sealedAddress === undefined ? [] : [{ feed, sealedAddress }]))
    return new Map(sealed.map((one) => [addressOf(one, workspace, sealing) ?? one.feed, one]))
  }

  function named(subscription: Subscription, workspace: string, known: ReadonlyMap<string, Sealed>): Subscription {
    const { isPrivate, ...given } = subscription
    const before = known.get(given.feed) ?? [...known.values()].find(({ feed }) => feed === given.feed)
    if (before) return { ...given, ...before }
    if (!isPrivate && !isSecretAddress(given.feed)) return given
    if (!sealing) throw new PrivateFeedError(`The address of ${shownAddress(given.feed)} holds a secret: ${howToSeal}`)
    const feed = privateFeed(new URL(given.feed).host, scopeOf(workspace), newId())
    return { ...given, feed, sealedAddress: sealing.seal(given.feed, belongsTo(workspace, feed)) }
  }

  function namedItem(item: ConfigItem, workspace: string, known: ReadonlyMap<string, Sealed>): ConfigItem {
    if (item.kind !== 'feed') return item
    if (item.value === null) return { ...item, key: known.get(item.key)?.feed ?? item.key }
    const { workspace: _, ...value } = named({ ...item.value, workspace }, workspace, known)
    return { kind: 'feed', key: value.feed, value }
  }

  return {
    ...store,
    under: (lease) => withPrivateFeeds(store.under(lease), { sealing, newId }),
    async replaceSubscriptions(workspace, subscriptions) {
      const known = await namesOf(workspace)
      await store.replaceSubscriptions(
        workspace,
        subscriptions.map((subscription) => named(subscription, workspace, known)),
      )
    },
    async beginConfig(workspace, config) {
      const known = await namesOf(workspace)
      return store.beginConfig(workspace, configFrom(itemsOf(config).map((item) => namedItem(item, workspace, known))))
    },
    keepAppliedItems(workspace, items) {
      // What a file says is compared with what it said; the address itself is not kept for that.
      const open = items.filter(({ kind, key, value }) => kind !== 'feed' || !(isSecretAddress(key) || value?.isPrivate))
      return store.keepAppliedItems(workspace, open)
    },
    async changeConfig(change) {
      const known = await namesOf(change.workspace)
      return store.changeConfig({ ...change, items: change.items.map((item) => namedItem(item, change.workspace, known)) })
    },
  }
}

const howToSeal = 'set ATTACHE_KEY, which "openssl rand -base64 32" makes, so that it can be kept sealed, and start again.'

type Sealed = { readonly feed: string; readonly sealedAddress: string }

/** The fetcher, but that the user name and password of an address travel in a header, which a redirect to another host does not take along. */
export function sendingCredentials(fetcher: Fetcher): Fetcher {
  return {
    ...fetcher,
    async fetch(address, asking) {
      const { url, authorization } = withoutCredentials(address)
      return fetcher.fetch(url, { ...asking, ...(authorization !== null && { authorization }) })
    },
  }
}

/** The same, but that a private feed is asked at its true address; its answer never tells that address. */
export function fetchingPrivateFeeds(fetcher: Fetcher, store: Pick<Store, 'sealedAddress'>, sealing: Sealing | undefined): Fetcher {
  const asked = sendingCredentials(fetcher)
  return {
    ...fetcher,
    async fetch(feed, asking) {
      if (!isPrivateFeed(feed)) return asked.fetch(feed, asking)
      const found = await store.sealedAddress(feed)
      const address = found && addressOf({ feed, sealedAddress: found.sealed }, found.workspace, sealing)
      if (address === undefined) return unopened
      return withoutAddress(address, await asked.fetch(address, asking))
    },
  }
}

/** Where it moved to is a secret too, so that it is asked at its old address for as long as that leads there. */
function withoutAddress(address: string, outcome: FetchOutcome): FetchOutcome {
  switch (outcome.kind) {
    case 'fetched':
      return { ...outcome, url: harmlessBase(outcome.url, address), movedTo: null }
    case 'unchanged':
      return { ...outcome, movedTo: null }
    case 'failed':
    case 'stopped':
      return outcome
  }
}

const unopened: FetchOutcome = {
  kind: 'failed',
  failure: { reason: 'refused-address', detail: 'its address is sealed with a key that is not in ATTACHE_KEY' },
  retryAfterSeconds: null,
}

function addressOf({ feed, sealedAddress }: Sealed, workspace: string, sealing: Sealing | undefined): string | undefined {
  const opened = sealing?.open(sealedAddress, belongsTo(workspace, feed))
  return opened?.kind === 'opened' ? opened.text : undefined
}

function belongsTo(workspace: string, feed: string): string {
  return `feed address ${workspace} ${feed}`
}

function withoutCredentials(address: string): { readonly url: string; readonly authorization: string | null } {
  const url = URL.parse(address)
  if (!url?.username && !url?.password) return { url: address, authorization: null }
  const { username, password } = url
  url.username = ''
  url.password = ''
  const pair = `${percentDecoded(username)}:${percentDecoded(password)}`
  return { url: url.href, authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
}

/**
 * What links are read against, since a link may be empty: the answer's own address, or its site alone where the secret may be its path.
 *
 * @param asked The feed's true address; one that is not secret by its looks was called so by an admin, who did not say which part is.
 */
function harmlessBase(answered: string, asked: string): string {
  const isPathOpen = isSecretAddress(asked) && ![asked, answered].map(pathOf).some(isSecretAddress)
  return isPathOpen ? pathOf(answered) : new URL('/', answered).href
}

/** Without credentials and parameters. */
function pathOf(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname}`
}

/** Whether the workspace may follow this feed: a public one, or its own. */
export function mayFollow(workspace: string, feed: string): boolean {
  const scope = scopeOfFeed(feed)
  return scope === null ? !isSecretAddress(feed) : scope === scopeOf(workspace)
}
