import { createHash } from 'node:crypto'
import { wallClock } from '../articles/dates/wall-clock.ts'
import type { Briefing, Coverage, EmptyReason, LeftOut } from '../briefing/briefing.ts'
import type { SummaryLimits } from '../briefing/summary/choose-sentences.ts'
import { briefingInSteps, type Outline, type OutlineSection } from '../briefing/write-briefing.ts'
import type { Chosen, ChosenStatus } from '../briefing/writing/draft.ts'
import { hasClearHeadline } from '../briefing/writing/write-story.ts'
import { sectionNameIn } from '../delivery/words/section-name.ts'
import { type PlacedSection, placeStories } from '../sections/balance.ts'
import type { Assignment } from '../sections/section.ts'
import { lateMs } from '../stories/ranking/came-since.ts'
import type { VoiceCount } from '../stories/ranking/count-voices.ts'
import { type RankReason, rankStories } from '../stories/ranking/rank.ts'
import type { Story } from '../stories/story.ts'
import type { StoryThresholds } from '../stories/story-thresholds.ts'
import type { DocumentFrequencies } from '../stories/words/document-frequencies.ts'
import { type Considered, consider } from './answers/consider.ts'
import { placeLines } from './answers/place-lines.ts'
import { rememberedMs, toldBefore } from './answers/told-before.ts'
import { voicesOfEach } from './answers/voices-of-each.ts'
import type { Config } from './config/config.ts'
import { configOf, type Starter } from './config/starter.ts'
import { withMarks } from './config/with-marks.ts'
import type { Clock, NewsWindow, Store } from './ports.ts'
import { withPauses } from './running/pause.ts'

