import { type Assignment, isTheme } from '../../sections/section.ts'
import { type RankReason, rankStories } from '../../stories/ranking/rank.ts'
import type { Story } from '../../stories/story.ts'
import type { StoryThresholds } from '../../stories/story-thresholds.ts'
import type { DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import type { Config } from '../config/config.ts'
import { bestAssignment, bestSection, type Considered, consider } from './consider.ts'
import { voicesOfEach } from './voices-of-each.ts'

/** A story that a briefing may tell: where it belongs, who reports it, and why it ranks where it does. */
export type Candidate = Considered & { readonly voices: number; readonly rankReasons: readonly RankReason[] }

export type Ranking = {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Names of the sections that are wanted. */
  readonly sections: readonly string[]
  /** When a story was first told to the channel, by its id, milliseconds since the epoch. */
  readonly told: ReadonlyMap<string, number>
  readonly frequencies: DocumentFrequencies
  readonly thresholds: Pick<StoryThresholds, 'weights'>
}

/** Judges, counts and ranks what is stored of a window, heaviest first. */
export async function rankCandidates(stories: readonly Story[], config: Config, ranking: Ranking): Promise<readonly Candidate[]> {
  const { now, told, sections, frequencies, thresholds } = ranking
  const considered = await consider(stories, config.sections, sections)
  const voices = await voicesOfEach(stories, frequencies, thresholds.weights)
  const byId = new Map(considered.map((one) => [one.story.id, one]))
  const weights = weightsOf(config)
  const fit = new Map(considered.map(({ story, assignments }) => [story.id, fitOf(assignments) * weightOf(story, weights)]))
  const newsValues = new Map(considered.map(({ story, newsValue }) => [story.id, newsValue]))
  const themes = new Set(config.sections.filter(isTheme).map(({ name }) => name))
  const ofTheme = considered.filter(({ assignments }) => themes.has(bestSection(assignments) ?? ''))
  const themed = new Set(ofTheme.map(({ story }) => story.id))
  return rankStories(stories, { now, told, fit, voices, newsValues, themed }).flatMap(({ story, reasons }) => {
    const one = byId.get(story.id)
    return one ? [{ ...one, voices: voices.get(story.id)?.count ?? 0, rankReasons: reasons }] : []
  })
}

/** How much each feed counts, by its address; those that count as usual are left out. */
function weightsOf({ feeds }: Config): ReadonlyMap<string, number> {
  return new Map(feeds.flatMap(({ feed, reading }) => (reading && reading.weight !== 1 ? [[feed, reading.weight] as const] : [])))
}

/** What its feeds count on average. */
function weightOf({ articles }: Story, weights: ReadonlyMap<string, number>): number {
  if (weights.size === 0 || articles.length === 0) return 1
  return articles.reduce((sum, { feed }) => sum + (weights.get(feed) ?? 1), 0) / articles.length
}

/** A title and a lead that both speak for a section fit it fully; see the weights in sections/judge-article.ts. */
const fullFit = 4

/** How well a story fits its best section, in [0.4, 1]: a weak fit must not outweigh many voices. */
function fitOf(assignments: readonly Assignment[]): number {
  const best = bestAssignment(assignments)
  return best ? 0.4 + 0.6 * Math.min(1, best.score / fullFit) : 0.4
}
