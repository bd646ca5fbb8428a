import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { ConfigFeed } from '../src/app/config/config.ts'
import { type FeedHealth, saidHealth } from '../src/app/health/feed-health.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { type Command, defineCommand } from '../src/app/input/command.ts'
import { saidUnread } from '../src/app/polling/said-failure.ts'
import { plainLine } from '../src/articles/text/plain-text.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { actions, paragraph, type Reply } from '../src/delivery/reply/reply.ts'
import { adminReply, listOf } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { asUsual } from '../src/feeds/feed.ts'
import { feedActions, feedOrder } from './admin-actions.ts'
import { change } from './change-reply.ts'
import { aboutFeeds, feedNamed, feedOption, outlets } from './feed-named.ts'
import { feedNames } from './feed-names.ts'
import { feedsAdd } from './feeds-add.ts'
import { feedsEdit } from './feeds-edit.ts'
import { feedsExport } from './feeds-export.ts'
import { feedsImport } from './feeds-import.ts'
import { feedsStarter } from './feeds-starter.ts'

const listedAtMost = 40
const noneOf = { all: 'feeds.none', failing: 'feeds.noneFailing', paused: 'feeds.nonePaused' } as const

const list = defineCommand({
  ...aboutFeeds,
  name: 'feeds list',
  summary: 'All feeds, those that need you first',
  options: z.object({ which: z.enum(['all', 'failing', 'paused']).default('all').describe('all, failing or paused ones') }),
  examples: ['/feeds list', '/feeds list failing'],

  async run({ which }, caller, app) {
    const followed = await app.feedHealth(caller.workspace)
    const all = followed.filter(({ state }) => isWanted(state, which))
    const { say, common } = adminWordsFor(caller.language)
    if (all.length === 0) return plainReply(say(noneOf[which]), caller.language)
    const sorted = all.toSorted((a, b) => feedOrder.indexOf(a.state) - feedOrder.indexOf(b.state))
    const counts = Map.groupBy(all, ({ state }) => state)
    const states = feedOrder
      .flatMap((state) => (counts.get(state) ? [`${counts.get(state)?.length} ${say(`state.${state}`)}`] : []))
      .join(common('comma'))
    const rest = sorted.length > listedAtMost ? [paragraph(common('andMore', { count: sorted.length - listedAtMost }))] : []
    const names = feedNames(followed.map(({ feed }) => feed))
    const rows = sorted.slice(0, listedAtMost).map((one) => [names.labelOf(one.feed), ` – ${saidHealth(one, caller.language)}`] as const)
    const title = say('feeds.counted', { count: all.length, states })
    return adminReply(title, [listOf(rows), ...rest, feedActions(sorted, caller.language)], caller.language)
  },
})

const show = onOne('show', 'One feed: its address, its health, how it is read', async (health, { language }) => {
  const { outlet, language: ofFeed, section, reading = asUsual } = health.feed
  const { say, common, locale } = adminWordsFor(language)
  const rows = [
    ['address', health.address],
    ['health', saidHealth(health, language)],
    ['country', outlet.country === null ? say('notSaid') : codeNamed(outlet.country.toUpperCase(), 'region', locale)],
    ['language', ofFeed === null ? say('toldForEach') : codeNamed(ofFeed, 'language', locale)],
    ['leans', section ?? say('noSection')],
    ['weight', String(reading.weight)],
    ['fullText', say(reading.fullText ? 'fetched' : 'asGiven')],
    ['teaserOnly', say(reading.teaserOnly ? 'yes' : 'no')],
    ...filterNames.flatMap((filter) => {
      const all = reading.filters[filter]
      return all.length > 0 ? [[filter, all.join(common('comma'))] as const] : []
    }),
  ] as const
  const shown = rows.map(([row, said]) => [`${say(`feed.${row}`)}${common('colon')}`, said] as const)
  const button = (label: string, command: string, form?: string) => ({
    ...{ label, command: `feeds ${command}`, options: { feed: health.feed.feed } },
    ...(form === undefined ? {} : { form }),
  })
  const buttons = [
    button(say('edit'), 'edit', 'edit'),
    button(say('feed.howRead'), 'edit', 'reading'),
    button(say('feed.whatTaken'), 'edit', 'filters'),
    button(say('testNow'), 'test'),
    reading.paused ? button(say('resume'), 'resume') : button(say('pause'), 'pause'),
    button(say('remove'), 'remove'),
  ]
  return adminReply(outlet.name, [listOf(shown), actions(buttons)], language)
})

const test = onOne('test', 'Read a feed now, and say what came', async ({ feed: { outlet, feed } }, { language }, app) => {
  const read = await app.readFeed(feed)
  const { say } = adminWordsFor(language)
  if (read.kind === 'failed') return plainReply(say('feed.unread', { outlet: outlet.name, why: saidUnread(read.why, language) }), language)
  const titles = read.document.entries.slice(0, 5).map(({ titleHtml }) => ['', plainLine(titleHtml)] as const)
  const notes = read.document.notes.map((said) => paragraph(said))
  return adminReply(
    say('feed.gives', { outlet: outlet.name, count: read.document.entries.length }),
    [...(titles.length > 0 ? [listOf(titles)] : []), ...notes],
    language,
  )
})

const pause = changesOne('pause', 'Take in and tell nothing of a feed until it is resumed', 'Paused', (feed) => ({
  ...feed,
  reading: { ...asUsual, ...feed.reading, paused: true },
}))
const resume = changesOne('resume', 'Read a paused feed again', 'Resumed', (feed) => ({
  ...feed,
  reading: { ...asUsual, ...feed.reading, paused: false },
}))
const remove = changesOne('remove', 'Follow a feed no longer', 'Removed', () => null)

export const feedsCommands: readonly Command[] = [
  feedsAdd,
  list,
  show,
  test,
  pause,
  resume,
  remove,
  feedsEdit,
  feedsImport,
  feedsExport,
  feedsStarter,
]

/** A command that changes one feed; null takes it away. */
function changesOne(name: string, summary: string, done: string, to: (feed: ConfigFeed) => ConfigFeed | null): Command {
  return onOne(name, summary, ({ feed }, caller, app) =>
    change(`${done} the feed ${feed.outlet.name}`, [{ kind: 'feed', key: feed.feed, value: to(feed) }], caller, app),
  )
}

/** A command about one feed. */
function onOne(name: string, summary: string, act: (health: FeedHealth, caller: Caller, app: App) => Promise<Reply>): Command {
  return defineCommand({
    ...aboutFeeds,
    name: `feeds ${name}`,
    summary,
    options: z.object({ feed: feedOption }),
    rest: 'feed',
    examples: [`/feeds ${name} BBC News`],
    complete: outlets,

    async run({ feed }, caller, app) {
      const found = await feedNamed(feed, (meant) => ({ command: `feeds ${name}`, options: { feed: meant } }), caller, app)
      return found.kind === 'missing' ? found.reply : act(found.health, caller, app)
    },
  })
}

/** "Denmark (dk)": as people call it, and as one types it. */
function codeNamed(code: string, type: 'region' | 'language', locale: string): string {
  const name = /^[a-z]{2,3}$/i.test(code) ? new Intl.DisplayNames(locale, { type, fallback: 'none' }).of(code) : undefined
  return name === undefined ? code.toLowerCase() : `${name} (${code.toLowerCase()})`
}

const filterNames = ['only', 'never', 'onlyAuthors', 'neverAuthors'] as const

function isWanted(state: FeedHealth['state'], which: 'all' | 'failing' | 'paused'): boolean {
  return which === 'all' || state === which || (which === 'failing' && state === 'dead')
}
