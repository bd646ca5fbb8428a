import { dayMs } from '../../feeds/milliseconds.ts'
import { BODY, COLUMNS, type Features, LEAD, TITLE, WORTH } from '../words/features.ts'
import { TermPlaces } from '../words/term-places.ts'

/** How much two articles say: headlines alone, one headline and a text, a line or two, a paragraph, or the articles themselves. */
export type TextKind = 'title' | 'mixed' | 'brief' | 'lead' | 'full'

/** What speaks for and against two articles telling the same event; each 0 or more. */
export type Evidence = {
  /** Cosine of the whole texts, and its root, which tells small likenesses apart. */
  readonly body: number
  readonly rootBody: number
  /** Cosine of the titles, and of the titles with the first sentences. */
  readonly title: number
  readonly lead: number
  /** The better cosine of one's title with the other's text. */
  readonly cross: number
  /** How much of one's title the other article has, by weight: of the two, the lesser and the greater. */
  readonly lesserCover: number
  readonly greaterCover: number
  /** ln(1 + the rarities of all shared terms together). */
  readonly shared: number
  /** Rarity of the rarest and of the second rarest shared term, in tens. */
  readonly rarest: number
  readonly second: number
  /** Days between them, at most `FAR_DAYS`; and 1 where it is more than one. */
  readonly days: number
  readonly later: number
}

/** Weights of a logistic regression over the evidence. */
export type EvidenceWeights = Readonly<Record<keyof Evidence, number>> & { readonly constant: number }

/** One setting for each kind of text. */
export type LikenessWeights = Readonly<Record<TextKind, EvidenceWeights>>

/** Log-odds that two articles tell the same event, less the odds from which the desk believes it: above 0, they do. */
export function likenessOf(a: Features, b: Features, weights: LikenessWeights): number {
  const of = weights[pairKind(a, b)]
  weighEvidence(a, b)
  return (
    of.constant +
    of.body * found.body +
    of.rootBody * found.rootBody +
    of.title * found.title +
    of.lead * found.lead +
    of.cross * found.cross +
    of.lesserCover * found.lesserCover +
    of.greaterCover * found.greaterCover +
    of.shared * found.shared +
    of.rarest * found.rarest +
    of.second * found.second +
    of.days * found.days +
    of.later * found.later
  )
}

/** By the texts where one is missing or both are whole, else by their mean length. */
export function pairKind(a: Features, b: Features): TextKind {
  const shorter = Math.min(a.length, b.length)
  if (shorter < HEADLINE_LENGTH) return Math.max(a.length, b.length) < HEADLINE_LENGTH ? 'title' : 'mixed'
  if (shorter >= FULL_TEXT) return 'full'
  return (a.length + b.length) / 2 < PARAGRAPH ? 'brief' : 'lead'
}

export function evidenceOf(a: Features, b: Features): Evidence {
  weighEvidence(a, b)
  return { ...found }
}

/** Beyond this a longer gap says no more. Days. */
const FAR_DAYS = 6
/** Characters of text: less is a label or a credit line, and the headline is all. */
export const HEADLINE_LENGTH = 20
/** Characters: the feeds of the recorded days give 170 on average, an agency's lead 400. */
export const PARAGRAPH = 260
/** Characters: no summary is longer, and the words of whole articles tell events apart by themselves. */
export const FULL_TEXT = 1_000

/** Of the pair that was compared last; one object for all of them, or the collector would have a million a day. */
const found = {
  ...{ body: 0, rootBody: 0, title: 0, lead: 0, cross: 0, lesserCover: 0, greaterCover: 0 },
  ...{ shared: 0, rarest: 0, second: 0, days: 0, later: 0 },
}

/** The terms of the article that was compared last: it is mostly compared with many. */
const placesOfA = new TermPlaces()

/** One walk over the terms of b does it all: it is the most often run loop of the program, and so is longer than others. */
function weighEvidence(a: Features, b: Features): void {
  placesOfA.layOut(a.ids)
  const { ids, weights: w } = b
  const v = a.weights
  let body = 0
  let title = 0
  let lead = 0
  let ofA = 0
  let ofB = 0
  let coverA = 0
  let coverB = 0
  let shared = 0
  let rarest = 0
  let second = 0
  for (let j = 0; j < ids.length; j++) {
    const i = placesOfA.of(ids[j] ?? 0)
    if (i < 0) continue
    const m = COLUMNS * i
    const n = COLUMNS * j
    const bodyA = v[m + BODY] ?? 0
    const bodyB = w[n + BODY] ?? 0
    const titleA = v[m + TITLE] ?? 0
    const titleB = w[n + TITLE] ?? 0
    body += bodyA * bodyB
    title += titleA * titleB
    lead += (v[m + LEAD] ?? 0) * (w[n + LEAD] ?? 0)
    ofA += titleA * bodyB
    ofB += titleB * bodyA
    coverA += titleA
    coverB += titleB
    const worth = Math.min(v[m + WORTH] ?? 0, w[n + WORTH] ?? 0)
    shared += worth
    second = Math.max(second, Math.min(rarest, worth))
    rarest = Math.max(rarest, worth)
  }
  const partA = a.titleSum === 0 ? 0 : coverA / a.titleSum
  const partB = b.titleSum === 0 ? 0 : coverB / b.titleSum
  found.body = body
  found.rootBody = Math.sqrt(body)
  found.title = title
  found.lead = lead
  found.cross = Math.max(ofA, ofB)
  found.lesserCover = Math.min(partA, partB)
  found.greaterCover = Math.max(partA, partB)
  found.shared = Math.log1p(shared)
  found.rarest = rarest / 10
  found.second = second / 10
  const days = Math.abs(a.at - b.at) / dayMs
  found.days = Math.min(days, FAR_DAYS)
  found.later = days > 1 ? 1 : 0
}
