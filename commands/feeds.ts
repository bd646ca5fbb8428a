import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/caller.ts'
import { type Choice, type Command, defineCommand } from '../src/app/command.ts'
import type { ConfigFeed, ConfigItem } from '../src/app/config.ts'
import type { FeedHealth } from '../src/app/feed-health.ts'
import { nearest } from '../src/app/nearest.ts'
import { shortened } from '../src/app/typed-line.ts'
import { plainLine } from '../src/articles/plain-text.ts'
import { adminReply, line, listOf } from '../src/delivery/admin-reply.ts'
import { plainReply } from '../src/delivery/plain-reply.ts'
import type { Reply } from '../src/delivery/reply.ts'
import { asUsual, type Reading } from '../src/feeds/feed.ts'
import { isPrivateFeed, shownAddress } from '../src/feeds/private-feed.ts'
import { change } from './change-reply.ts'
import { feedsAdd } from './feeds-add.ts'
import { feedsImport } from './feeds-import.ts'
import { feedsStarter } from './feeds-starter.ts'

const shared = { access: 'admins', audience: 'caller', family: 'The feeds that are read here' } as const
const feedOption = z.string().min(1).max(2_000).describe('its outlet, or its address')
const yesNo = z.enum(['yes', 'no']).optional()
const words = z.string().min(1).max(500).optional()
const listedAtMost = 40

const list = defineCommand({
  ...shared,
  name: 'feeds list',
  summary: 'All feeds, those that need you first',
  options: z.object({ which: z.enum(['all', 'failing', 'paused']).default('all').describe('all, failing or paused ones') }),
  examples: ['/feeds list', '/feeds list failing'],

  async run({ which }, caller, app) {
    const all = (await app.feedHealth(caller.workspace)).filter(({ state }) => isWanted(state, which))
    if (all.length === 0)
      return plainReply(which === 'all' ? 'No feed is followed here. /feeds add begins.' : `No feed is ${which}.`, caller.language)
    const order: readonly FeedHealth['state'][] = ['dead', 'failing', 'new', 'paused', 'well']
    const sorted = all.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    const counts = Map.groupBy(all, ({ state }) => state)
    const title = order.flatMap((state) => (counts.get(state) ? [`${counts.get(state)?.length} ${state}`] : [])).join(', ')
    const rest = sorted.length > listedAtMost ? [line(`and ${sorted.length - listedAtMost} more, which are well`)] : []
    const rows = sorted.slice(0, listedAtMost).map(({ feed, said }) => [feed.outlet.name, ` – ${said}`] as const)
    return adminReply(`${all.length} feeds: ${title}`, [listOf(rows), ...rest], caller.language)
  },
})

const show = defineCommand({
  ...shared,
  name: 'feeds show',
  summary: 'One feed: its address, its health, how it is read',
  options: z.object({ feed: feedOption }),
  rest: 'feed',
  examples: ['/feeds show BBC News'],
  complete: outlets,

  async run({ feed }, caller, app) {
    const found = await feedNamed(feed, caller, app)
    if (found.kind === 'missing') return found.reply
    const { outlet, language, section, reading = asUsual } = found.health.feed
    const rows = [
      ['address: ', found.health.address],
      ['health: ', found.health.said],
      ['country: ', outlet.country ?? 'not said'],
      ['language: ', language ?? 'told for each article'],
      ['leans to: ', section ?? 'no section'],
      ['weight: ', String(reading.weight)],
      ['full text: ', reading.fullText ? 'fetched' : 'as the feed gives it'],
      ['teaser only: ', reading.teaserOnly ? 'yes' : 'no'],
      ...Object.entries(reading.filters).flatMap(([name, all]) => (all.length > 0 ? [[`${name}: `, all.join(', ')] as const] : [])),
    ] as const
    const name = { feed: outlet.name }
    const next = reading.paused
      ? ({ label: 'Resume', command: 'feeds resume', options: name } as const)
      : { label: 'Pause', command: 'feeds pause', options: name }
    const buttons = [
      { label: 'Test now', command: 'feeds test', options: name },
      next,
      { label: 'Remove', command: 'feeds remove', options: name },
    ]
    return adminReply(outlet.name, [listOf(rows), { kind: 'actions', buttons }], caller.language)
  },
})

