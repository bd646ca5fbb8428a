import type { FollowedArticle } from '../articles/article.ts'
import { type PlaceMention, placesAmong } from '../articles/gazetteer/places.ts'
import { type Word, wordsOf } from '../articles/gazetteer/words.ts'

/** A part of an article, whose words weigh differently. */
export type Part = 'title' | 'lead' | 'body'

export const parts = ['title', 'lead', 'body'] as const

/** What an article gives the rules of sections to judge by. */
export type Clues = {
  readonly parts: Readonly<Record<Part, PartClues>>
  /** Words of its address that may name the outlet's desk. */
  readonly desks: ReadonlySet<string>
  /** Country of its outlet, or else the one that its address ends in; null where unknown. */
  readonly home: string | null
  /** Section that its feed leans to; null where to none. */
  readonly leaning: string | null
  /** BCP 47 primary subtag. */
  readonly language: string
}

export type PartClues = { readonly text: string; readonly words: readonly Word[]; readonly places: readonly PlaceMention[] }

/** The words [from, to) of a part, as it writes them. */
export function wordsAt({ text, words }: PartClues, from: number, to: number): string {
  return text.slice(words[from]?.start, words[to - 1]?.end)
}

/** The lead is what a reader sees first: about 70 words, as in ../stories. */
const leadCharacters = 420
/** Past about 600 words nothing new is said about where a story belongs. */
const bodyCharacters = 3_600

/** Reads an article once for all sections. */
export function cluesIn(article: FollowedArticle): Clues {
  const leadEnd = wordBreak(article.text, leadCharacters)
  const bodyEnd = wordBreak(article.text, leadCharacters + bodyCharacters)
  return {
    parts: partsOf([article.title, article.text.slice(0, leadEnd), article.text.slice(leadEnd, bodyEnd)], article),
    desks: desksIn(article.url),
    home: homeOf(article),
    leaning: article.section,
    language: article.language,
  }
}

function homeOf({ outlet, url }: FollowedArticle): string | null {
  return outlet.country ?? countryOfHost(url)
}

/** What stands between two parts, so that no name reaches from one into the next. */
const gap = '.\n\n'

/** Places are looked for in the whole, since what a name stands for is said once: "LEBANON, Ohio" in the lead, "Lebanon" in the title. */
function partsOf([title = '', lead = '', body = '']: readonly string[], article: FollowedArticle): Clues['parts'] {
  const whole = [title, lead, body].join(gap)
  const words = wordsOf(whole)
  const places = placesMeant(words, whole, article)
  const partAt = (start: number, text: string): PartClues => {
    const isWithin = (one: { readonly start: number; readonly end: number }) => one.start >= start && one.end <= start + text.length
    const moved = <one extends { readonly start: number; readonly end: number }>(one: one) => ({
      ...one,
      start: one.start - start,
      end: one.end - start,
    })
    return { text, words: words.filter(isWithin).map(moved), places: places.filter(isWithin).map(moved) }
  }
  const leadAt = title.length + gap.length
  return { title: partAt(0, title), lead: partAt(leadAt, lead), body: partAt(leadAt + lead.length + gap.length, body) }
}

/** Without those in the outlet's own name, and towns that its country has one of too: "Newcastle" in a paper of Sydney. */
function placesMeant(words: readonly Word[], text: string, article: FollowedArticle): readonly PlaceMention[] {
  const named = placesAmong(words, text, article.language)
  const home = homeOf(article) ?? ''
  const isAtHome = ({ as, place, name }: PlaceMention) => as === 'city' && place !== home && (townsAtHome[home]?.has(name) ?? false)
  const own = article.outlet.name
  const isOwnName = ({ start, text: said }: PlaceMention) =>
    said !== own && offsetsIn(own, said).some((at) => text.startsWith(own, start - at))
  return named.filter((mention) => !isOwnName(mention) && (!isAtHome(mention) || isNamedElse(mention, named)))
}

/** Where a name holds another, in UTF-16 units. */
function offsetsIn(name: string, part: string): readonly number[] {
  return [...name.matchAll(new RegExp(RegExp.escape(part), 'g'))].map(({ index }) => index)
}

function isNamedElse({ place, name }: PlaceMention, all: readonly PlaceMention[]): boolean {
  return all.some((other) => other.place === place && other.name !== name)
}

/** Towns of other countries, as the gazetteer shows them, that a country has a well-known namesake of. */
const townsAtHome: Readonly<Record<string, ReadonlySet<string>>> = {
  au: new Set(['Newcastle upon Tyne', 'Liverpool', 'Croydon', 'Brighton', 'Cambridge', 'Kent', 'Cardiff', 'Orlando', 'Texas']),
  nz: new Set(['Cambridge', 'Hamilton', 'Oxford', 'Brighton', 'Plymouth', 'Dallas']),
  us: new Set([
    'Birmingham',
    'Cambridge',
    'Manchester',
    'Oxford',
    'Plymouth',
    'Portsmouth',
    'Norwich',
    'Norfolk',
    'Essex',
    'Kent',
    'Dover',
    'Brighton',
  ]),
  ca: new Set(['Cambridge', 'Kent', 'Surrey', 'Brighton', 'Windsor']),
}

function wordBreak(text: string, at: number): number {
  if (text.length <= at) return text.length
  const space = text.indexOf(' ', at)
  return space < 0 || space > at + 40 ? at : space
}

/**
 * Folders of an address, and the beginnings of a last part that ends in a number: `/news/world-europe-62303866` gives
 * news, world, world-europe.
 */
function desksIn(url: string): ReadonlySet<string> {
  const folders = (URL.parse(url)?.pathname ?? '').toLowerCase().split('/').filter(Boolean)
  const last = folders.pop()?.match(/^([a-z][a-z-]*)-\d{5,}$/)?.[1]
  return new Set([...folders, ...(last ? beginnings(last) : [])])
}

function beginnings(slug: string): readonly string[] {
  const names = slug.split('-')
  return names.map((_, index) => names.slice(0, index + 1).join('-'))
}

/** Country domains that outlets of other countries use. */
const borrowedDomains: ReadonlySet<string> = new Set(['ai', 'cc', 'co', 'fm', 'io', 'ly', 'me', 'tv', 'to', 'ws'])

function countryOfHost(url: string): string | null {
  const domain = URL.parse(url)?.hostname.split('.').at(-1) ?? ''
  if (!/^[a-z]{2}$/.test(domain) || borrowedDomains.has(domain)) return null
  return domain === 'uk' ? 'gb' : domain
}
