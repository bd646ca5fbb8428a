import type { FollowedArticle } from '../articles/article.ts'
import { datesIn } from '../articles/dates.ts'
import { numbersIn } from '../articles/numbers.ts'
import { placesIn } from '../articles/places.ts'
import type { DocumentFrequencies } from '../stories/document-frequencies.ts'
import type { Story } from '../stories/story.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import type { Reading } from './settle-dates.ts'
import { centroid, cosine, type Vector, vectorOf } from './vectors.ts'
import { wordCount } from './words-of.ts'

/** How long a write-up may be and how it is chosen. All tuned on editors' summaries; see docs/decisions. */
export type SummaryLimits = {
  readonly mostSentences: number
  readonly mostWords: number
  /** Words taken from any one article. */
  readonly mostWordsOfOne: number
  /** Part of a sentence's weight that the ones before it must not have told yet, in [0, 1]. */
  readonly leastNew: number
  /** The same for a sentence whose numbers, places and known people were all told: it says one thing again in other words. */
  readonly leastNewWithoutFact: number
  /** A sentence scoring less than this share of the best is left out. */
  readonly leastShare: number
}

/** A candidate with its score and what it was scored by. */
export type Scored = Candidate & { readonly score: number; readonly vector: Vector }

/**
 * Scores the sentences of a story by how much of it they tell: likeness to the centroid of all sentences, those near the top of
 * their article and the titles weighing more, plus a bonus for standing first and one for saying when.
 * Radev et al. (2004), Information Processing & Management 40(6):919–938, with positions as in Edmundson (1969), JACM 16(2).
 *
 * @param sentencesFrom The sentences of an article that may be told; those that stand alone, where nothing else is said.
 * @returns Best first.
 */
export function scoreSentences(
  story: Story,
  frequencies: DocumentFrequencies,
  reading: Reading,
  sentencesFrom: (article: FollowedArticle, reading: Reading) => readonly Candidate[] = candidatesOf,
): readonly Scored[] {
  const candidates = story.articles
    .flatMap((article) => sentencesFrom(article, reading))
    .map((candidate) => ({
      ...candidate,
      vector: vectorOf(candidate.text, candidate.article.language, frequencies),
    }))
  const titles = story.articles.map((article) => ({ vector: vectorOf(article.title, article.language, frequencies), weight: 1.5 }))
  const middle = centroid([...titles, ...candidates.map(({ vector, position }) => ({ vector, weight: 1 / (1 + position) }))])
  return candidates
    .map((candidate) => ({
      ...candidate,
      score:
        cosine(candidate.vector, middle) + 0.35 / (1 + candidate.position) + dating(candidate) - leaning(candidate) - partiality(candidate),
    }))
    .toSorted((a, b) => b.score - a.score || a.article.publishedAt - b.article.publishedAt || a.position - b.position)
}

/** What a sentence gains that says on which day: it tells what happened rather than what it means. Chosen from 0.05, 0.1 and 0.2. */
function dating({ text, article }: Candidate): number {
  return datesIn(text, article.language, article.publishedAt).some(({ day }) => day !== null && day.length > '2025-02'.length) ? 0.1 : 0
}

/** What a sentence loses that begins with "The tanker": it leans on one that named the tanker. */
function leaning({ text, article }: Candidate): number {
  return (definite.test(text) ? 0.2 : 0) + (subordinate.test(text) ? 0.1 : 0) + (speaksOfItself(text, article.outlet.name) ? 0.3 : 0)
}

/** "Parapet has counted …", in Parapet Defence Weekly: its own finding, which need not be what the others report. */
function speaksOfItself(text: string, outlet: string): boolean {
  const name = outlet.replace(/^(?:The|Der|Die|Das|Le|La|El|Il)\s/u, '').split(' ')[0] ?? ''
  const opens = name.length >= 4 && text.replace(/^(?:The|Der|Die|Das|Le|La|El|Il)\s/u, '').startsWith(`${name} `)
  return opens && placesIn(name, 'en').length === 0
}

/** Openings that put something else before the fact. */
const subordinate = /^(?:While|As|Although|Though|If|When|Despite|Amid|With|Obwohl|Während|Wenn|Alors que|Bien que|Si|Aunque|Mientras)\s/u

