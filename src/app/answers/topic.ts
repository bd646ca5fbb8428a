import type { Briefing } from '../../briefing/briefing.ts'
import type { Chosen } from '../../briefing/writing/draft.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { weekMs } from '../../feeds/milliseconds.ts'
import { assignSections } from '../../sections/assign.ts'
import type { Section } from '../../sections/section.ts'
import { voicesOf } from '../../stories/ranking/voices.ts'
import type { Story } from '../../stories/story.ts'
import { configOf } from '../config/starter.ts'
import type { Making } from '../make-briefing.ts'
import type { FoundArticle } from '../ports.ts'
import { findInAnyLanguage } from './find-in-any-language.ts'
import { type NearTopic, nearTopic } from './near-topic.ts'
import { writeAnswer } from './write-answer.ts'

/** What somebody wants to know about, in their words. */
export type TopicRequest = {
  readonly workspace: string
  readonly words: string
  /** Start of the window, milliseconds since the epoch. */
  readonly from: number
  readonly zone: string
  /** BCP 47 primary subtag. */
  readonly language: string
}

/** What the archive holds on some words. */
export type Topic =
  | {
      readonly kind: 'found'
      /** The stories that say most about it, in one section. */
      readonly briefing: Briefing
      /** Every article found, oldest first. */
      readonly articles: readonly FoundArticle[]
    }
  | { readonly kind: 'nothing'; readonly near: NearTopic }

/** Stories that are told: as many as a section usually holds. */
const mostStories = 5
/** A story that weighs less than so much of the heaviest mentions the words in passing. */
const leastShare = 0.1
/** A story counts half as much when its newest report is so much older: a topic is wanted in its breadth, and its news first. */
const halfLifeMs = weekMs

/** A briefing on some words, from all that is stored. */
export async function briefOnTopic(request: TopicRequest, making: Making): Promise<Topic> {
  const { workspace, words, from } = request
  const window = { from, to: making.clock.now() }
  const found = await findInAnyLanguage({ workspace, words, window }, making.store)
  const chosen = await choose(found, request, making)
  if (chosen.length === 0) return { kind: 'nothing', near: await nearTopic({ workspace, words, window }, making.store) }
  const { say } = wordsFor(request.language)
  const section = { name: 'topic', title: say('quoted', { words }) }
  const briefing = await writeAnswer({ ...request, title: say('onTopic', { words }), section, window }, chosen, making)
  return { kind: 'found', briefing, articles: found.toSorted((a, b) => a.article.publishedAt - b.article.publishedAt) }
}

type Weighed = { readonly story: Story; readonly found: readonly FoundArticle[]; readonly weight: number }

async function choose(found: readonly FoundArticle[], request: TopicRequest, making: Making): Promise<readonly Chosen[]> {
  const { sections } = (await configOf(request.workspace, making)).config
  const letter = freeLetter(sections)
  const weighed = await weigh(found, request.workspace, making)
  return weighed.slice(0, mostStories).map(({ story, found: hits }, index) => {
    const own = {
      section: 'topic',
      score: hits.length,
      reasons: [{ kind: 'share' as const, hits: hits.length, all: story.articles.length }],
    }
    return {
      shortId: `${letter}${index + 1}`,
      story,
      assignments: [own, ...assignSections(story, sections)],
      rankReasons: [
        { kind: 'words', count: hits.length },
        { kind: 'voices', count: voicesOf(story).length },
      ],
      status: { kind: 'developing', since: story.articles[0]?.publishedAt ?? request.from },
    }
  })
}

/** Stories by how well their best articles match, how many voices they have, and how new they are. */
async function weigh(found: readonly FoundArticle[], workspace: string, making: Making): Promise<readonly Weighed[]> {
  const groups = [...Map.groupBy(found, ({ story }) => story)].flatMap(([id, hits]) => (id === null ? [] : [{ id, hits }]))
  const promising = groups.toSorted((a, b) => matchOf(b.hits) - matchOf(a.hits)).slice(0, 4 * mostStories)
  const stories = await Promise.all(promising.map(({ id }) => making.store.story(workspace, id)))
  return promising
    .flatMap(({ hits }, index) => {
      const story = stories[index]
      return story ? [{ story, found: hits, weight: weightOf(story, hits, making.clock.now()) }] : []
    })
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ weight }, _, [best]) => weight >= (best?.weight ?? 0) * leastShare)
}

/** The three best matches together, so that one passing mention does not outweigh a story that is about it. */
function matchOf(hits: readonly FoundArticle[]): number {
  return hits.slice(0, 3).reduce((sum, { score }) => sum + score, 0)
}

/** match × share of its articles that match × log2(1 + voices) × 0.5^(age / half-life); see rankStories for the middle. */
function weightOf(story: Story, hits: readonly FoundArticle[], now: number): number {
  const newest = Math.max(...story.articles.map(({ publishedAt }) => publishedAt))
  const share = hits.length / story.articles.length
  return matchOf(hits) * Math.sqrt(share) * Math.log2(1 + voicesOf(story).length) * 0.5 ** ((now - newest) / halfLifeMs)
}

/** Short ids of a topic must not look like those of a section. */
function freeLetter(sections: readonly Section[]): string {
  const taken = new Set(sections.map(({ letter }) => letter))
  return [...'qxzyvwkjuonmlihgfdbrpsatce'].find((letter) => !taken.has(letter)) ?? 'q'
}
