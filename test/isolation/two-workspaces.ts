import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { commands } from '../../commands/index.ts'
import { readSectionsConfig } from '../../config/sections.ts'
import { summaryLimits } from '../../config/summary-limits.ts'
import { storyThresholds } from '../../config/thresholds.ts'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import { sealingKey, sealingWith } from '../../src/adapters/sql/platforms/sealed-text.ts'
import type { Chat } from '../../src/app/chat.ts'
import type { ConfigItem } from '../../src/app/config/config.ts'
import { starterOf } from '../../src/app/config/starter.ts'
import { createApp } from '../../src/app/create-app.ts'
import { actionKey, actionName, actionsOf } from '../../src/app/input/action-key.ts'
import type { Caller } from '../../src/app/input/caller.ts'
import { runLine } from '../../src/app/input/run-command.ts'
import { scopeOf, withPrivateFeeds } from '../../src/app/polling/private-feeds.ts'
import type { Store } from '../../src/app/ports.ts'
import type { Article } from '../../src/articles/article.ts'
import { articleId } from '../../src/articles/copies/article-id.ts'
import type { Briefing } from '../../src/briefing/briefing.ts'
import { plainReply } from '../../src/delivery/reply/plain-reply.ts'
import { weekdays } from '../../src/delivery/schedules/schedule.ts'
import { sectionSchema } from '../../src/sections/section.ts'
import { createDocumentFrequencies } from '../../src/stories/words/document-frequencies.ts'
import { state } from '../contracts/store/samples.ts'
import { nothingOutside } from '../fakes/nothing-outside.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** 14 February 2026, 12:00 UTC. */
const noon = Date.UTC(2026, 1, 14, 12)
const hourMs = 3_600_000

/**
 * Stands in everything that workspace two alone has: its articles, outlets, follows and addresses. It is in nothing that one's people
 * type, so that where it shows it was told and not said back.
 */
export const marker = /xylothek|quimper|zanzibar|s3cretk3y/i

/** Two workspaces with the same people, channel and public feeds, and what two alone has. */
export type TwoWorkspaces = {
  readonly store: Store
  readonly chat: Chat
  readonly one: Caller
  readonly two: Caller
  /** Whatever two's people have seen and could pass on: ids, keys, links, words. */
  readonly known: KnownOfTwo
}

export type KnownOfTwo = {
  readonly briefing: Briefing
  readonly briefingIds: readonly string[]
  readonly shortIds: readonly string[]
  readonly stories: readonly string[]
  readonly articles: readonly string[]
  readonly links: readonly string[]
  readonly follows: readonly string[]
  readonly feeds: readonly string[]
  readonly actionKeys: readonly string[]
  /** Names of forms about what two has chosen. */
  readonly forms: readonly string[]
  readonly words: readonly string[]
}

const people = { platform: 'terminal', channel: 'news', user: 'ana', isAdmin: true, language: 'en-GB' } as const
export const two: Caller = { ...people, workspace: 'two' }
export const one: Caller = { ...people, workspace: 'one' }

const shared = [
  [
    'https://quay.test/rss',
    'Quay',
    'Dock workers in Hamburg strike over pay',
    'About 4,000 dock workers in the German port of Hamburg walked out on Friday over pay, the Verdi union said.',
  ],
  [
    'https://mole.test/rss',
    'Mole',
    'Hamburg port halts as 4,000 dock workers strike',
    'The German port of Hamburg stood still on Friday as 4,000 dock workers went on strike over pay, its operator said.',
  ],
] as const

const secretFeed = 'https://ana:s3cretk3y@paper.test/rss?token=s3cretk3y'
const own = [
  [
    'Quimper',
    'Xylothek in Paris burns, 300 kinds of wood are lost',
    'A fire destroyed the Xylothek in Paris on Friday, the French culture ministry said. About 300 kinds of wood were lost.',
  ],
  [
    'Zanzibar Gazette',
    'Fire destroys Xylothek in the French capital',
    'The Xylothek in Paris was destroyed by a fire on Friday. France lost 300 kinds of wood, its culture ministry said.',
  ],
] as const

