import { cosine, type Vector } from '../words/vectors.ts'
import { wordCount } from '../words/words-of.ts'
import { definite, definiteWeight, opensOnTold } from './definite.ts'
import { type Heading, isOfAnother } from './heading.ts'
import { speaksOfTold } from './line-by-itself.ts'
import { staleness } from './staleness.ts'
import { loaded, type Scored } from './summary.ts'

/** Sentences that open an article before all others, the worthiest first. */
export function leadsFirst(scored: readonly Scored[], heading: Heading | undefined): readonly Scored[] {
  const openings = scored.filter(({ position }) => position === 0)
  const own = heading && openings.find((one) => one.article.id === heading.article && !speaksOfTold(one.text) && !isOfAnother(heading, one))
  const worth = (one: Scored) =>
    worthAsLead(one) + (heading ? worthUnder(heading, one) : 0) - (own ? otherMatter(one, own) + olderThan(one, own) : 0)
  const worths = new Map(scored.map((one) => [one, worth(one)]))
  const worthiest = (some: readonly Scored[]) => some.toSorted((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0))
  return [...worthiest(openings), ...worthiest(scored.filter(({ position }) => position > 0))]
}

/** How well a sentence opens on its story: it tells what the headlines announce, and when it was. Only good for comparing. */
export function worthAsLead(one: Scored): number {
  const { text, score, heading, facts, isUnderTeaser } = one
  const saysWhich = definite.test(text) && !opensOnTold(text) ? definiteWeight : 0
  const gains = headingWeight * heading + saysWhich + (facts.days.size > 0 ? dayWeight : 0)
  const losses =
    (speaksOfTold(text) ? toldWeight : 0) +
    (loaded.test(text) ? loadedWeight : 0) +
    (condoles.test(text) ? condolenceWeight : 0) +
    (opensOnPast(one) ? pastWeight : 0) +
    (isUnderTeaser ? teaserWeight : 0)
  return score + gains - losses - briefness(one)
}

const headingWeight = 0.4
/** How well a sentence bears out what stands over it; that of its own article best of all. */
function worthUnder(heading: Heading, one: Scored): number {
  const own = one.article.id === heading.article
  const place = isOfAnother(heading, one) ? (own ? 0 : -otherWeight) : own ? ownWeight : 0
  const repeats = !own && newTerms(one.vector, heading.vector) < leastBeyond ? repeatsWeight : 0
  return place - repeats + (one.article.outlet.stateMedia ? 0 : headlineWeight * cosine(one.vector, heading.vector))
}

const ownWeight = 0.15
/** What an opening of another article loses that says little more than the headline, and the part of its terms that is little. */
const repeatsWeight = 0.3
const leastBeyond = 0.5
/** What an opening of another article loses that has nothing of what the headline alone says. */
const otherWeight = 0.3

/** Part of a vector's terms that another has not, in [0, 1], whatever their weight: a rare name is not all of a sentence. */
function newTerms(vector: Vector, other: Vector): number {
  return [...vector.keys()].filter((term) => !other.has(term)).length / Math.max(1, vector.size)
}

/** What an opening loses that does not tell what the headline's own does: two reports of one chief are no one report. */
function otherMatter(one: Scored, own: Scored): number {
  return cosine(one.vector, own.vector) < leastLikeOwn ? 0.3 : 0
}

const leastLikeOwn = 0.25

/** … and what one loses that an earlier day printed. */
function olderThan(one: Scored, own: Scored): number {
  return staleness(one.article, [own.article], freeDays)
}

const freeDays = 0.5

/** Chosen from 0.3, 0.5 and 0.8 by reading. */
const headlineWeight = 0.5

/** "A few years ago, …", "… was elected five years ago", "On July 22, 2011, …", "… in November 2016.": how it began, and not what happened. */
function opensOnPast({ text, article }: Scored): boolean {
  const [, opened, ended] = dated.exec(text) ?? []
  const year = Number(opened ?? ended ?? Infinity)
  return longAgo.test(text) || year < new Date(article.publishedAt).getUTCFullYear()
}

const longAgo = /^(?:\p{L}+ ){1,3}(?:years|decades) ago,|\b(?:was|were) \p{Ll}+ \p{L}+ (?:years|decades) ago\b/u
const dated = /^(?:On|In) (?:\p{L}+ )?(?:\d{1,2}, )?((?:19|20)\d\d),|\bin (?:\p{Lu}\p{Ll}+ )?((?:19|20)\d\d)\.$/u
const pastWeight = 0.3

/** "Iran has offered condolences …": how somebody takes the event, and not the event. */
const condoles = /\b(?:expressed|offered|sent|extended|conveyed) (?:\p{L}+ ){0,3}(?:condolences?|sympath(?:y|ies))\b/iu
const condolenceWeight = 0.3

const teaserWeight = 0.3
/** What a lead loses for its outlet's heat, besides what every sentence does. */
const loadedWeight = 0.2

/** What a lead loses that speaks of "the drills" before anybody said which. */
const toldWeight = 0.2
/** A lead that says when tells what happened, and no state of affairs. */
const dayWeight = 0.25
/** A lead of fewer words states how things are rather than what happened. */
const fewestLeadWords = 12

function briefness(one: Scored): number {
  return wordCount(one.text, one.article.language) < fewestLeadWords ? 0.4 : 0
}
