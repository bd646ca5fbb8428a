import { z } from 'zod'
import type { ConfigFeed } from '../src/app/config/config.ts'
import { type FeedHealth, saidHealth } from '../src/app/health/feed-health.ts'
import { type Command, defineCommand } from '../src/app/input/command.ts'
import { saidUnread } from '../src/app/polling/said-failure.ts'
import { plainLine } from '../src/articles/text/plain-text.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { adminReply, line, listOf } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { asUsual } from '../src/feeds/feed.ts'
import { feedActions, feedOrder } from './admin-actions.ts'
import { change } from './change-reply.ts'
import { aboutFeeds, feedNamed, feedOption, outlets } from './feed-named.ts'
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
    const all = (await app.feedHealth(caller.workspace)).filter(({ state }) => isWanted(state, which))
    const { say, common } = adminWordsFor(caller.language)
    if (all.length === 0) return plainReply(say(noneOf[which]), caller.language)
    const sorted = all.toSorted((a, b) => feedOrder.indexOf(a.state) - feedOrder.indexOf(b.state))
    const counts = Map.groupBy(all, ({ state }) => state)
    const states = feedOrder
      .flatMap((state) => (counts.get(state) ? [`${counts.get(state)?.length} ${say(`state.${state}`)}`] : []))
      .join(common('comma'))
    const rest = sorted.length > listedAtMost ? [line(say('feeds.moreWell', { count: sorted.length - listedAtMost }))] : []
    const rows = sorted.slice(0, listedAtMost).map((one) => [one.feed.outlet.name, ` – ${saidHealth(one, caller.language)}`] as const)
    const title = say('feeds.counted', { count: all.length, states })
    return adminReply(title, [listOf(rows), ...rest, feedActions(sorted, caller.language)], caller.language)
  },
})

const show = defineCommand({
  ...aboutFeeds,
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
    const { say, common, locale } = adminWordsFor(caller.language)
    const rows = [
      ['address', found.health.address],
      ['health', saidHealth(found.health, caller.language)],
      ['country', outlet.country === null ? say('notSaid') : codeNamed(outlet.country.toUpperCase(), 'region', locale)],
      ['language', language === null ? say('toldForEach') : codeNamed(language, 'language', locale)],
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
    const name = { feed: outlet.name }
    const form = (label: string, named: string) => ({ label, command: 'feeds edit', options: name, form: named })
    const next = reading.paused
      ? ({ label: say('resume'), command: 'feeds resume', options: name } as const)
      : { label: say('pause'), command: 'feeds pause', options: name }
    const buttons = [
      form(say('edit'), 'edit'),
      form(say('feed.howRead'), 'reading'),
      form(say('feed.whatTaken'), 'filters'),
      { label: say('testNow'), command: 'feeds test', options: name },
      next,
      { label: say('remove'), command: 'feeds remove', options: name },
    ]
    return adminReply(outlet.name, [listOf(shown), { kind: 'actions', buttons }], caller.language)
  },
})

const test = defineCommand({
  ...aboutFeeds,
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
    const { say } = adminWordsFor(caller.language)
    if (read.kind === 'failed') {
      const why = saidUnread(read.why, caller.language)
      return plainReply(say('feed.unread', { outlet: outlet.name, why }), caller.language)
    }
    const titles = read.document.entries.slice(0, 5).map(({ titleHtml }) => ['', plainLine(titleHtml)] as const)
    const notes = read.document.notes.map(line)
    return adminReply(
      say('feed.gives', { outlet: outlet.name, count: read.document.entries.length }),
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

/** A command that does one thing to one feed; null takes it away. */
function onOne(name: string, summary: string, done: string, to: (feed: ConfigFeed) => ConfigFeed | null): Command {
  return defineCommand({
    ...aboutFeeds,
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

/** "Denmark (dk)": as people call it, and as one types it. */
function codeNamed(code: string, type: 'region' | 'language', locale: string): string {
  const name = /^[a-z]{2,3}$/i.test(code) ? new Intl.DisplayNames(locale, { type, fallback: 'none' }).of(code) : undefined
  return name === undefined ? code.toLowerCase() : `${name} (${code.toLowerCase()})`
}

const filterNames = ['only', 'never', 'onlyAuthors', 'neverAuthors'] as const

function isWanted(state: FeedHealth['state'], which: 'all' | 'failing' | 'paused'): boolean {
  return which === 'all' || state === which || (which === 'failing' && state === 'dead')
}
