import { readFileSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { commands } from '../../commands/index.ts'
import { readSectionsConfig } from '../../config/sections.ts'
import { summaryLimits } from '../../config/summary-limits.ts'
import { storyThresholds } from '../../config/thresholds.ts'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import type { Chat } from '../../src/app/chat.ts'
import { type Starter, starterOf } from '../../src/app/config/starter.ts'
import { createApp } from '../../src/app/create-app.ts'
import type { Caller } from '../../src/app/input/caller.ts'
import { runLine } from '../../src/app/input/run-command.ts'
import { makeBriefing } from '../../src/app/make-briefing.ts'
import type { QuietPictures, Store } from '../../src/app/ports.ts'
import type { Article } from '../../src/articles/article.ts'
import { articleId } from '../../src/articles/copies/article-id.ts'
import type { Briefing } from '../../src/briefing/briefing.ts'
import type { Block, Reply, Span } from '../../src/delivery/reply/reply.ts'
import type { Subscription } from '../../src/feeds/feed.ts'
import type { Section } from '../../src/sections/section.ts'
import { splitId } from '../../src/stories/story-id.ts'
import { createDocumentFrequencies } from '../../src/stories/words/document-frequencies.ts'
import { newFeedState } from '../fakes/feed-states.ts'
import { nothingOutside } from '../fakes/nothing-outside.ts'

/** 14 February 2026, 12:00 UTC, a Saturday. */
export const noon = Date.UTC(2026, 1, 14, 12)
export const hourMs = 3_600_000

/** A desk with a store in memory, a clock to turn, and people to ask it. */
export type TestDesk = {
  readonly store: Store
  readonly chat: Chat
  readonly clock: { at: number; now(): number }
  readonly sections: readonly Section[]
  readonly starter: Starter
  /** What was reported as a bug. */
  readonly reported: unknown[]
  publish(...reports: readonly Report[]): Promise<void>
  ask(line: string, caller?: Partial<Caller>): Promise<Reply>
}

/** One article: its outlet, the story that the desk put it in, and what it says. */
export type Report = {
  readonly outlet: string
  readonly story: string
  readonly title: string
  readonly text: string
  readonly hoursAgo?: number
  readonly language?: string
  readonly workspace?: string
  readonly owner?: string
}

export const reader: Caller = { platform: 'terminal', workspace: 'one', channel: 'news', user: 'ana', isAdmin: false, language: 'en-GB' }

/** Lasting id of a test's story: one digit or letter is enough to name it. */
export function lastingId(story: string): string {
  return `s${story.padEnd(16, '0')}`
}

/** A web page on this machine, whose secrets are of one letter each. */
let secrets = 0
const web = {
  site: () => 'http://127.0.0.1:8080',
  newSecret: () => String.fromCharCode(97 + (secrets++ % 26)).repeat(43),
}

/** @param drawTimeline Left out, nothing is drawn. */
export async function openDesk(drawTimeline?: QuietPictures['drawTimeline']): Promise<TestDesk> {
  const store = await openStore({ path: ':memory:' })
  onTestFinished(() => store.close())
  const sections = readSectionsConfig(readFileSync('config/sections.json', 'utf8'), 'sections.json')
  const starter = starterOf({ sections })
  const clock = { at: noon, now: () => clock.at }
  const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })
  const limits = summaryLimits
  const app = createApp({
    store,
    clock,
    starter,
    frequencies,
    thresholds: storyThresholds,
    limits,
    web,
    outside: nothingOutside,
    ...(drawTimeline && { pictures: { drawTimeline, drawCoverage: async () => null, drawPunctuality: async () => null } }),
  })
  const reported: unknown[] = []
  const chat: Chat = { commands, app, newErrorId: () => 'e-1', report: (error) => reported.push(error) }
  return {
    ...{ store, chat, clock, sections, starter, reported },
    publish: (...reports) => publish(reports, store, clock.at),
    ask: (line, caller = {}) => runLine(line, { ...reader, ...caller }, chat),
  }
}

async function publish(reports: readonly Report[], store: Store, now: number): Promise<void> {
  for (const report of reports) {
    const { workspace = 'one', story, outlet, owner = null } = report
    const feed = `https://${outlet.toLowerCase()}.test/rss`
    const others = (await store.subscriptions(workspace)).filter((one) => one.feed !== feed)
    await store.replaceSubscriptions(workspace, [...others, subscription(workspace, feed, outlet, owner)])
    const article = articleOf(report, feed, now)
    const state = { ...newFeedState(feed), polledAt: now, nextPollAt: now, succeededAt: now }
    await store.savePoll(state, [article], now)
    const joined = {
      kind: 'joined',
      article: article.id,
      story: lastingId(story),
      likeness: 0.5,
      reason: { kind: 'shared', words: ['harbour'], outlet, title: article.title },
    } as const
    await store.applyStoryChanges(workspace, [joined], now)
  }
}