export type BriefingRequest = Pick<Briefing, 'workspace' | 'channel' | 'window' | 'zone' | 'language' | 'title'> & {
  /** Names of sections, in the order wanted. */
  readonly sections: readonly string[]
  /** Whether news that was read late belongs to it, as to the briefing that came next: see `lateMs`. Left out: it does not. */
  readonly tellsLate?: boolean
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

type Candidate = Considered & { readonly voices: number; readonly rankReasons: readonly RankReason[] }

/** Stories → sections → briefing: what is stored about a window becomes what is said about it. */
export async function makeBriefing(request: BriefingRequest, making: Making): Promise<Briefing> {
  const { window, language } = request
  const { frequencies, thresholds, limits } = making
  const { config } = await configOf(request.workspace, making)
  const sections = request.sections.flatMap((name) => config.sections.find((section) => section.name === name) ?? [])
  const { stories, told, tellings, coverage, corrections, madeAt } = await stored(request, config, making)
  const needed = voicesNeeded(config, coverage)
  const names = sections.map(({ name }) => name)
  const considered = await consider(stories, config.sections, names)
  const ranked = rank(considered, {
    now: window.to,
    told,
    weights: weightsOf(config),
    voices: await voicesOfEach(stories, frequencies, thresholds.weights),
  })
  const tellable = ranked.filter(({ voices }) => voices >= needed)
  const retold = await toldBefore(
    tellable.map(({ story }) => story),
    tellings,
    frequencies,
  )
  const isRunning = ({ story }: Candidate) => retold.get(story.id)?.kind === 'running'
  const news = tellable.filter((one) => !isRunning(one))
  const placement = placeStories(news, sections, config.settings.mostStories)
  const few = ranked.filter(({ voices }) => voices < needed)
  const reading = { now: wallClock(window.to, request.zone), zone: request.zone }
  const lines = placeLines(
    {
      running: tellable.filter(isRunning),
      lone: inLanguageFirst(few, language),
    },
    placement.sections,
    config.settings.mostStories - placement.sections.reduce((total, { stories: placed }) => total + placed.length, 0),
    ({ story, rankReasons }) =>
      !tellings.has(story.id) && isReported(rankReasons) && hasClearHeadline(story, { frequencies, reading, language }),
  )
  const passedOver = placement.left.map(({ story, reason }) => leftOut(story.story, reason))
  const crowdedOut = placement.left.flatMap(({ story, reason }) => (reason === 'briefing-full' ? [story] : []))
  const seen = { ranked, crowdedOut, coverage, needed, language }

  const outline: Outline = {
    ...head(request, madeAt),
    corrections,
    sections: lines.sections.map((placed) => outlineSection(placed, lines.sections, seen, statusOf({ window, needed, told, retold }))),
    first: request.opens === false ? null : firstOf(news, placement.sections),
    coverage: { ...coverage, stories: stories.length },
    leftOut: [...allLeftOut(lines.left.lone, 'one-outlet'), ...passedOver, ...allLeftOut(lines.left.running, 'nothing-new')],
  }
  return withMarks(await withPauses(briefingInSteps(outline, { frequencies, limits, reading, language })), config.settings)
}

/** What the store has for a briefing: the stories of its window, and what the channel was told. */
async function stored(request: BriefingRequest, { settings }: Config, { store, clock }: Making) {
  const { workspace, channel, window } = request
  const [[last], stories, told, tellings, coverage] = await Promise.all([
    store.briefings(workspace, { limit: 1, channel }),
    store.stories(workspace, newsWindow(request)),
    store.toldStories(workspace, channel, window.to),
    store.tellings(workspace, channel, { from: window.to - rememberedMs, to: window.to }),
    coverageOf(request, store),
  ])
  const madeAt = clock.now()
  const untold = { from: Math.max(madeAt - rememberedMs, last?.madeAt ?? 0), to: madeAt }
  const corrections = settings.corrections ? await store.correctionsFound(workspace, channel, untold) : []
  return { stories, told, tellings, coverage, corrections, madeAt }
}

function newsWindow({ window, tellsLate = false }: Pick<BriefingRequest, 'window' | 'tellsLate'>): NewsWindow {
  return tellsLate ? { ...window, lateFrom: window.from - lateMs } : window
}

/** A story is told when so many independent voices report it; where no more outlets are followed, one is enough. */
function voicesNeeded({ settings: { leastOutlets } }: Config, coverage: Coverage): number {
  return coverage.outlets > leastOutlets ? leastOutlets : 1
}

/** How much each feed counts, by its address; those that count as usual are left out. */
function weightsOf({ feeds }: Config): ReadonlyMap<string, number> {
  return new Map(feeds.flatMap(({ feed, reading }) => (reading && reading.weight !== 1 ? [[feed, reading.weight] as const] : [])))
}

function rank(
  considered: readonly Considered[],
  {
    now,
    told,
    weights,
    voices,
  }: {
    readonly now: number
    readonly told: ReadonlyMap<string, number>
    readonly weights: ReadonlyMap<string, number>
    readonly voices: ReadonlyMap<string, VoiceCount>
  },
): readonly Candidate[] {
  const byId = new Map(considered.map((one) => [one.story.id, one]))
  const fit = new Map(considered.map(({ story, assignments }) => [story.id, fitOf(assignments) * weightOf(story, weights)]))
  return rankStories(
    [...byId.values()].map(({ story }) => story),
    { now, told, fit, voices },
  ).flatMap(({ story, reasons }) => {
    const one = byId.get(story.id)
    return one ? [{ ...one, voices: voices.get(story.id)?.count ?? 0, rankReasons: reasons }] : []
  })
}

/** What its feeds count on average. */
function weightOf({ articles }: Story, weights: ReadonlyMap<string, number>): number {
  if (weights.size === 0 || articles.length === 0) return 1
  return articles.reduce((sum, { feed }) => sum + (weights.get(feed) ?? 1), 0) / articles.length
}

/** A title and a lead that both speak for a section fit it fully; see the weights in sections/judge-article.ts. */
const fullFit = 4

/** How well a story fits its best section, in [0.4, 1]: a weak fit must not outweigh many voices. */
function fitOf([best]: readonly Assignment[]): number {
  return best ? 0.4 + 0.6 * Math.min(1, best.score / fullFit) : 0.4
}

function inLanguageFirst(candidates: readonly Candidate[], language: string): readonly Candidate[] {
  const isForeign = ({ story: { articles } }: Candidate) => articles.every((article) => article.language !== language)
  return candidates.toSorted((a, b) => Number(isForeign(a)) - Number(isForeign(b)))
}

function isReported(reasons: readonly RankReason[]): boolean {
  return reasons.every(({ kind }) => kind !== 'no-report')
}

function statusOf({
  window,
  needed,
  told,
  retold,
}: {
  readonly window: Briefing['window']
  readonly needed: number
  readonly told: ReadonlyMap<string, number>
  readonly retold: ReadonlyMap<string, ChosenStatus>
}): (candidate: Candidate) => ChosenStatus {
  return ({ voices, story: { id, articles } }) => {
    if (voices < needed) return { kind: 'lone' }
    const since = told.get(id) ?? articles[0]?.publishedAt ?? window.to
    return retold.get(id) ?? (since <= window.from || told.has(id) ? { kind: 'developing', since } : { kind: 'new' })
  }
}

/** What there was to choose from. */
type Seen = {
  readonly ranked: readonly Candidate[]
  /** There was room for them in their sections, and none in the briefing. */
  readonly crowdedOut: readonly Candidate[]
  readonly coverage: Coverage
  /** Voices that a story needs to be told. */
  readonly needed: number
  readonly language: string
}

function outlineSection(
  placed: PlacedSection<Candidate>,
  all: readonly PlacedSection<Candidate>[],
  seen: Seen,
  statusOfStory: (candidate: Candidate) => ChosenStatus,
): OutlineSection {
  const { name, letter } = placed.section
  const stories = placed.stories.flatMap((candidate, index) => {
    const { story, assignments, rankReasons } = candidate
    const own = assignments.find(({ section }) => section === name)
    if (!own) return []
    const ordered: Chosen['assignments'] = [own, ...assignments.filter((one) => one !== own)]
    return [{ shortId: `${letter}${index + 1}`, story, assignments: ordered, rankReasons, status: statusOfStory(candidate) }]
  })
  const pointers = placed.pointers.flatMap(({ story, toldIn }) =>
    shortIdOf(
      story,
      all.find(({ section }) => section.name === toldIn),
    ),
  )
  return { name, title: sectionNameIn(placed.section, seen.language), stories, pointers, whyEmpty: whyEmpty(name, seen) }
}

function shortIdOf(story: Candidate, placed: PlacedSection<Candidate> | undefined): readonly string[] {
  const index = placed?.stories.indexOf(story) ?? -1
  return placed && index >= 0 ? [`${placed.section.letter}${index + 1}`] : []
}

function whyEmpty(section: string, { ranked, crowdedOut, coverage, needed }: Seen): EmptyReason {
  const isOfIt = ({ assignments: [best] }: Candidate) => best?.section === section && !best.light
  const stories = crowdedOut.filter(isOfIt).length
  if (stories > 0) return { kind: 'full', stories }
  const single = ranked.filter((one) => one.voices < needed && isOfIt(one)).length
  return { kind: 'nothing', read: coverage.feedsRead, failed: coverage.feedsFailed.length, needed, single }
}

/** The short id of the highest-ranked story that has a place. */
function firstOf(ranked: readonly Candidate[], placed: readonly PlacedSection<Candidate>[]): string | null {
  for (const story of ranked) {
    const [shortId] = placed.flatMap((section) => shortIdOf(story, section))
    if (shortId !== undefined) return shortId
  }
  return null
}

function allLeftOut(all: readonly Candidate[], reason: LeftOut['reason']): readonly LeftOut[] {
  return all.map(({ story }) => leftOut(story, reason))
}

function leftOut({ id, articles }: Story, reason: LeftOut['reason']): LeftOut {
  const [first] = articles
  return { story: id, headline: first?.title ?? '', url: first?.url ?? '', reason }
}

function head({ workspace, channel, title, language, zone, window }: BriefingRequest, madeAt: number) {
  const id = createHash('sha256')
    .update(JSON.stringify([workspace, channel, window, madeAt]))
    .digest('hex')
    .slice(0, 16)
  return { id: `b${id}`, workspace, channel, title, language, zone, window, madeAt }
}

/** What is stored about a window, and how its feeds do; its `stories` are not counted here. */
export async function coverageOf(
  { workspace, ...asked }: Pick<BriefingRequest, 'workspace' | 'window' | 'tellsLate'>,
  store: Pick<Store, 'subscriptions' | 'feedStates' | 'articleTally'>,
): Promise<Coverage> {
  const [subscriptions, states, tally] = await Promise.all([
    store.subscriptions(workspace),
    store.feedStates(),
    store.articleTally(workspace, newsWindow(asked)),
  ])
  const outlets = new Map(subscriptions.map(({ feed, outlet }) => [feed, outlet.name]))
  const followed = states.filter(({ feed }) => outlets.has(feed))
  return {
    feedsRead: followed.filter(({ failure, polledAt }) => failure === null && polledAt > 0).length,
    feedsFailed: followed.flatMap(({ feed, failure }) => (failure ? [{ feed, outlet: outlets.get(feed) ?? feed, failure }] : [])),
    stories: 0,
    ...tally,
  }
}
