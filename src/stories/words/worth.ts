import { type DocumentFrequencies, SCALE } from './document-frequencies.ts'

/** How many articles the desk holds, and how many of them hold a term. */
export type Holdings = { readonly articles: number; count(id: number): number }

/**
 * What sharing a term is worth among the articles of these days: its rarity, told from the background and from the desk.
 *
 * ln((2 × 10,000 + 1) / (b + k × d + 0.5)), where b and d are the term's shares of 10,000 documents in the background and on
 * the desk, and k = min(1, b / 12) says how known the term is. A known word that many report today is a topic ("Olympics",
 * "Delta variant") and tells their events apart badly; a name that the background never saw is an event's own, however many
 * report it. (Measured on three days, each kept aside in turn: pairwise F1 56 without the desk's share, 66 with it.)
 */
export function worthOf(id: number, frequencies: DocumentFrequencies, holdings: Holdings): number {
  const held = holdings.count(id)
  const background = frequencies.share(id, held)
  const desk = (SCALE * held) / (holdings.articles + UNSEEN_ARTICLES)
  const known = Math.min(1, background / KNOWN_SHARE)
  return Math.log((2 * SCALE + 1) / (background + known * desk + 0.5))
}

/** As if so many articles had been on the desk without the term: a few articles make no topic. */
const UNSEEN_ARTICLES = 200
/** Of 10,000 documents: a term that so many hold is known. */
const KNOWN_SHARE = 12
