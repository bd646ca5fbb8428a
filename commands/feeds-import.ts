import { z } from 'zod'
import { actionKey } from '../src/app/action-key.ts'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/caller.ts'
import { defineCommand } from '../src/app/command.ts'
import type { ConfigFeed, ConfigItem } from '../src/app/config.ts'
import { sectionOfFolder } from '../src/app/feed-list.ts'
import { adminReply, line, listOf } from '../src/delivery/admin-reply.ts'
import { plainReply } from '../src/delivery/plain-reply.ts'
import type { Reply } from '../src/delivery/reply.ts'
import type { ListedFeed } from '../src/feeds/opml.ts'
import { shownAddress } from '../src/feeds/private-feed.ts'
import type { Section } from '../src/sections/section.ts'
import { change } from './change-reply.ts'
import { aboutFeeds } from './feed-named.ts'
import { mistaken } from './options.ts'

const namedAtMost = 15

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
  }),
  forms: [{ name: 'import', title: 'Import a list of feeds', fields: ['file', 'address'] }],
  examples: ['/feeds import https://example.org/subscriptions.opml'],

  async run({ address, file, pending }, caller, app) {
    if (pending !== undefined) return confirm(pending, caller, app)
    const place = file ?? address
    if (place === undefined) return mistaken('Attach a list of feeds (OPML), or say its address.', 'address', caller)
    const list = await app.readList(caller.workspace, place, (asked, of) => tellFar(asked, of, caller))
    if (list.kind === 'failed')
      return mistaken(
        `${file === undefined ? shownAddress(place) : 'The file'} is no list of feeds that could be read: ${list.why}. Nothing was added.`,
        'address',
        caller,
      )
    const { config } = await app.config(caller.workspace)
    const known = new Set(config.feeds.map(({ feed }) => feed))
    const fresh = list.feeds.filter(({ url }) => !known.has(url))
    const followed = list.feeds.filter(({ url }) => known.has(url))
    const alive = fresh.filter(({ url }) => !list.dead.has(url))
    const unasked = fresh.filter(({ url }) => !list.asked.has(url))
    const facts = [
      ...(followed.length > 0 ? [`${followed.length} are followed here already: ${some(followed.map(nameOf))}.`] : []),
      ...(list.dead.size > 0
        ? [
            `${list.dead.size} could not be read and are left out: ${some([...list.dead].map(([url, why]) => `${shownAddress(url)} (${why})`))}.`,
          ]
        : []),
      ...(unasked.length > 0
        ? [`${fresh.length - unasked.length} of ${fresh.length} were asked within a minute; taken unasked: ${some(unasked.map(nameOf))}.`]
        : []),
      ...(list.notes.length > 0 ? [`Left out: ${some(list.notes)}.`] : []),
    ]
    if (alive.length === 0) return adminReply('There is nothing to add.', facts.map(line), caller.language)
    return asked(alive, config.sections, facts, caller, app)
  },
})

/** The list is kept as what the button stands for, under its key, so that the button works after a restart. */
async function asked(
  feeds: readonly ListedFeed[],
  sections: readonly Section[],
  facts: readonly string[],
  { workspace, language }: Caller,
  app: App,
): Promise<Reply> {
  const pending = feeds.map(({ url, title, folder }) => ({ url, title, section: sectionOfFolder(folder, sections) }))
  const kept = { command: 'feeds import', options: { list: JSON.stringify(pending) } }
  await app.keepActions(workspace, [kept])
  const leaning = pending.filter(({ section }) => section !== null).length
  const button = { label: `Add ${pending.length} feeds`, command: 'feeds import', options: { pending: actionKey(kept) } }
  const names = listOf(
    pending
      .slice(0, namedAtMost)
      .map(({ title, url, section }) => [title || shownAddress(url), section === null ? '' : ` – leans to ${section}`]),
  )
  const rest = pending.length > namedAtMost ? [line(`and ${pending.length - namedAtMost} more`)] : []
  const folders = leaning > 0 ? [line(`${leaning} lean to a section by their folder.`)] : []
  return adminReply(
    `${pending.length} feeds would be added. Nothing was added yet.`,
    [names, ...rest, ...folders, ...facts.map(line), { kind: 'actions', buttons: [button] }],
    language,
  )
}

async function confirm(key: string, caller: Caller, app: App): Promise<Reply> {
  const kept = await app.action(caller.workspace, key)
  const list = kept?.options.list
  if (list === undefined) return plainReply('That list is no longer kept. Import it anew.', caller.language)
  const { config } = await app.config(caller.workspace)
  const known = new Set(config.feeds.map(({ feed }) => feed))
  const sections = new Set(config.sections.map(({ name }) => name))
  const feeds = pendingSchema.parse(JSON.parse(list)).filter(({ url }) => !known.has(url))
  const items = feeds.map(({ url, title, section }): ConfigItem => {
    const value: ConfigFeed = {
      feed: url,
      outlet: outletNamed(title, url),
      language: null,
      section: section !== null && sections.has(section) ? section : null,
    }
    return { kind: 'feed', key: url, value }
  })
  return change(`Added ${items.length} feeds of a list`, items, caller, app)
}

function outletNamed(title: string, url: string): ConfigFeed['outlet'] {
  return { name: title.slice(0, 80) || new URL(url).hostname.replace(/^www\./, ''), country: null, owner: null, stateMedia: false }
}

/** Of a short list the answer comes before anybody could read how far it is. */
const fewFeeds = 40

function tellFar(asked: number, of: number, caller: Caller): void {
  if (of <= fewFeeds) return
  const said = asked === 0 ? `The list names ${of} feeds that are not followed here.` : `${asked} of ${of} feeds were asked.`
  caller.tell?.(`${said} They are asked for a minute at most; nothing is added yet.`)
}

function nameOf({ title, url }: ListedFeed): string {
  return title || shownAddress(url)
}

function some(all: readonly string[]): string {
  return all.length > namedAtMost ? `${all.slice(0, namedAtMost).join(', ')} and ${all.length - namedAtMost} more` : all.join(', ')
}
