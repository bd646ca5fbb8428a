import type { FollowedArticle } from '../../articles/article.ts'
import { termId } from '../../stories/words/document-frequencies.ts'
import { termsOf } from '../../stories/words/terms.ts'
import { type Added, addedFacts, sharedFacts } from '../facts/facts.ts'
import { cosine, type Vector } from '../words/vectors.ts'
import { wordCount } from '../words/words-of.ts'
import { bestSet, mostLookedAt } from './best-set.ts'
import { consensusOf } from './consensus.ts'
import { definite } from './definite.ts'
import type { Heading } from './heading.ts'
import { leadsFirst } from './leads.ts'
import type { Scored } from './summary.ts'

/** How long a write-up may be and how it is chosen. All tuned on editors' summaries and by reading; see docs/decisions. */
export type SummaryLimits = {
  readonly mostSentences: number
  readonly mostWords: number
  /** Part of the words of a story's articles that it may have, above `fewestWords`: three outlets' one-liners are not told in three sentences. */
  readonly mostPart: number
  readonly fewestWords: number
  /** Words that a second sentence may have beyond those: no sentence ends in the middle. */
  readonly mostWordsOver: number
  /** Words that a write-up has at least, where its sentences reach them. */
  readonly fewestWordsOfSet: number
  /** Words taken from any one article. */
  readonly mostWordsOfOne: number
  /** Part of a sentence's weight that the ones before it must not have told yet, in [0, 1], where it adds a fact … */
  readonly leastNew: number
  /** … where it adds one and shares most of its facts with one of them … */
  readonly leastNewOfSame: number
  /** … and where it adds none: it says one thing again in other words. */
  readonly leastNewWithoutFact: number
  /** A sentence scoring less than this share of the best is left out, even if it adds a number, a quotation or a known person … */
  readonly leastShare: number
  /** … where it adds other names only … */
  readonly leastShareOfNames: number
  /** … and where it adds none. */
  readonly leastShareWithoutFact: number
}

/**
 * Chooses sentences that tell a story without telling anything twice, and puts them in the order of telling: the lead first, then
 * by place in their articles. Each further sentence adds a fact that those before it do not have (a name, a number, a quotation),
 * or is of another matter. After Carbonell & Goldstein (1998), SIGIR, with facts beside words.
 *
 * @param scored Best first.
 * @param mayStand Asked of each sentence before it is taken; false passes it over.
 * @param heading What stands over the story: the opening tells what that says.
 */
export function chooseSentences(
  scored: readonly Scored[],
  within: SummaryLimits,
  mayStand: (candidate: Scored) => boolean,
  heading?: Heading,
): readonly Scored[] {
  const articles = new Map(scored.map(({ article }) => [article.id, article])).values()
  const limits = { ...within, mostWords: roomFor([...articles], within), over: heading?.vector ?? noTerms }
  const lead = leadsFirst(scored, heading).find((one) => lengthOf(one) <= limits.mostWordsOfOne && mayStand(one))
  if (!lead) return []
  const chosen = choose(lead, scored, limits, mayStand)
  return inOrderOfTelling(chosen.length >= fewestSentences ? chosen : choose(lead, scored, { ...limits, ...relaxed }, mayStand))
}

/** How long a write-up may be, and the headline over it. */
type Frame = SummaryLimits & { readonly over: Vector }

const noTerms: Vector = new Map()

/** Words that a write-up of these articles may have; of a long article the beginning counts. */
export function roomFor(
  articles: readonly Pick<FollowedArticle, 'text' | 'language'>[],
  { mostWords, mostPart, fewestWords }: Pick<SummaryLimits, 'mostWords' | 'mostPart' | 'fewestWords'>,
): number {
  const words = sum(articles.map(({ text, language }) => wordCount(text.slice(0, beginning), language)))
  return Math.min(mostWords, Math.max(fewestWords, Math.round(mostPart * words)))
}

/** UTF-16 units. */
const beginning = 1_500

/** "The paper describes …": which paper, a sentence before must have said. */
export function isSubjectKnown({ text, article }: Pick<Scored, 'text' | 'article'>, chosen: readonly Scored[]): boolean {
  if (!definite.test(text)) return true
  const [subject] = termsOf(text, article.language)
  return subject !== undefined && chosen.some(({ vector }) => vector.has(termId(subject.term)))
}

/** "Joseph said …": whose first name and office only its article told, unless the headline names him. */
function isIntroduced({ bareName }: Scored, over: Vector): boolean {
  return bareName.every((term) => over.has(term))
}

const fewestSentences = 2
/** A story that would be told in one sentence may go further down its articles. */
const relaxed = { mostSentences: fewestSentences, leastShare: 0, leastShareOfNames: 0, leastShareWithoutFact: 0.05 }

/** Of the sets that tell nothing twice the one nearest to what the outlets say. */
function choose(lead: Scored, scored: readonly Scored[], limits: Frame, mayStand: (candidate: Scored) => boolean): readonly Scored[] {
  const best = scored[0]?.score ?? 0
  const likely = scored
    .filter((one) => one !== lead && adds(one, [lead], limits, best))
    .toSorted((a, b) => worthOf(b, [lead]) - worthOf(a, [lead]))
  const standing = firstOf(likely, mostLookedAt, mayStand)
  return bestSet(
    standing,
    {
      mostSentences: limits.mostSentences,
      fewestWords: limits.fewestWordsOfSet,
      consensus: consensusOf([...new Set(scored.map(({ article }) => article))]),
      textOf: (set) => set.map(({ text }) => text).join(' '),
      mayJoin: (one, set) => isIntroduced(one, limits.over) && adds(one, set, limits, best),
    },
    [lead],
  )
}

