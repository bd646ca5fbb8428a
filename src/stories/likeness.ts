import type { Features } from './features.ts'
import { dot, eachShared } from './vector.ts'

/** How much two articles say: a headline alone, a line or two, a paragraph, or the article itself. */
export type TextKind = 'title' | 'brief' | 'lead' | 'full'

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

/** By the shorter text where one of them has none or both are whole, else by their mean. */
export function pairKind(a: Features, b: Features): TextKind {
  const shorter = Math.min(a.length, b.length)
  if (shorter < TITLE_ONLY) return 'title'
  if (shorter >= FULL_TEXT) return 'full'
  return (a.length + b.length) / 2 < PARAGRAPH ? 'brief' : 'lead'
}

export function evidenceOf(a: Features, b: Features): Evidence {
  const { body, ...rarities } = sharedTerms(a, b)
  const days = Math.abs(a.at - b.at) / DAY_MS
  const [ofA, ofB] = [told(a, b), told(b, a)]
  return {
    body,
    rootBody: Math.sqrt(body),
    title: dot(a.title, b.title),
    lead: dot(a.lead, b.lead),
    cross: Math.max(ofA.cosine, ofB.cosine),
    lesserCover: Math.min(ofA.cover, ofB.cover),
    greaterCover: Math.max(ofA.cover, ofB.cover),
    ...rarities,
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

function sharedTerms(a: Features, b: Features): Pick<Evidence, 'body' | 'shared' | 'rarest' | 'second'> {
  let body = 0
  let shared = 0
  let rarest = 0
  let second = 0
  eachShared(a.body, b.body, (i, j) => {
    body += (a.body.weights[i] ?? 0) * (b.body.weights[j] ?? 0)
    const rarity = Math.min(a.rarity[i] ?? 0, b.rarity[j] ?? 0)
    shared += rarity
    second = Math.max(second, Math.min(rarest, rarity))
    rarest = Math.max(rarest, rarity)
  })
  return { body, shared: Math.log1p(shared), rarest: rarest / 10, second: second / 10 }
}

/** Of a title, in the whole text of another: the cosine, and the part that is there by weight. */
function told({ title }: Features, { body }: Features): { readonly cosine: number; readonly cover: number } {
  let all = 0
  let covered = 0
  let cosine = 0
  for (const weight of title.weights) all += weight
  eachShared(title, body, (i, j) => {
    const weight = title.weights[i] ?? 0
    covered += weight
    cosine += weight * (body.weights[j] ?? 0)
  })
  return { cosine, cover: all === 0 ? 0 : covered / all }
}