const test = defineCommand({
  ...shared,
  name: 'feeds test',
  summary: 'Read a feed now, and say what came',
  options: z.object({ feed: feedOption }),
  rest: 'feed',
  examples: ['/feeds test BBC News'],
  complete: outlets,

  async run({ feed }, caller, app) {
    const found = await feedNamed(feed, caller, app)
    if (found.kind === 'missing') return found.reply
    const { outlet, feed: address } = found.health.feed
    const read = await app.readFeed(address)
    if (read.kind === 'failed') return plainReply(`${outlet.name} could not be read: ${read.why}.`, caller.language)
    const titles = read.document.entries.slice(0, 5).map(({ titleHtml }) => ['', plainLine(titleHtml)] as const)
    const notes = read.document.notes.map(line)
    return adminReply(
      `${outlet.name} gives ${read.document.entries.length} articles.`,
      [...(titles.length > 0 ? [listOf(titles)] : []), ...notes],
      caller.language,
    )
  },
})

const pause = onOne('pause', 'Take in and tell nothing of a feed until it is resumed', 'Paused', (feed) => ({
  ...feed,
  reading: { ...asUsual, ...feed.reading, paused: true },
}))
const resume = onOne('resume', 'Read a paused feed again', 'Resumed', (feed) => ({
  ...feed,
  reading: { ...asUsual, ...feed.reading, paused: false },
}))
const remove = onOne('remove', 'Follow a feed no longer', 'Removed', () => null)

const edit = defineCommand({
  ...shared,
  name: 'feeds edit',
  summary: 'How a feed is called and read',
  options: z.object({
    feed: feedOption,
    outlet: z.string().min(1).max(80).optional().describe('what readers call it'),
    address: z
      .string()
      .max(2_000)
      .refine((typed) => /^https?:/i.test(typed) && URL.canParse(typed), 'must be a web address')
      .optional()
      .describe('where it is read from now on'),
    country: z
      .string()
      .regex(/^(?:[a-z]{2}|none)$/i, 'must be two letters such as fr')
      .optional()
      .describe('two letters: fr; none'),
    language: z
      .string()
      .regex(/^(?:[a-z]{2,3}|none)$/i, 'must be a code such as fr')
      .optional()
      .describe('code: fr; none tells it for each article'),
    section: z.string().min(1).max(32).optional().describe('section that its articles lean to; none'),
    weight: z.coerce.number().min(0.1).max(10).optional().describe('how much its stories count, 1 as usual'),
    'full-text': yesNo.describe('fetch the page where the feed gives a teaser'),
    'teaser-only': yesNo.describe('use only the title and first lines'),
    only: words.describe('only articles with one of these words, with commas; none'),
    never: words.describe('no article with one of these words, with commas; none'),
    'only-authors': words.describe('only articles by one of these people, with commas; none'),
    'never-authors': words.describe('no article by one of these people, with commas; none'),
  }),
  examples: ['/feeds edit "BBC News" weight:2', '/feeds edit dw.com never:"football, Bundesliga"'],
  complete: outlets,

  async run(typed, caller, app) {
    const found = await feedNamed(typed.feed, caller, app)
    if (found.kind === 'missing') return found.reply
    const { config } = await app.config(caller.workspace)
    const { section } = typed
    if (section !== undefined && section !== 'none' && !config.sections.some(({ name }) => name === section))
      return plainReply(
        `There is no section “${shortened(section)}”. There are: ${config.sections.map(({ name }) => name).join(', ')}.`,
        caller.language,
      )
    const before = found.health.feed
    const value = edited(before, typed)
    if (value.feed !== before.feed && config.feeds.some(({ feed }) => feed === value.feed))
      return plainReply(`Nothing was changed: ${shownAddress(value.feed)} is followed here already.`, caller.language)
    const left: readonly ConfigItem[] = value.feed === before.feed ? [] : [{ kind: 'feed', key: before.feed, value: null }]
    return change(`Changed the feed ${value.outlet.name}`, [...left, { kind: 'feed', key: value.feed, value }], caller, app)
  },
})

export const feedsCommands: readonly Command[] = [feedsAdd, list, show, test, pause, resume, remove, edit, feedsImport, feedsStarter]

/** A command that does one thing to one feed; null takes it away. */
function onOne(name: string, summary: string, done: string, to: (feed: ConfigFeed) => ConfigFeed | null): Command {
  return defineCommand({
    ...shared,
    name: `feeds ${name}`,
    summary,
    options: z.object({ feed: feedOption }),
    rest: 'feed',
    examples: [`/feeds ${name} BBC News`],
    complete: outlets,

    async run({ feed }, caller, app) {
      const found = await feedNamed(feed, caller, app)
      if (found.kind === 'missing') return found.reply
      const before = found.health.feed
      return change(`${done} the feed ${before.outlet.name}`, [{ kind: 'feed', key: before.feed, value: to(before) }], caller, app)
    },
  })
}