/** Splits all articles off a test's story; returns the id that they have then. */
export async function splitOff({ store, clock }: TestDesk, story: string): Promise<string> {
  const from = lastingId(story)
  const articles = (await store.story('one', from))?.articles.map(({ id }) => id) ?? []
  const into = splitId(articles[0] ?? '', clock.at)
  await store.applyStoryChanges('one', [{ kind: 'split', from, into, articles }], clock.at)
  return into
}

function subscription(workspace: string, feed: string, name: string, owner: string | null): Subscription {
  return {
    workspace,
    feed,
    outlet: { name, country: null, owner, stateMedia: false },
    language: null,
    section: null,
  }
}

/** What the channel is told of the last day under some sections; kept as told. */
export async function told({ store, clock, starter }: TestDesk, sections: readonly string[] = ['europe']): Promise<Briefing> {
  const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })
  const briefing = await makeBriefing(
    {
      ...{ workspace: 'one', channel: 'news', sections, zone: 'UTC', language: 'en', title: 'Europe' },
      window: { from: clock.at - 24 * hourMs, to: clock.at },
    },
    { store, clock, starter, frequencies, thresholds: storyThresholds, limits: summaryLimits },
  )
  await store.saveBriefing(briefing, null)
  return briefing
}

let made = 0

function articleOf({ title, text, outlet, hoursAgo = 1, language = 'en' }: Report, feed: string, now: number): Article {
  made += 1
  const url = `https://${outlet.toLowerCase()}.test/${made}`
  return {
    id: articleId(url) ?? '',
    url,
    feed,
    title,
    text,
    language,
    authors: [],
    publishedAt: now - hoursAgo * hourMs,
    datedBy: 'feed',
    updatedAt: null,
    seenAt: now,
  }
}

/** All that a reply says, for people who read it. */
export function said(reply: Reply): string {
  return reply.parts.flatMap(({ blocks }) => blocks.map(words)).join('\n')
}

function words(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return line(block.spans)
    case 'list':
      return block.items.map(line).join('\n')
    case 'quote':
      return `${line(block.spans)} ${line(block.by)}`
    case 'sources':
      return block.items.map(({ number, spans }) => `[${number}] ${line(spans)}`).join('\n')
    case 'table':
      return block.rows.flat().map(line).join('\n')
    case 'image':
      return block.alt
    case 'file':
      return block.name
    case 'divider':
    case 'actions':
      return ''
  }
}

function line(spans: readonly Span[]): string {
  return spans.map(spokenSpan).join('')
}

function spokenSpan(span: Span): string {
  if ('text' in span) return span.text
  if (span.kind === 'channel') return `<#${span.id}>`
  if (span.kind === 'role') return `<@&${span.id}>`
  return span.kind === 'person' ? `<@${span.id}>` : ''
}

/** Three outlets on one event in Europe, told apart from all others. */
export const dockStrike: readonly Report[] = [
  {
    outlet: 'Quay',
    story: '1',
    title: 'Dock workers in Hamburg strike over pay',
    text: 'Dock workers in Hamburg walked out on Friday over pay, the Verdi union said. About 4,000 workers joined the strike in the German port. The union wants a raise of 9 per cent.',
    hoursAgo: 3,
  },
  {
    outlet: 'Port',
    story: '1',
    title: 'Hamburg port halts as 4,000 dock workers strike',
    text: 'The port of Hamburg stood still on Friday as 4,000 dock workers went on strike, the operator HHLA said. “We want a fair share,” said Marta Keller, a speaker of the Verdi union.',
    hoursAgo: 2,
  },
  {
    outlet: 'Mole',
    story: '1',
    title: 'Germany’s largest port shut by strike',
    text: 'Germany’s largest port was shut by a strike of dock workers on Friday. Ships waited off Hamburg, and the German government called for talks.',
    hoursAgo: 1,
  },
]

/** A desk with the strike on it, of which the channel was told. */
export async function deskWithStory(): Promise<TestDesk> {
  const desk = await openDesk()
  await desk.publish(...dockStrike)
  await desk.ask('/brief europe')
  return desk
}

/** Two outlets on sanctions and chips in Asia, and one in Chinese. */
export const chipSanctions: readonly Report[] = [
  {
    outlet: 'Quay',
    story: '2',
    title: 'China sanctions chip makers over Taiwan sales',
    text: 'China imposed sanctions on three chip makers on Thursday over sales to Taiwan, the Chinese commerce ministry said in Beijing.',
    hoursAgo: 20,
  },
  {
    outlet: 'Port',
    story: '2',
    title: 'Beijing sanctions three makers of chips',
    text: 'Three makers of chips were put under sanctions by China on Thursday. Beijing named sales to Taiwan as the reason.',
    hoursAgo: 19,
  },
  {
    outlet: 'Huanyu',
    story: '2',
    title: '中国制裁三家芯片企业',
    text: '中国商务部周四宣布制裁三家芯片企业。',
    hoursAgo: 18,
    language: 'zh',
  },
]
