import type { FollowedArticle } from '../articles/article.ts'
import { type Word, wordsOf } from '../articles/gazetteer/words.ts'
import { type PlaceMention, placesAmong } from '../articles/places.ts'

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
}

export type PartClues = { readonly text: string; readonly words: readonly Word[]; readonly places: readonly PlaceMention[] }

/** The lead is what a reader sees first: about 70 words, as in ../stories. */
const leadCharacters = 420
/** Past about 600 words nothing new is said about where a story belongs. */
const bodyCharacters = 3_600

/** Reads an article once for all sections. */
export function cluesIn(article: FollowedArticle): Clues {
  const leadEnd = wordBreak(article.text, leadCharacters)
  return {
    parts: {
      title: partClues(article.title, article.language),
      lead: partClues(article.text.slice(0, leadEnd), article.language),
      body: partClues(article.text.slice(leadEnd, wordBreak(article.text, leadCharacters + bodyCharacters)), article.language),
    },
    desks: desksIn(article.url),
    home: article.outlet.country ?? countryOfHost(article.url),
    leaning: article.section,
  }
}

function partClues(text: string, language: string): PartClues {
  const words = wordsOf(text)
  return { text, words, places: placesAmong(words, text, language) }
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