type Edited = z.output<typeof edit.options>

function edited(feed: ConfigFeed, typed: Edited): ConfigFeed {
  const { outlet, country, language, section, weight, only, never } = typed
  const kept: Reading = { ...asUsual, ...feed.reading }
  const { filters } = kept
  const reading: Reading = {
    ...kept,
    weight: weight ?? kept.weight,
    fullText: yes(typed['full-text']) ?? kept.fullText,
    teaserOnly: yes(typed['teaser-only']) ?? kept.teaserOnly,
    filters: {
      only: listed(only) ?? filters.only,
      never: listed(never) ?? filters.never,
      onlyAuthors: listed(typed['only-authors']) ?? filters.onlyAuthors,
      neverAuthors: listed(typed['never-authors']) ?? filters.neverAuthors,
    },
  }
  const orNone = (value: string | undefined, before: string | null) =>
    value === undefined ? before : value.toLowerCase() === 'none' ? null : value.toLowerCase()
  return {
    ...(typed.address === undefined ? feed : movedTo(new URL(typed.address).href, feed)),
    outlet: { ...feed.outlet, name: outlet ?? feed.outlet.name, country: orNone(country, feed.outlet.country) },
    language: orNone(language, feed.language),
    section: orNone(section, feed.section),
    reading,
  }
}

/** A private feed's new address is sealed anew. */
function movedTo(address: string, { sealedAddress: _, ...feed }: ConfigFeed): ConfigFeed {
  return { ...feed, feed: address, ...(isPrivateFeed(feed.feed) ? { isPrivate: true } : {}) }
}

function yes(typed: 'yes' | 'no' | undefined): boolean | undefined {
  return typed === undefined ? undefined : typed === 'yes'
}

function listed(typed: string | undefined): readonly string[] | undefined {
  if (typed === undefined) return undefined
  return typed.trim().toLowerCase() === 'none'
    ? []
    : typed
        .split(/[,、，;]/)
        .map((word) => word.trim())
        .filter(Boolean)
}

function isWanted(state: FeedHealth['state'], which: 'all' | 'failing' | 'paused'): boolean {
  return which === 'all' || state === which || (which === 'failing' && state === 'dead')
}

type Found = { readonly kind: 'found'; readonly health: FeedHealth } | { readonly kind: 'missing'; readonly reply: Reply }

/** A feed by its outlet's name, its address, or a part of either that only one has. */
async function feedNamed(typed: string, { workspace, language }: Caller, app: App): Promise<Found> {
  const all = await app.feedHealth(workspace)
  const wanted = typed.trim().toLowerCase()
  const exact = all.filter(
    ({ feed, address }) => feed.outlet.name.toLowerCase() === wanted || feed.feed === typed.trim() || address === typed.trim(),
  )
  const near =
    exact.length > 0
      ? exact
      : all.filter(({ feed, address }) => feed.outlet.name.toLowerCase().includes(wanted) || address.toLowerCase().includes(wanted))
  const [only, second] = near
  if (only && !second) return { kind: 'found', health: only }
  if (only)
    return {
      kind: 'missing',
      reply: adminReply(
        `“${shortened(typed)}” could be several feeds; say its address:`,
        [listOf(near.slice(0, 10).map(({ feed, address }) => [feed.outlet.name, ` – ${address}`]))],
        language,
      ),
    }
  const meant = nearest(
    typed,
    all.map(({ feed }) => feed.outlet.name),
  )
  const hint = meant === undefined ? '/feeds list shows all.' : `Did you mean ${meant}?`
  return { kind: 'missing', reply: plainReply(`No feed “${shortened(typed)}” is followed here. ${hint}`, language) }
}

async function outlets(option: string, typed: string, { workspace }: Caller, app: App): Promise<readonly Choice[]> {
  if (option !== 'feed') return []
  const wanted = typed.trim().toLowerCase()
  const { config } = await app.config(workspace)
  return config.feeds
    .filter(({ outlet }) => outlet.name.toLowerCase().includes(wanted))
    .map(({ outlet }) => ({ label: outlet.name, value: outlet.name }))
}
