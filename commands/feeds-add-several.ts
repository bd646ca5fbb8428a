import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { inTurns } from '../src/app/running/in-turns.ts'
import { paragraph, type Reply } from '../src/delivery/reply/reply.ts'
import { adminReply } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { shownAddress } from '../src/feeds/private-feed.ts'
import { namedAtMost, offerList } from './feeds-import.ts'
import { saidNothing } from './said-nothing.ts'
import { someOf } from './some-of.ts'

/** Sites and feeds asked at once: hosts have turns of their own. */
const atOnce = 20

/**
 * Looks at several addresses and asks once for all: of each site the first feed that it names. Those that are followed already and
 * those at which nothing was found are said beside.
 *
 * @param section Name of the section that all of them lean to.
 */
export async function offerSeveral(addresses: readonly string[], section: string | null, caller: Caller, app: App): Promise<Reply> {
  const { say } = adminWordsFor(caller.language)
  const { config } = await app.config(caller.workspace)
  const looked = await inTurns([...new Set(addresses)], atOnce, async (address) => ({
    address: shownAddress(address),
    found: await app.findFeeds(address),
  }))
  const nowhere = looked.flatMap(({ address, found }) =>
    found.kind === 'nothing' ? [saidNothing(address, found.why, caller.language)] : [],
  )
  const firsts = looked.flatMap(({ found }) => (found.kind === 'found' ? found.feeds.slice(0, 1) : []))
  const followed = config.feeds.filter(({ feed }) => firsts.some(({ url }) => url === feed)).map(({ outlet }) => outlet.name)
  const known = new Set(config.feeds.map(({ feed }) => feed))
  const fresh = new Map(firsts.filter(({ url }) => !known.has(url)).map(({ url, document }) => [url, document.title.trim()]))
  const facts = [
    ...(followed.length > 0
      ? [say('import.followed', { count: followed.length, feeds: someOf(followed, namedAtMost, caller.language) })]
      : []),
    ...nowhere,
  ]
  if (fresh.size === 0)
    return adminReply(
      say('import.nothing'),
      facts.map((said) => paragraph(said)),
      caller.language,
    )
  return offerList(
    [...fresh].map(([url, title]) => ({ url, title, section })),
    facts,
    caller,
    app,
  )
}