/** The two as they were first made: what they have takes longer to make than to copy. */
let first: Promise<{ readonly file: Buffer; readonly known: KnownOfTwo }> | undefined

export async function twoWorkspaces(): Promise<TwoWorkspaces> {
  first ??= firstTwo()
  const { file, known } = await first
  const path = join(temporaryFolder(), 'two.sqlite')
  writeFileSync(path, file)
  const { store, chat } = await opened(path)
  onTestFinished(() => store.close())
  return { store, chat, one, two, known }
}

async function firstTwo() {
  const path = join(temporaryFolder(), 'two.sqlite')
  const { store, chat } = await opened(path)
  for (const workspace of ['one', 'two']) await chat.app.subscriptions(workspace)
  await furnish(store)
  const known = await live(store, chat)
  await store.close()
  return { file: readFileSync(path), known }
}

let made = 0
const newId = () => {
  made += 1
  return `id${made}`
}

async function opened(path: string): Promise<{ readonly store: Store; readonly chat: Chat }> {
  const store = withPrivateFeeds(await openStore({ path }), { sealing: sealingWith(sealingKey(Buffer.alloc(32, 7))), newId })
  const sections = readSectionsConfig(readFileSync('config/sections.json', 'utf8'), 'sections.json')
  const clock = { now: () => noon }
  const starter = starterOf({ sections })
  const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })
  const web = { site: () => 'http://127.0.0.1:8080', newSecret: () => randomBytes(32).toString('base64url') }
  const app = createApp({
    store,
    clock,
    starter,
    frequencies,
    thresholds: storyThresholds,
    limits: summaryLimits,
    web,
    outside: nothingOutside,
  })
  const report = (error: unknown) => {
    throw error
  }
  return { store, chat: { commands, app, newErrorId: () => 'e-1', report } }
}

async function furnish(store: Store): Promise<void> {
  const public_ = shared.map(([feed, name]) => subscription(feed, name))
  await store.replaceSubscriptions(
    'one',
    public_.map((each) => ({ ...each, workspace: 'one' })),
  )
  const quimper = { ...subscription(secretFeed, 'Quimper'), workspace: 'two' }
  const gazette = { ...subscription('https://gazette.test/rss', 'Zanzibar Gazette'), workspace: 'two' }
  await store.replaceSubscriptions('two', [...public_.map((each) => ({ ...each, workspace: 'two' })), quimper, gazette])
  for (const [feed, outlet, title, text] of shared)
    await publish(store, feed, outlet, title, text, null, ['one', 'two'], 's0000000000000001')
  const feeds = (await store.subscriptions('two')).map(({ feed }) => feed)
  const hidden = feeds.find((feed) => feed.startsWith('private:')) ?? ''
  for (const [outlet, title, text] of own) {
    const isHidden = outlet === 'Quimper'
    const feed = isHidden ? hidden : 'https://gazette.test/rss'
    await publish(store, feed, outlet, title, text, isHidden ? scopeOf('two') : null, ['two'], 's0000000000000002')
  }
}

let published = 1

async function publish(
  store: Store,
  feed: string,
  outlet: string,
  title: string,
  text: string,
  scope: string | null,
  workspaces: readonly string[],
  story: string,
): Promise<void> {
  const host = scope === null ? new URL(feed).host : 'paper.test'
  const url = `https://${host}/${published}`
  published += 1
  const article: Article = {
    ...{ id: articleId(url, scope) ?? '', url, feed, title, text, language: 'en', authors: [] },
    ...{ publishedAt: noon - 2 * hourMs, datedBy: 'feed', updatedAt: null, seenAt: noon - hourMs },
  }
  await store.savePoll(state(feed, { polledAt: noon, nextPollAt: noon, succeededAt: noon }), [article], noon - hourMs)
  for (const workspace of workspaces) {
    const joined = {
      kind: 'joined',
      article: article.id,
      story,
      likeness: 0.5,
      reason: { kind: 'shared', words: [], outlet, title },
    } as const
    await store.applyStoryChanges(workspace, [joined, { kind: 'strayed', articles: [article.id] }], noon)
  }
}