/** What a sentence of an outlet loses that a state holds: it is told where nobody else tells it, and does not lead. */
function partiality({ article }: Candidate): number {
  return article.outlet.stateMedia ? 0.25 : 0
}

const definite = /^["“„«]?(?:The|Those|Der|Die|Das|Le|La|Les|L['’]|El|Los|Las|Il|Lo|Gli)\s*\p{Ll}/u

/**
 * Chooses sentences that tell the story without telling anything twice, and puts them in the order of telling: the best first,
 * then by place in their articles. A sentence that adds little to those before it is passed over, after Carbonell & Goldstein (1998), SIGIR.
 * The first stands at the top of its article, where one may.
 *
 * @param scored Best first.
 * @param mayStand Asked of each sentence before it is taken; false passes it over.
 */
export function chooseSentences(
  scored: readonly Scored[],
  limits: SummaryLimits,
  mayStand: (candidate: Scored) => boolean,
): readonly Scored[] {
  const chosen = choose(scored, limits, mayStand)
  return inOrderOfTelling(chosen.length >= fewestSentences ? chosen : choose(scored, { ...limits, ...relaxed }, mayStand))
}

const fewestSentences = 2
/** A story that would be told in one sentence may say more of what that one says. */
const relaxed = { mostSentences: fewestSentences, leastNew: 0.4, leastNewWithoutFact: 0.5, leastShare: 0.2 }

function choose(scored: readonly Scored[], limits: SummaryLimits, mayStand: (candidate: Scored) => boolean): readonly Scored[] {
  const chosen: Scored[] = []
  let words = 0
  const best = scored[0]?.score ?? 0
  const told = new Set<number>()
  const facts = new Set<string>()
  for (const candidate of leadFirst(scored)) {
    if (chosen.length === limits.mostSentences) break
    if (candidate.score < best * limits.leastShare) continue
    const length = wordCount(candidate.text, candidate.article.language)
    if (chosen.length > 0 && words + length > limits.mostWords) continue
    if (length + wordsOfArticle(chosen, candidate.article.id) > limits.mostWordsOfOne) continue
    const own = factsIn(candidate)
    if (chosen[0] && !isOfOneEvent(candidate, chosen[0], own)) continue
    const needed = own.isSubsetOf(facts) ? limits.leastNewWithoutFact : limits.leastNew
    if (newPart(candidate.vector, told) < needed || !mayStand(candidate)) continue
    chosen.push(candidate)
    for (const term of candidate.vector.keys()) told.add(term)
    for (const fact of own) facts.add(fact)
    words += length
  }
  return chosen
}

/** Less (cosine) and nothing named in common: a sentence of another event that strayed into the story. */
const strays = 0.12

function isOfOneEvent(candidate: Scored, first: Scored, facts: ReadonlySet<string>): boolean {
  return cosine(candidate.vector, first.vector) >= strays || !facts.isDisjointFrom(factsIn(first))
}

/** The best sentence that opens its article before all others. */
function leadFirst(scored: readonly Scored[]): readonly Scored[] {
  const lead = scored.find(({ position }) => position === 0)
  return lead ? [lead, ...scored.filter((one) => one !== lead)] : scored
}

/** The numbers, places and known people of a sentence, under names that do not depend on its wording. */
function factsIn({ text, article }: Candidate): ReadonlySet<string> {
  const numbers = numbersIn(text, article.language).filter(({ kind }) => kind === 'amount')
  return new Set([
    ...numbers.map(({ value, upTo, unit }) => `${value}-${upTo} ${unit}`),
    ...placesIn(text, article.language).map(({ place }) => place),
  ])
}

/** Part of a sentence's squared weight on terms not told yet, in [0, 1]. */
function newPart(vector: Vector, told: ReadonlySet<number>): number {
  let sum = 0
  for (const [term, weight] of vector) if (!told.has(term)) sum += weight * weight
  return sum
}

function wordsOfArticle(chosen: readonly Scored[], article: string): number {
  return chosen.filter((one) => one.article.id === article).reduce((sum, one) => sum + wordCount(one.text, one.article.language), 0)
}

function inOrderOfTelling(chosen: readonly Scored[]): readonly Scored[] {
  const [first, ...others] = chosen
  return first ? [first, ...others.toSorted((a, b) => a.position - b.position || b.score - a.score)] : []
}
