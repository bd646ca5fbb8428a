import { dayMs } from '../../feeds/milliseconds.ts'
import type { Held } from '../pairs/held-articles.ts'
import { PARAGRAPH } from '../pairs/likeness.ts'
import { type DocumentFrequencies, SCALE } from '../words/document-frequencies.ts'
import { COLUMNS, LEAD } from '../words/features.ts'
import type { Holdings } from '../words/worth.ts'

/** In how many articles a term stands. */
export type TermCounts = {
  /** On the desk. */
  held(term: number): number
  /** So many would have it on a desk of this size, by the background. */
  expected(term: number): number
}

/** @param frequencies Which have learnt what is held, too. */
export function termCountsOf(held: Holdings, frequencies: DocumentFrequencies): TermCounts {
  return {
    held: (term) => held.count(term),
    expected: (term) => (frequencies.share(term, held.count(term)) * held.articles) / SCALE,
  }
}

/** When a group belongs to a story because of the story's own terms. */
export type OwnTermsThresholds = {
  /** So many reports make a story that has terms of its own. */
  readonly reports: number
  /** So many of its reports must share such a term. */
  readonly sharedBy: number
  /** As if at least so many times the articles that the background expects said a term as well. */
  readonly expectedTimes: number
  /** From this part of what a group says it joins; 0 to 1. */
  readonly joinsFrom: number
  /** Taken off for each day between the two. */
  readonly perDay: number
}

/**
 * A second look over groups of short texts (longer ones share enough to be told by that): puts what is left over with the story
 * whose own terms it says.
 *
 * Reports of a great event may share no two words with one another ("Rihanna stuns at halftime show", "What Rihanna wore"), so
 * that no mean over pairs joins them. But of all that the desk holds "Rihanna" is said in this one story, and whoever says it is
 * likely to tell of it. A term that n reports of a story have is its own by
 *
 *     (n / (n + max(others, k × expected)))^1.5
 *
 * where others are the articles on the desk with the term in neither of the two, and expected as many as the background makes
 * likely: a common word that is said nowhere else today by chance is nobody's. A group says so much of a story as the sum of the
 * weights of its terms (of length 1 together, as in a cosine) times that. The smaller joins the larger.
 *
 * @param groups For each article the number of its group.
 * @returns The same, with some groups in others.
 */
export function joinByOwnTerms(
  all: readonly Report[],
  groups: readonly number[],
  counts: TermCounts,
  thresholds: OwnTermsThresholds,
): readonly number[] {
  const { reports, sharedBy, joinsFrom } = thresholds
  const short = groupsOf(all, groups).filter((group) => meanLength(group) < PARAGRAPH)
  const owners = ownersOf(
    short.filter(({ members }) => members.length >= reports),
    sharedBy,
  )
  if (owners.size === 0) return groups
  const sharesOf = sharesAmong(owners, counts, thresholds)
  const into = new Map<number, number>()
  for (const group of short) {
    const story = likeliest(partsOf(group, sharesOf, thresholds), joinsFrom)
    if (story !== undefined) into.set(group.number, story.number)
  }
  return groups.map((group) => lastOf(group, into))
}

/** What is asked of an article. */
export type Report = Pick<Held, 'publishedAt' | 'language' | 'alone' | 'features'>

type Group = {
  readonly number: number
  readonly members: readonly Report[]
  /** When the first and the last of them were published, milliseconds since the epoch. */
  readonly first: number
  readonly last: number
}

/** A group that is large enough to have terms of its own. */
type Owner = Group & {
  readonly languages: ReadonlySet<string>
  /** How many of its reports have each term in title or first sentences. */
  readonly termCounts: ReadonlyMap<number, number>
}

/** But for what belongs with no other. */
function groupsOf(all: readonly Report[], groups: readonly number[]): readonly Group[] {
  const members = new Map<number, Report[]>()
  for (const [i, report] of all.entries()) if (!report.alone) members.getOrInsertComputed(groups[i] ?? -1, () => []).push(report)
  return [...members].map(([number, some]) => ({ number, members: some, ...timesOf(some) }))
}

function timesOf(members: readonly Report[]): { readonly first: number; readonly last: number } {
  const times = members.map(({ publishedAt }) => publishedAt)
  return { first: Math.min(...times), last: Math.max(...times) }
}

function meanLength({ members }: Group): number {
  return members.reduce((sum, { features }) => sum + features.length, 0) / members.length
}

/** For each term the groups of which enough reports share it. */
function ownersOf(large: readonly Group[], sharedBy: number): ReadonlyMap<number, readonly Owner[]> {
  const owners = new Map<number, Owner[]>()
  for (const group of large) {
    const { members } = group
    const termCounts = new Map<number, number>()
    for (const member of members) eachTerm(member, (term) => termCounts.set(term, (termCounts.get(term) ?? 0) + 1))
    const owner = { ...group, termCounts, languages: new Set(members.map(({ language }) => language)) }
    for (const [term, count] of termCounts) if (count >= sharedBy) owners.getOrInsertComputed(term, () => []).push(owner)
  }
  return owners
}

