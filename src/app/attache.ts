import type { Briefing } from '../briefing/briefing.ts'
import type { SummaryLimits } from '../briefing/summary.ts'
import type { Section } from '../sections/section.ts'
import { createDesk, type StoryThresholds } from '../stories/desk.ts'
import { type BackgroundCounts, createDocumentFrequencies } from '../stories/document-frequencies.ts'
import { createGrouping } from './group-stories.ts'
import { learnTerms } from './learn-terms.ts'
import { type BriefingRequest, type Making, makeBriefing } from './make-briefing.ts'
import { type Polling, type PollResult, pollFeeds } from './poll-feeds.ts'

/** Everything one workspace's press attaché works with. */
export type AttacheParts = Polling & {
  readonly workspace: string
  readonly sections: readonly Section[]
  readonly background: BackgroundCounts
  readonly thresholds: StoryThresholds
  readonly limits: SummaryLimits
}

/** The use cases over one store, joined: feeds in, stories grouped, briefings out. */
export type Attache = {
  /** What its briefings are made with; `createApp` takes it. */
  readonly making: Making
  /** Polls the feeds whose time has come, keeps their articles and groups the workspace's new ones into stories. */
  readNews(told?: (result: PollResult) => void): Promise<readonly PollResult[]>
  /** Makes a briefing of what is stored; it is not kept. */
  brief(request: Omit<BriefingRequest, 'workspace'>): Promise<Briefing>
}

/** @param parts.store Its subscriptions say which feeds are read. */
export async function createAttache(parts: AttacheParts): Promise<Attache> {
  const frequencies = createDocumentFrequencies(parts.background)
  const learnt = await parts.store.termCounts()
  frequencies.learn(learnt.documents, learnt.counts)
  const desk = createDesk({ frequencies, thresholds: parts.thresholds })
  const grouping = createGrouping(parts.store, parts.workspace, desk)
  const making = { ...parts, frequencies }
  return {
    making,
    async readNews(told) {
      const results = await pollFeeds(parts, told)
      await learnTerms(results, frequencies, parts.store)
      await grouping.group(parts.clock.now())
      return results
    },
    brief: (request) => makeBriefing({ ...request, workspace: parts.workspace }, making),
  }
}
