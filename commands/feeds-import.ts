import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { ConfigItem } from '../src/app/config/config.ts'
import { sectionOfFolder } from '../src/app/config/feed-list.ts'
import type { ListRead } from '../src/app/config/read-list.ts'
import { actionKey } from '../src/app/input/action-key.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { saidUnread } from '../src/app/polling/said-failure.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { actions, paragraph, type Reply } from '../src/delivery/reply/reply.ts'
import { adminReply, listOf } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import type { ListedFeed } from '../src/feeds/opml.ts'
import { shownAddress } from '../src/feeds/private-feed.ts'
import { change } from './change-reply.ts'
import { aboutFeeds } from './feed-named.ts'
import { mistaken } from './options.ts'
import { someOf } from './some-of.ts'

/** Feeds of a list that are named, of each kind. */
export const namedAtMost = 15

/** What waits to be confirmed, as it is kept in the store. */
const pendingSchema = z.array(z.object({ url: z.string(), title: z.string(), section: z.string().nullable() }))

/** `/feeds import` shows what a list would add; nothing is added until that is confirmed, and then all of it at once. */
export const feedsImport = defineCommand({
  ...aboutFeeds,
  name: 'feeds import',
  summary: 'Follow the feeds of a list (OPML), once you have seen them',
  options: z.object({
    address: z.string().min(1).max(2_000).optional().meta({ description: 'where the list is', address: true }),
    file: z.string().min(1).max(2_000).optional().meta({ description: 'the list itself', file: true }),
    pending: z
      .string()
      .regex(/^[\w-]{24}$/)
      .optional()
      .meta({ hidden: true }),
    only: z.enum(['yes', 'no']).default('no').meta({ hidden: true }),
  }),
  forms: [{ name: 'import', title: 'Import a list of feeds', fields: ['file', 'address'] }],
  examples: ['/feeds import https://example.org/subscriptions.opml'],

  async run({ address, file, pending, only }, caller, app) {
    if (pending !== undefined) return confirm(pending, only === 'yes', caller, app)
    const place = file ?? address
    const { say } = adminWordsFor(caller.language)
    if (place === undefined) return mistaken(say('import.attach'), 'address', caller)
    const list = await app.readList(caller.workspace, place, (asked, of) => tellFar(asked, of, caller))
    if (list.kind === 'failed') {
      const why = saidUnread(list.why, caller.language)
      const said = file === undefined ? say('import.noList', { address: shownAddress(place), why }) : say('import.noFile', { why })
      return mistaken(said, 'address', caller)
    }
    const { config } = await app.config(caller.workspace)
    const known = new Set(config.feeds.map(({ feed }) => feed))
    const fresh = list.feeds.filter(({ url }) => !known.has(url))
    const alive = fresh.filter(({ url }) => !list.dead.has(url))
    const facts = factsOf(list, known, caller.language)
    if (alive.length === 0)
      return adminReply(
        say('import.nothing'),
        facts.map((said) => paragraph(said)),
        caller.language,
      )
    const listed = alive.map(({ url, title, folder }) => ({ url, title, section: sectionOfFolder(folder, config.sections) }))
    const kept = list.feeds.flatMap(({ url }) => (known.has(url) ? [url] : []))
    return offerList(listed, facts, caller, app, known.size > kept.length ? kept : undefined)
  },
})

function factsOf(list: Extract<ListRead, { kind: 'read' }>, known: ReadonlySet<string>, language: string): readonly string[] {
  const { say } = adminWordsFor(language)
  const fresh = list.feeds.filter(({ url }) => !known.has(url))
  const followed = list.feeds.filter(({ url }) => known.has(url)).map(nameOf)
  const unasked = fresh.filter(({ url }) => !list.asked.has(url)).map(nameOf)
  const dead = [...list.dead].map(([url, why]) => `${shownAddress(url)} (${saidUnread(why, language)})`)
  const askedOf = { asked: fresh.length - unasked.length, all: fresh.length }
  return [
    ...(followed.length > 0 ? [say('import.followed', { count: followed.length, feeds: someOf(followed, namedAtMost, language) })] : []),
    ...(dead.length > 0 ? [say('import.dead', { count: dead.length, feeds: someOf(dead, namedAtMost, language) })] : []),
    ...(unasked.length > 0 ? [say('import.unasked', { ...askedOf, feeds: someOf(unasked, namedAtMost, language) })] : []),
    ...(list.notes.length > 0 ? [say('import.left', { notes: someOf(list.notes, namedAtMost, language) })] : []),
  ]
}

