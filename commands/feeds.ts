import { z } from 'zod'
import { type Command, defineCommand } from '../src/app/command.ts'
import type { ConfigFeed } from '../src/app/config.ts'
import type { FeedHealth } from '../src/app/feed-health.ts'
import { plainLine } from '../src/articles/plain-text.ts'
import { adminReply, line, listOf } from '../src/delivery/admin-reply.ts'
import { plainReply } from '../src/delivery/plain-reply.ts'
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

const list = defineCommand({
  ...aboutFeeds,
  name: 'feeds list',
  summary: 'All feeds, those that need you first',
  options: z.object({ which: z.enum(['all', 'failing', 'paused']).default('all').describe('all, failing or paused ones') }),
  examples: ['/feeds list', '/feeds list failing'],

  async run({ which }, caller, app) {
    const all = (await app.feedHealth(caller.workspace)).filter(({ state }) => isWanted(state, which))
    if (all.length === 0)
      return plainReply(which === 'all' ? 'No feed is followed here. /feeds add begins.' : `No feed is ${which}.`, caller.language)
    const sorted = all.toSorted((a, b) => feedOrder.indexOf(a.state) - feedOrder.indexOf(b.state))
    const counts = Map.groupBy(all, ({ state }) => state)
    const title = feedOrder.flatMap((state) => (counts.get(state) ? [`${counts.get(state)?.length} ${state}`] : [])).join(', ')
    const rest = sorted.length > listedAtMost ? [line(`and ${sorted.length - listedAtMost} more, which are well`)] : []
    const rows = sorted.slice(0, listedAtMost).map(({ feed, said }) => [feed.outlet.name, ` – ${said}`] as const)
    return adminReply(`${all.length} feeds: ${title}`, [listOf(rows), ...rest, feedActions(sorted)], caller.language)
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
    const form = (label: string, named: string) => ({ label, command: 'feeds edit', options: name, form: named })
    const next = reading.paused
      ? ({ label: 'Resume', command: 'feeds resume', options: name } as const)
      : { label: 'Pause', command: 'feeds pause', options: name }
    const buttons = [
      form('Edit', 'edit'),
      form('How it is read', 'reading'),
      form('What is taken', 'filters'),
      { label: 'Test now', command: 'feeds test', options: name },
      next,
      { label: 'Remove', command: 'feeds remove', options: name },
    ]
    return adminReply(outlet.name, [listOf(rows), { kind: 'actions', buttons }], caller.language)
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

function isWanted(state: FeedHealth['state'], which: 'all' | 'failing' | 'paused'): boolean {
  return which === 'all' || state === which || (which === 'failing' && state === 'dead')
}
