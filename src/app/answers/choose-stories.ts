import type { Briefing, LeftOut } from '../../briefing/briefing.ts'
import type { Reading } from '../../briefing/candidates/settle-dates.ts'
import type { ChosenStatus } from '../../briefing/writing/draft.ts'
import { hasClearHeadline } from '../../briefing/writing/write-story.ts'
import { type PlacedSection, placeStories } from '../../sections/balance.ts'
import type { Assignment, Section } from '../../sections/section.ts'
import { fragmentOf } from '../../stories/ranking/fragment-of.ts'
import type { RankReason } from '../../stories/ranking/rank.ts'
import type { Story } from '../../stories/story.ts'
import type { StoryThresholds } from '../../stories/story-thresholds.ts'
import type { DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import type { Telling } from '../ports.ts'
import { type Lines, placeLines } from './place-lines.ts'
import type { Candidate } from './rank-candidates.ts'
import { rememberedLikeness } from './story-likeness.ts'
import { toldBefore } from './told-before.ts'

/** What a briefing will tell, where, as what, and what it leaves out. */
export type Choice = {
  readonly sections: readonly PlacedSection<Candidate>[]
  /** The story that each sidebar stands beside. */
  readonly mains: ReadonlyMap<Candidate, Candidate>
  /** Of what is no sidebar. */
  readonly statusOf: (candidate: Candidate) => ChosenStatus
  /** The heaviest story that has news; undefined where none is told. */
  readonly first: Candidate | undefined
  readonly leftOut: readonly LeftOut[]
  /** There was room for them in their sections, and none in the briefing. */
  readonly crowdedOut: readonly Candidate[]
}

export type Choosing = Pick<Briefing, 'window' | 'language'> & {
  readonly reading: Reading
  /** In the order wanted. */
  readonly sections: readonly Section[]
  /** So many stories a briefing holds. */
  readonly mostStories: number
  /** Voices that a story needs to be told in full. */
  readonly needed: number
  /** When a story was first told to the channel, by its id, milliseconds since the epoch. */
  readonly told: ReadonlyMap<string, number>
  /** What the channel was last told of a story, by its id. */
  readonly tellings: ReadonlyMap<string, Telling>
  readonly frequencies: DocumentFrequencies
  readonly thresholds: Pick<StoryThresholds, 'weights'>
}

/**
 * Gives the heaviest candidates their places: those with news a story each, and a line the fragments of these, what goes on without news,
 * and what few report.
 *
 * @param ranked Heaviest first.
 */
export async function chooseStories(ranked: readonly Candidate[], choosing: Choosing): Promise<Choice> {
  const { sections, mostStories, needed, tellings, frequencies } = choosing
  const { enough = [], few = [] } = Object.groupBy(readable(ranked, choosing.language), ({ voices }) =>
    voices >= needed ? 'enough' : 'few',
  )
  const retold = await toldBefore(
    enough.map(({ story }) => story),
    tellings,
    frequencies,
  )
  const { running = [], news = [] } = Object.groupBy(enough, ({ story }) => (retold.get(story.id)?.kind === 'running' ? 'running' : 'news'))
  const placement = placeStories(news, sections, { most: mostStories, mainOf: mainBy(choosing) })
  const room = mostStories - placement.sections.reduce((total, { stories }) => total + stories.length, 0)
  const lines = placeLines({ running, lone: inLanguageFirst(few, choosing.language) }, placement.sections, room, mayStandAlone(choosing))
  const placed = new Set(placement.sections.flatMap(({ stories }) => stories))
  return {
    sections: lines.sections,
    mains: placement.mains,
    statusOf: (candidate) => statusOf(candidate, retold, choosing),
    first: news.find((candidate) => placed.has(candidate)),
    leftOut: allLeftOut(placement.left, lines.left),
    crowdedOut: placement.left.flatMap(({ story, reason }) => (reason === 'briefing-full' ? [story] : [])),
  }
}

/** What a candidate goes beside, if the channel was never told of it. */
function mainBy({
  tellings,
  frequencies,
  thresholds,
}: Choosing): (candidate: Candidate, told: readonly Candidate[]) => Candidate | undefined {
  const likeness = rememberedLikeness(frequencies, thresholds.weights)
  let asked = 0
  return (candidate, told) => {
    if (++asked > mostAsked || tellings.has(candidate.story.id)) return undefined
    return fragmentOf(candidate, told, (one, other) => likeness(one.story, other.story))
  }
}

/** Whether it goes beside another is asked of so many of the heaviest: where all are alike, no briefing should compare all with all. */
const mostAsked = 24

/** What no section asked for is not told in a language that nobody asked for either. */
function readable(candidates: readonly Candidate[], language: string): readonly Candidate[] {
  return candidates.map((candidate) =>
    isForeign(candidate, language) ? { ...candidate, assignments: candidate.assignments.filter(isClaimed) } : candidate,
  )
}

function isClaimed({ reasons }: Assignment): boolean {
  return reasons.every(({ kind }) => kind !== 'unclaimed')
}

function inLanguageFirst(candidates: readonly Candidate[], language: string): readonly Candidate[] {
  return candidates.toSorted((a, b) => Number(isForeign(a, language)) - Number(isForeign(b, language)))
}

function isForeign({ story }: Candidate, language: string): boolean {
  return story.articles.every((article) => article.language !== language)
}

/** A line of what few report: untold, a report, and under a headline that says it. */
function mayStandAlone({ tellings, frequencies, language, reading }: Choosing): (candidate: Candidate) => boolean {
  return ({ story, rankReasons }) =>
    !tellings.has(story.id) && isReported(rankReasons) && hasClearHeadline(story, { frequencies, reading, language })
}

function isReported(reasons: readonly RankReason[]): boolean {
  return reasons.every(({ kind }) => kind !== 'no-report')
}

function statusOf(
  { voices, story: { id, articles } }: Candidate,
  retold: ReadonlyMap<string, ChosenStatus>,
  { window, needed, told }: Choosing,
): ChosenStatus {
  if (voices < needed) return { kind: 'lone' }
  const since = told.get(id) ?? articles[0]?.publishedAt ?? window.to
  return retold.get(id) ?? (since <= window.from || told.has(id) ? { kind: 'developing', since } : { kind: 'new' })
}

function allLeftOut(
  unplaced: readonly { readonly story: Candidate; readonly reason: LeftOut['reason'] }[],
  { lone, running }: Lines<Candidate>,
): readonly LeftOut[] {
  return [
    ...lone.map(({ story }) => leftOut(story, 'one-outlet')),
    ...unplaced.map(({ story, reason }) => leftOut(story.story, reason)),
    ...running.map(({ story }) => leftOut(story, 'nothing-new')),
  ]
}

export function leftOut({ id, articles }: Story, reason: LeftOut['reason']): LeftOut {
  const [first] = articles
  return { story: id, headline: first?.title ?? '', url: first?.url ?? '', reason }
}