/** The first of those that pass, without asking about more. */
function firstOf<T>(all: readonly T[], most: number, passes: (one: T) => boolean): readonly T[] {
  const found: T[] = []
  for (const one of all) {
    if (found.length === most) break
    if (passes(one)) found.push(one)
  }
  return found
}

/** From this share on, two sentences are about the same people, places and numbers. */
const sameMatter = 0.6

/** Further down stands what the outlet has of other matters: sentences from the top, from 0. */
const deepest = 7

function adds(one: Scored, chosen: readonly Scored[], limits: Frame, best: number): boolean {
  if (one.position > deepest) return false
  const length = lengthOf(one)
  if (length + sum(chosen.map(lengthOf)) > limits.mostWords + (chosen.length === 1 ? limits.mostWordsOver : 0)) return false
  if (length + sum(chosen.filter(({ article }) => article.id === one.article.id).map(lengthOf)) > limits.mostWordsOfOne) return false
  if (isOfOthers(one, chosen)) return false
  if (one.isStranger || !isOfOneEvent(one, chosen) || !isSubjectKnown(one, chosen)) return false
  return isNews(one, chosen, limits, best)
}

function isNews(one: Scored, chosen: readonly Scored[], limits: Frame, best: number): boolean {
  const unsaid = newPart(one.vector, chosen)
  const told = chosen.map(({ facts }) => facts)
  const { telling, named } = addedFacts(one.facts, told)
  // Two outlets open on one event: an opening that adds little tells it once more.
  if (one.position === 0 && telling + named < fewestOfOpening) return false
  if (chosen.some((other) => isSameDeed(one, other))) return false
  if (telling < fewestOfSameEvent && isAgain(one, chosen, { telling, named }, limits.over)) return false
  if (telling + named === 0) return unsaid >= limits.leastNewWithoutFact && one.score >= best * limits.leastShareWithoutFact
  const isSame = told.some((other) => sharedFacts(one.facts, other) >= sameMatter)
  const share = telling === 0 ? limits.leastShareOfNames : limits.leastShare
  return unsaid >= (isSame ? limits.leastNewOfSame : limits.leastNew) && one.score >= best * share
}

/** What one did on one day, as two outlets tell it. */
function isSameDeed(one: Scored, other: Scored): boolean {
  const isOfDay = [...one.facts.days].some((day) => other.facts.days.has(day))
  const areOpenings = one.position === 0 && other.position === 0
  return one.article.id !== other.article.id && one.actor !== null && one.actor === other.actor && (isOfDay || areOpenings)
}

/**
 * One fact is no news in much the same words, or in somewhat the same where the headline has them too; nor do two make news of another
 * outlet's opening in about the same.
 */
function isAgain(one: Scored, chosen: readonly Scored[], { telling, named }: Added, over: Vector): boolean {
  const likeness = Math.max(...chosen.map(({ vector }) => cosine(vector, one.vector)))
  const isOpening = one.position === 0 && telling === 0 && named <= mostNamedAgain
  return likeness >= (isOpening ? openingAgain : sameEvent) || Math.min(likeness, cosine(over, one.vector)) >= sameAsHeadline
}

const mostNamedAgain = 2
const fewestOfSameEvent = 2
/** Cosine. */
const openingAgain = 0.2
const fewestOfOpening = 2
/** Cosine. Of 0.3, 0.34, 0.36 and 0.45 the one that reads best. */
const sameEvent = 0.34
const sameAsHeadline = 0.27

/** What a sentence is worth after others: how much of the story it tells, and what it adds. */
function worthOf(one: Scored, chosen: readonly Scored[]): number {
  const { telling, named } = addedFacts(
    one.facts,
    chosen.map(({ facts }) => facts),
  )
  return one.score + Math.min(tellingWeight * telling + nameWeight * named, mostWeight)
}

const tellingWeight = 0.15
const nameWeight = 0.07
/** More facts than a reader takes in from one sentence weigh no more. */
const mostWeight = 0.4

/** What a state's outlet says of a matter that is not its state's, where another outlet opens on it. */
function isOfOthers({ article: { outlet } }: Scored, [lead]: readonly Scored[]): boolean {
  return outlet.stateMedia && lead !== undefined && !lead.article.outlet.stateMedia && !lead.facts.names.has(outlet.country ?? '')
}

/** Less (cosine) and nothing named in common: a sentence of another event that strayed into the story. */
const strays = 0.12

function isOfOneEvent(one: Scored, [lead]: readonly Scored[]): boolean {
  return (
    lead === undefined ||
    cosine(one.vector, lead.vector) >= strays ||
    sharedFacts(one.facts, lead.facts) > 0 ||
    sharedFacts(one.announced, lead.facts) > 0
  )
}

/** Part of a sentence's squared weight on terms that none of the others has, in [0, 1]. */
function newPart(vector: Vector, chosen: readonly Scored[]): number {
  return sum([...vector].map(([term, weight]) => (chosen.some((one) => one.vector.has(term)) ? 0 : weight * weight)))
}

function inOrderOfTelling(chosen: readonly Scored[]): readonly Scored[] {
  const [first, ...others] = chosen
  return first ? [first, ...others.toSorted((a, b) => a.position - b.position || b.score - a.score)] : []
}

function lengthOf({ text, article }: Scored): number {
  return wordCount(text, article.language)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