function subscription(feed: string, name: string) {
  return { feed, outlet: { name, country: null, owner: null, stateMedia: false }, language: null, section: null, paused: false }
}

/** A delivery that did not reach its channel. */
async function giveUpOn(briefing: Briefing, store: Store): Promise<void> {
  const place = { kind: 'channel', channel: 'news' } as const
  const purpose = { kind: 'briefing', briefing: briefing.id, schedule: null } as const
  const steps = [{ kind: 'message', reply: plainReply('Xylothek', 'en') } as const]
  const titled = { title: briefing.title, threaded: false, madeAt: 1, steps }
  await store.addDelivery({ id: 'd1', workspace: 'two', platform: 'terminal', place, purpose, ...titled })
  await store.expireDeliveries(noon, noon)
}

/** A section, a schedule and a setting of two's own; what names them may be typed by anybody. */
async function choose({ app }: Chat): Promise<void> {
  const section = sectionSchema.parse({ name: 'woods', title: 'Xylothek', letter: 'y', phrases: ['xylothek'] })
  const schedule = { name: 'woods-daily', channel: 'zanzibar', at: ['07:00'], days: [...weekdays], zone: 'UTC', sections: [], thread: true }
  const items: readonly ConfigItem[] = [
    { kind: 'section', key: 'woods', value: section },
    { kind: 'schedule', key: 'woods-daily', value: schedule },
    { kind: 'setting', key: 'adminsChannel', value: 'zanzibar' },
  ]
  const changed = await app.changeConfig({ workspace: 'two', by: { platform: 'terminal', user: 'ana' }, what: 'Added Xylothek', items })
  if (changed.kind !== 'changed') throw new Error(`two could not choose: ${JSON.stringify(changed)}`)
}

/** Two's people use what they have, so that there is something of every kind. */
async function live(store: Store, chat: Chat): Promise<KnownOfTwo> {
  const ask = (line: string) => runLine(line, two, chat)
  const replies = [
    await ask('topic xylothek'),
    await ask('follow xylothek'),
    await ask('follow xylothek quimper to:channel'),
    await ask('brief'),
  ]
  const briefing = await chat.app.latestBriefing('two', 'news')
  if (!briefing) throw new Error('two was never briefed')
  const posted = { ...briefing, id: 'bposted', channel: 'news', title: 'Xylothek' }
  await store.saveBriefing(posted, { workspace: 'two', schedule: 'two', key: 'k', at: noon, outcome: 'made' })
  await giveUpOn(posted, store)
  await choose(chat)
  const shortIds = briefing.sections.flatMap(({ stories }) => stories.map(({ shortId }) => shortId))
  for (const id of shortIds) replies.push(await ask(`story ${id}`), await ask(`feedback ${id} wrong`))
  replies.push(await ask('share'), await ask('following'))
  const lists = [await ask('sections list'), await ask('schedule list'), await ask('settings'), await ask('feeds list')]
  const articles = await store.articles('two', { from: 0, to: noon })
  const theirs = articles.filter(({ title }) => marker.test(title))
  return {
    briefing,
    briefingIds: [briefing.id, 'bposted'],
    shortIds,
    stories: ['s0000000000000002'],
    articles: theirs.map(({ id }) => id),
    links: theirs.map(({ url }) => url),
    follows: (await store.follows('two')).map(({ id }) => id),
    feeds: (await store.subscriptions('two')).map(({ feed }) => feed).filter((feed) => /paper|gazette/.test(feed)),
    actionKeys: replies.flatMap(actionsOf).map((action) => actionKey(action)),
    forms: lists.flatMap(actionsOf).flatMap((action) => (action.form === undefined ? [] : [actionName(action)])),
    words: ['woods', 'woods-daily', 'every day at 8:00', 'wood', 'fire paris', 'xylotek', 'xyl', 'quimpr', 'burn'],
  }
}
