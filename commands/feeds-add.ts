import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { ConfigFeed, ConfigItem } from '../src/app/config/config.ts'
import type { FoundFeed } from '../src/app/config/find-feeds.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { plainLine } from '../src/articles/text/plain-text.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { actions, type Block, paragraph, type Reply } from '../src/delivery/reply/reply.ts'
import { adminReply, listOf } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { ago, shownDuration } from '../src/delivery/words/shown-duration.ts'
import { postingRhythm } from '../src/feeds/polling/posting-rhythm.ts'
import { isSecretAddress, shownAddress } from '../src/feeds/private-feed.ts'
import { change } from './change-reply.ts'
import { aboutFeeds } from './feed-named.ts'
import { offerSeveral } from './feeds-add-several.ts'
import { feedsImport } from './feeds-import.ts'
import { mistaken, saidNoSection, sectionChoices, sectionNamed } from './options.ts'
import { saidNothing } from './said-nothing.ts'

const titlesShown = 3

/** `/feeds add` looks at an address, shows the feeds that it found, and asks which; of several addresses it asks once for all. */
export const feedsAdd = defineCommand({
  ...aboutFeeds,
  name: 'feeds add',
  summary: 'Follow a feed, or the feeds of a site',
  rest: 'address',
  options: z.object({
    address: z.string().min(1).max(2_000).meta({ description: 'of a feed, or of a site; several with spaces between', address: true }),
    outlet: z.string().min(1).max(80).optional().describe('what readers call it'),
    section: z.string().min(1).max(32).optional().describe('section that its articles lean to'),
    confirmed: z.enum(['yes', 'no']).default('no').meta({ hidden: true }),
  }),
  forms: [{ name: 'add', title: 'Add a feed', fields: ['address', 'outlet', 'section'] }],
  complete: async (option, typed, caller, app) => (option === 'section' ? sectionChoices(typed, caller, app) : []),
  examples: [
    '/feeds add https://www.dw.com',
    '/feeds add dw.com lemonde.fr',
    '/feeds add https://feeds.bbci.co.uk/news/world/rss.xml outlet:BBC',
  ],

  async run({ address: line, outlet: named, section: typed, confirmed }, caller, app) {
    const { config } = await app.config(caller.workspace)
    const section = typed === undefined ? undefined : sectionNamed(typed, config.sections)?.name
    if (typed !== undefined && section === undefined) return mistaken(saidNoSection(typed, config.sections, caller), 'section', caller)
    const { addresses, address, outlet = named } = addressesIn(line)
    if (addresses.length > 1) return offerSeveral(addresses, section ?? null, caller, app)
    const found = await app.findFeeds(address)
    if (found.kind === 'nothing' && found.why.reason === 'a-list') return feedsImport.run({ address, only: 'no' }, caller, app)
    if (found.kind === 'nothing') return mistaken(saidNothing(address, found.why, caller.language), 'address', caller)
    const fresh = found.feeds.filter(({ url }) => !config.feeds.some(({ feed }) => feed === url))
    const [first] = fresh
    if (!first) return plainReply(saidFollowed(found.feeds, config.feeds, caller.language), caller.language)
    // A button would keep the address, and with it the secret.
    if (confirmed === 'yes' || isSecretAddress(first.url)) return follow(first, { outlet, section }, caller, app)
    return offered(fresh, { outlet, section }, caller, app)
  },
})

/** What looks like an address, and behind a single one what its outlet is called: "dw.com Deutsche Welle". */
function addressesIn(line: string): { readonly addresses: readonly string[]; readonly address: string; readonly outlet?: string } {
  const words = line.split(/[\s,;]+/).filter(Boolean)
  const addresses = words.filter((word) => /^https?:\/\/|[^.\s]\.[^.\s]|^localhost\b/i.test(word))
  const [address = line, second] = addresses
  const outlet = words.slice(1).join(' ')
  return second === undefined && words[0] === address && outlet !== '' ? { addresses, address, outlet } : { addresses, address }
}

/** By the names under which they are followed. */
function saidFollowed(found: readonly FoundFeed[], followed: readonly ConfigFeed[], language: string): string {
  const { say, list } = adminWordsFor(language)
  const names = followed.filter(({ feed }) => found.some(({ url }) => url === feed)).map(({ outlet }) => outlet.name)
  return say('add.followed', { feeds: list([...new Set(names)]) })
}

type Said = { readonly outlet: string | undefined; readonly section: string | undefined }

async function follow({ url, document }: FoundFeed, { outlet: named, section }: Said, caller: Caller, app: App): Promise<Reply> {
  const language = /^[a-z]{2,3}(?=-|$)/i.exec(document.language ?? '')?.[0].toLowerCase() ?? null
  const feeds = await app.withOutlets(caller.workspace, [{ url, title: document.title.trim(), named }])
  const items = feeds.map(
    ({ outlet }): ConfigItem => ({ kind: 'feed', key: url, value: { feed: url, outlet, language, section: section ?? null } }),
  )
  return change(`Added the feed ${feeds.map(({ outlet }) => outlet.name).join()}`, items, caller, app, {
    said: [paragraph(adminWordsFor(caller.language).say('add.soon'))],
  })
}

function offered(found: readonly FoundFeed[], { outlet, section }: Said, { language }: Caller, app: App): Reply {
  const { say } = adminWordsFor(language)
  const more = { ...(outlet === undefined ? {} : { outlet }), ...(section === undefined ? {} : { section }) }
  const buttons = found.map(({ url, document }) => ({
    label: say('add.follow', { title: document.title || shownAddress(url) }),
    command: 'feeds add',
    options: { address: url, ...more, confirmed: 'yes' },
  }))
  const title = say('add.found', { count: found.length })
  return adminReply(title, [...found.flatMap((one) => shown(one, app.now(), language)), actions(buttons)], language)
}

function shown({ url, document }: FoundFeed, now: number, language: string): readonly Block[] {
  const { say, common, locale } = adminWordsFor(language)
  const rhythm = postingRhythm(document.entries, now)
  const times = rhythm && { time: shownDuration(rhythm.everyMs, locale, 'long'), ago: ago(now - rhythm.newestAt, locale) }
  const facts = [
    document.language ?? say('add.languageNotSaid'),
    common('articles', { count: document.entries.length }),
    ...(times ? [say('add.often', times)] : []),
  ].join(common('comma'))
  const titles = document.entries.slice(0, titlesShown).map(({ titleHtml }) => ['', plainLine(titleHtml)] as const)
  return [
    listOf([[document.title || shownAddress(url), ` – ${shownAddress(url)} – ${facts}`]]),
    ...(titles.length > 0 ? [paragraph(say('add.lastTitles')), listOf(titles)] : []),
  ]
}
