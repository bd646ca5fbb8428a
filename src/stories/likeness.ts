import { BODY, COLUMNS, type Features, LEAD, TITLE, WORTH } from './features.ts'

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
  const evidence = evidenceOf(a, b)
  return (
    of.constant +
    of.body * evidence.body +
    of.rootBody * evidence.rootBody +
    of.title * evidence.title +
    of.lead * evidence.lead +
    of.cross * evidence.cross +
    of.lesserCover * evidence.lesserCover +
    of.greaterCover * evidence.greaterCover +
    of.shared * evidence.shared +
    of.rarest * evidence.rarest +
    of.second * evidence.second +
    of.days * evidence.days +
    of.later * evidence.later
  )
}

/** By the texts where one is missing or both are whole, else by their mean length. */
export function pairKind(a: Features, b: Features): TextKind {
  const shorter = Math.min(a.length, b.length)
  if (shorter < TITLE_ONLY) return Math.max(a.length, b.length) < TITLE_ONLY ? 'title' : 'mixed'
  if (shorter >= FULL_TEXT) return 'full'
  return (a.length + b.length) / 2 < PARAGRAPH ? 'brief' : 'lead'
}

export function evidenceOf(a: Features, b: Features): Evidence {
  const { ofA, ofB, coverA, coverB, ...shared } = sharedTerms(a, b)
  const days = Math.abs(a.at - b.at) / DAY_MS
  return {
    ...shared,
    rootBody: Math.sqrt(shared.body),
    cross: Math.max(ofA, ofB),
    lesserCover: Math.min(coverA, coverB),
    greaterCover: Math.max(coverA, coverB),
    days: Math.min(days, FAR_DAYS),
    later: days > 1 ? 1 : 0,
  }
}

const DAY_MS = 86_400_000
/** Beyond this a longer gap says no more. Days. */
const FAR_DAYS = 6
/** Characters: less is a label or a credit line. */
const TITLE_ONLY = 20
/** Characters: the feeds of the recorded days give 170 on average, an agency's lead 400. */
const PARAGRAPH = 260
/** Characters: no summary is longer. */
const FULL_TEXT = 1_000

type Shared = Pick<Evidence, 'body' | 'title' | 'lead' | 'shared' | 'rarest' | 'second'> & {
  /** Of a's title with all of b, and of b's with all of a: the cosine, and the part that is there by weight. */
  readonly ofA: number
  readonly ofB: number
  readonly coverA: number
  readonly coverB: number
}

/** One walk over the terms of both does it all: it is the most often run loop of the program, and so is longer than others. */
function sharedTerms(a: Features, b: Features): Shared {
  const { ids: left, weights: v } = a
  const { ids: right, weights: w } = b
  let [body, title, lead, ofA, ofB] = [0, 0, 0, 0, 0]
  let [coverA, coverB, shared, rarest, second] = [0, 0, 0, 0, 0]
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const x = left[i] ?? 0
    const y = right[j] ?? 0
    if (x === y) {
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
    // Which of two strangers is less is a toss, and a branch on a toss costs a processor more than the sum.
    i += Number(x <= y)
    j += Number(y <= x)
  }
  return {
    body,
    title,
    lead,
    ofA,
    ofB,
    coverA: a.titleSum === 0 ? 0 : coverA / a.titleSum,
    coverB: b.titleSum === 0 ? 0 : coverB / b.titleSum,
    shared: Math.log1p(shared),
    rarest: rarest / 10,
    second: second / 10,
  }
}