/**
 * Feeds with a button that follows all of them. The list is kept as what the button stands for, under its key, so that the button
 * works after a restart.
 *
 * @param facts What else is to be said, a line each.
 * @param kept Where others may be given up for them: those of the list that are followed already.
 */
export async function offerList(
  pending: z.output<typeof pendingSchema>,
  facts: readonly string[],
  { workspace, language }: Caller,
  app: App,
  kept?: readonly string[],
): Promise<Reply> {
  const list = { command: 'feeds import', options: { list: JSON.stringify(pending), kept: JSON.stringify(kept ?? []) } }
  await app.keepActions(workspace, [list])
  const { say, common } = adminWordsFor(language)
  const leaning = pending.filter(({ section }) => section !== null).length
  const button = { label: say('import.add', { count: pending.length }), command: 'feeds import', options: { pending: actionKey(list) } }
  const count = pending.length + (kept?.length ?? 0)
  const alone = { ...button, label: say('import.only', { count }), options: { ...button.options, only: 'yes' } }
  const names = listOf(
    pending
      .slice(0, namedAtMost)
      .map(({ title, url, section }) => [title || shownAddress(url), section === null ? '' : ` – ${say('import.leans', { section })}`]),
  )
  const rest = pending.length > namedAtMost ? [paragraph(common('andMore', { count: pending.length - namedAtMost }))] : []
  const folders = leaning > 0 ? [paragraph(say('import.folders', { count: leaning }))] : []
  return adminReply(
    say('import.would', { count: pending.length }),
    [names, ...rest, ...folders, ...facts.map((said) => paragraph(said)), actions(kept === undefined ? [button] : [button, alone])],
    language,
  )
}

/** @param only Whether all other feeds are given up. */
async function confirm(key: string, only: boolean, caller: Caller, app: App): Promise<Reply> {
  const { list, kept = '[]' } = (await app.action(caller.workspace, key))?.options ?? {}
  if (list === undefined) return plainReply(adminWordsFor(caller.language).say('import.gone'), caller.language)
  const { config } = await app.config(caller.workspace)
  const known = new Set(config.feeds.map(({ feed }) => feed))
  const sections = new Set(config.sections.map(({ name }) => name))
  const listed = pendingSchema.parse(JSON.parse(list))
  const feeds = listed.filter(({ url }) => !known.has(url))
  const items = (await app.withOutlets(caller.workspace, feeds)).map(({ url, section, outlet }): ConfigItem => {
    const leaning = section !== null && sections.has(section) ? section : null
    return { kind: 'feed', key: url, value: { feed: url, outlet, language: null, section: leaning } }
  })
  if (!only) return change(`Added ${items.length} feeds of a list`, items, caller, app)
  const stay = new Set([...z.array(z.string()).parse(JSON.parse(kept)), ...listed.map(({ url }) => url)])
  const gone = config.feeds.filter(({ feed }) => !stay.has(feed)).map(({ feed }): ConfigItem => ({ kind: 'feed', key: feed, value: null }))
  return change(`Read ${items.length} feeds of a list alone`, [...items, ...gone], caller, app)
}

/** Of a short list the answer comes before anybody could read how far it is. */
const fewFeeds = 40

function tellFar(asked: number, of: number, caller: Caller): void {
  if (of <= fewFeeds) return
  const { say } = adminWordsFor(caller.language)
  const said = asked === 0 ? say('import.begun', { count: of }) : say('import.far', { asked, all: of })
  caller.tell?.(`${said} ${say('import.minute')}`)
}

function nameOf({ title, url }: ListedFeed): string {
  return title || shownAddress(url)
}
