import { wallClock } from '../articles/dates/wall-clock.ts'
import type { Briefing } from '../briefing/briefing.ts'
import type { SummaryLimits } from '../briefing/summary/choose-sentences.ts'
import { briefingInSteps, type Outline } from '../briefing/write-briefing.ts'
import type { StoryThresholds } from '../stories/story-thresholds.ts'
import type { DocumentFrequencies } from '../stories/words/document-frequencies.ts'
import { chooseStories, leftOut } from './answers/choose-stories.ts'
import { coverageOf, type NewsAsked, newsWindow } from './answers/coverage.ts'
import { isNeverTold } from './answers/never-told.ts'
import { outlineSections, shortIdIn } from './answers/outline-sections.ts'
import { rankCandidates } from './answers/rank-candidates.ts'
import { rememberedMs } from './answers/told-before.ts'
import type { Config } from './config/config.ts'
import { configOf, type Starter } from './config/starter.ts'
import { withMarks } from './config/with-marks.ts'
import type { Clock, Store } from './ports.ts'
import { withPauses } from './running/pause.ts'
import { shortDigest } from './short-digest.ts'

export type BriefingRequest = NewsAsked &
  Pick<Briefing, 'channel' | 'zone' | 'language' | 'title'> & {
    /** Names of sections, in the order wanted; those that are no longer there are passed over. */
    readonly sections: readonly string[]
    /** Whether the one thing to know stands above the sections. Left out: it does. */
    readonly opens?: boolean
  }

export type Making = {
  readonly store: Store
  readonly clock: Clock
  /** What workspaces have that chose nothing. */
  readonly starter: Starter
  readonly frequencies: DocumentFrequencies
  readonly thresholds: Pick<StoryThresholds, 'weights'>
  readonly limits: SummaryLimits
}

/** Stories → sections → briefing: what is stored about a window becomes what is said about it. */
export async function makeBriefing(request: BriefingRequest, making: Making): Promise<Briefing> {
  const { window, zone, language } = request
  const { frequencies, thresholds, limits } = making
  const { config } = await configOf(request.workspace, making)
  const { stories, told, tellings, coverage, owners, ...dated } = await stored(request, config, making)
  const wanted = new Set(request.sections)
  const sections = [...wanted].flatMap((name) => config.sections.find((section) => section.name === name) ?? [])
  const names = sections.map(({ name }) => name)
  const needed = voicesNeeded(config, owners)
  const reading = { now: wallClock(window.to, zone), zone }

  const { mostStories, never } = config.settings
  const all = await rankCandidates(stories, config, { now: window.to, sections: names, told, frequencies, thresholds })
  const { unwanted = [], ranked = [] } = Object.groupBy(all, ({ story }) => (isNeverTold(story, never) ? 'unwanted' : 'ranked'))
  const choosing = { window, reading, language, sections, mostStories, needed, told, tellings, frequencies, thresholds }
  const choice = await chooseStories(ranked, choosing)
  const outline: Outline = {
    ...head(request, dated.madeAt),
    ...dated,
    sections: outlineSections(choice, { ranked, coverage, needed, language }),
    first: request.opens === false || !choice.first ? null : (shortIdIn(choice.sections, choice.first) ?? null),
    coverage: { ...coverage, stories: stories.length },
    leftOut: [...choice.leftOut, ...unwanted.map(({ story }) => leftOut(story, 'unwanted'))],
  }
  return withMarks(await withPauses(briefingInSteps(outline, { frequencies, limits, reading, language })), config.settings)
}

/** What the store has for a briefing: the stories of its window, and what the channel was told. */
async function stored(request: BriefingRequest, { settings }: Config, { store, clock }: Making) {
  const { workspace, channel, window } = request
  const [[last], stories, told, tellings, { coverage, owners }] = await Promise.all([
    store.briefings(workspace, { limit: 1, channel }),
    store.stories(workspace, newsWindow(request)),
    store.toldStories(workspace, channel, window.to),
    store.tellings(workspace, channel, { from: window.to - rememberedMs, to: window.to }),
    coverageOf(request, store),
  ])
  const madeAt = clock.now()
  const untold = { from: Math.max(madeAt - rememberedMs, last?.madeAt ?? 0), to: madeAt }
  const corrections = settings.corrections ? await store.correctionsFound(workspace, channel, untold) : []
  return { stories, told, tellings, coverage, owners, corrections, madeAt }
}

/** A story is told when so many independent voices report it; where no more could, one is enough. */
function voicesNeeded({ settings: { leastOutlets } }: Config, owners: number): number {
  return owners > leastOutlets ? leastOutlets : 1
}

function head({ workspace, channel, title, language, zone, window }: BriefingRequest, madeAt: number) {
  return { id: `b${shortDigest([workspace, channel, window, madeAt])}`, workspace, channel, title, language, zone, window }
}