/** The terms of title and first sentences, with their weights. */
function eachTerm({ features: { ids, weights } }: Report, visit: (term: number, weight: number) => void): void {
  for (let i = 0; i < ids.length; i++) {
    const weight = weights[COLUMNS * i + LEAD] ?? 0
    if (weight > 0) visit(ids[i] ?? 0, weight)
  }
}

/** How much a term is each owner's own, 0 to 1. */
type Shares = { readonly most: number; readonly each: readonly { readonly owner: Owner; readonly share: number }[] }

/** Whose own a term is, seen from a group of which so many reports have it; each is counted once for all groups that ask. */
function sharesAmong(
  owners: ReadonlyMap<number, readonly Owner[]>,
  counts: TermCounts,
  { expectedTimes }: OwnTermsThresholds,
): (term: number, reports: number) => Shares {
  const known = new Map<number, Map<number, Shares>>()
  const counted = (term: number, reports: number): Shares => {
    const held = counts.held(term)
    const likely = expectedTimes * counts.expected(term)
    const each = (owners.get(term) ?? []).map((owner) => {
      const own = owner.termCounts.get(term) ?? 0
      const others = Math.max(held - reports - own, likely)
      return { owner, share: (own / (own + others)) ** 1.5 }
    })
    return { most: Math.max(...each.map(({ share }) => share)), each }
  }
  return (term, reports) => {
    if (!owners.has(term)) return nobodys
    const ofAsMany = known.getOrInsertComputed(reports, () => new Map<number, Shares>())
    const shares = ofAsMany.get(term) ?? counted(term, reports)
    ofAsMany.set(term, shares)
    return shares
  }
}

const nobodys: Shares = { most: 0, each: [] }

/**
 * What part of a group says the own terms of each that it may join, 0 to 1, less what the days between them take; of none where no
 * story could be joined even if all of those were its own.
 */
function partsOf(
  group: Group,
  sharesOf: (term: number, reports: number) => Shares,
  { joinsFrom, perDay }: OwnTermsThresholds,
): ReadonlyMap<Owner, number> {
  const able = new Map<Owner, boolean>()
  const sums = new Map<Owner, number>()
  const [only] = group.members
  if (group.members.length === 1 && only !== undefined && mostOfOne(only, sharesOf) <= joinsFrom) return sums
  const terms = termsOf(group)
  let most = 0
  for (const [term, { reports, weight }] of terms) most += weight * sharesOf(term, reports).most
  if (most <= joinsFrom) return sums
  for (const [term, { reports, weight }] of terms) {
    for (const { owner, share } of sharesOf(term, reports).each) {
      if (!able.getOrInsertComputed(owner, () => mayJoin(group, owner))) continue
      const before = sums.get(owner) ?? -perDay * daysBetween(group, owner)
      sums.set(owner, before + weight * share)
    }
  }
  return sums
}

/** What part of a report its terms are, were all of them the own of one story; most groups are one report, and few of those could join any. */
function mostOfOne({ features: { ids, weights } }: Report, sharesOf: (term: number, reports: number) => Shares): number {
  let most = 0
  for (let i = 0; i < ids.length; i++) {
    const weight = weights[COLUMNS * i + LEAD] ?? 0
    if (weight > 0) most += weight * sharesOf(ids[i] ?? 0, 1).most
  }
  return most
}

/** Of each of its terms how many reports have it, and its weight, those of all together of length 1. */
function termsOf({ members }: Group): ReadonlyMap<number, { readonly reports: number; readonly weight: number }> {
  const terms = new Map<number, { reports: number; weight: number }>()
  for (const member of members) {
    eachTerm(member, (term, weight) => {
      const known = terms.get(term)
      if (known === undefined) terms.set(term, { reports: 1, weight })
      else {
        known.reports++
        known.weight += weight
      }
    })
  }
  let squares = 0
  for (const { weight } of terms.values()) squares += weight * weight
  const length = Math.sqrt(squares) || 1
  for (const term of terms.values()) term.weight /= length
  return terms
}

/** The smaller joins the larger, of equals the one found later, and nothing those who write in another language. */
function mayJoin(group: Group, owner: Owner): boolean {
  const larger = owner.members.length - group.members.length || group.number - owner.number
  return larger > 0 && group.members.every(({ language }) => owner.languages.has(language))
}

/** Days between the last of one and the first of the other; 0 where they overlap. */
function daysBetween(a: Group, b: Group): number {
  return Math.max(0, a.first - b.last, b.first - a.last) / dayMs
}

function likeliest(parts: ReadonlyMap<Owner, number>, from: number): Owner | undefined {
  let best: { readonly owner: Owner; readonly part: number } | undefined
  for (const [owner, part] of parts) {
    if (part <= (best?.part ?? from) && !(part === best?.part && owner.number < best.owner.number)) continue
    best = { owner, part }
  }
  return best?.owner
}

/** Where a group that joined one that joined another is in the end. */
function lastOf(group: number, into: ReadonlyMap<number, number>): number {
  let last = group
  for (let next = into.get(last); next !== undefined; next = into.get(last)) last = next
  return last
}
