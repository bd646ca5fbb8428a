import type { Briefing } from '../briefing/briefing.ts'
import type { SummaryLimits } from '../briefing/summary/choose-sentences.ts'
import { createDesk } from '../stories/desk.ts'
import type { StoryThresholds } from '../stories/story-thresholds.ts'
import type { BackgroundCounts } from '../stories/words/document-frequencies.ts'
import { correctBriefings } from './answers/correct-briefings.ts'
import { createGrouping, type Grouping } from './answers/group-stories.ts'
import { openFrequencies } from './answers/learnt-frequencies.ts'
import { openLesson } from './answers/lesson.ts'
import { rememberedMs } from './answers/told-before.ts'
import { configOf, type Starter } from './config/starter.ts'
import { type BriefingRequest, type Making, makeBriefing } from './make-briefing.ts'
import { comeBack, forgetDeparted, leave } from './people/departures.ts'
import type { PageReader } from './polling/full-text.ts'
import { type Polling, type PollResult, pollFeeds } from './polling/poll-feeds.ts'
import { readPages } from './polling/read-pages.ts'
import { createRobots } from './polling/robots.ts'
import { allOneByOne } from './running/one-by-one.ts'

/** Everything the press attaché works with. */
export type AttacheParts = Polling & {
  readonly pages: PageReader
  readonly starter: Starter
  readonly background: BackgroundCounts
  readonly thresholds: StoryThresholds
  readonly limits: SummaryLimits
  /** Names this process among those that share the store; left out where it is alone, so that it never waits for itself. */
  readonly holder?: string
}

/** The use cases over one store, joined: feeds in, stories grouped, briefings out. */
export type Attache = {
  /** What its briefings are made with; `createApp` takes it. */
  readonly making: Making
  /** Lets a workspace in: one that is new gets the starter, and what is stored of its feeds is grouped for it. At once for one that is in. */
  welcome(workspace: string): Promise<void>
  /** Notes that a workspace took Attaché out; see departures.ts. */
  leave(workspace: string): Promise<void>
  /** Notes that it has Attaché again. */
  comeBack(workspace: string): Promise<void>
  /** Forgets a workspace at once, on request; it may come anew. */
  forget(workspace: string): Promise<void>
  /** Forgets who left 30 days ago. @returns Their names. */
  forgetDeparted(): Promise<readonly string[]>
  /** `pollNews`, and `groupNews` for every workspace. */
  readNews(told?: (result: PollResult) => void): Promise<readonly PollResult[]>
  /** Polls the feeds whose time has come and that no other process is asking, and keeps their articles, with the texts of their pages where that is allowed. */
  pollNews(told?: (result: PollResult) => void): Promise<readonly PollResult[]>
  /** Groups what is new to a workspace into its stories, and notes what no longer stands of its briefings. */
  groupNews(workspace: string): Promise<void>
  /** Makes a briefing of what is stored; it is not kept. */
  brief(request: BriefingRequest): Promise<Briefing>
}

export async function createAttache(parts: AttacheParts): Promise<Attache> {
  const { store, clock, holder = 'the only process' } = parts
  const frequencies = await openFrequencies(parts.background, store, clock)
  const making = { ...parts, frequencies }
  /** Up to when each workspace's briefings were held against what was rewritten. */
  const corrected = new Map<string, number>()
  const groupings = new Map<string, Promise<Grouping>>()
  const robots = createRobots(parts.fetcher, clock)

  async function open(workspace: string): Promise<Grouping> {
    await comeBack(workspace, store)
    await store.beginConfig(workspace, parts.starter)
    const grouping = createGrouping({ store, clock, holder }, workspace, () => createDesk({ frequencies, thresholds: parts.thresholds }))
    await grouping.group(clock.now())
    return grouping
  }

  async function welcome(workspace: string): Promise<Grouping> {
    const grouping = groupings.get(workspace) ?? open(workspace)
    groupings.set(workspace, grouping)
    return grouping.catch((error) => {
      groupings.delete(workspace)
      throw error
    })
  }

  async function pollNews(told?: (result: PollResult) => void): Promise<readonly PollResult[]> {
    const lesson = openLesson()
    const results = await pollFeeds({ ...parts, hear: lesson.hear }, told)
    await readPages({ ...parts, robots })
    await lesson.learn(frequencies, store)
    return results
  }

  async function groupNews(workspace: string): Promise<void> {
    await frequencies.refresh()
    const grouping = await welcome(workspace)
    const now = clock.now()
    await grouping.group(now)
    const { settings } = (await configOf(workspace, making)).config
    if (settings.corrections) await correctBriefings(store, workspace, corrected.get(workspace) ?? now - rememberedMs, now)
    corrected.set(workspace, now)
  }

  return {
    making,
    pollNews,
    groupNews,
    async welcome(workspace) {
      await welcome(workspace)
    },
    async leave(workspace) {
      for (const gone of await leave(workspace, store, clock.now())) groupings.delete(gone)
    },
    async comeBack(workspace) {
      await comeBack(workspace, store)
    },
    async forget(workspace) {
      await store.forgetWorkspace(workspace)
      groupings.delete(workspace)
    },
    forgetDeparted: () => forgetDeparted(store, clock.now()),
    async readNews(told) {
      const results = await pollNews(told)
      await allOneByOne(await store.workspaces(), groupNews)
      return results
    },
    brief: (request) => makeBriefing(request, making),
  }
}
