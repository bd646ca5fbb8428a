import { Counts } from '../arrays/counts.ts'

/** How many documents hold each term, as shipped: one line of terms, parted by spaces, for each count. */
export type BackgroundCounts = {
  readonly documents: number
  /** Count of documents to the terms that so many hold: `{"3": "abalon abat …"}`. */
  readonly terms: Readonly<Record<string, string>>
}

/** How rare terms are: the shipped background and what was learnt since. */
export type DocumentFrequencies = {
  /** Inverse document frequency, ln(10,001 / (s + 0.5)) where s is the term's share; from 0 to 9.9. */
  rarity(id: number): number
  /**
   * How many of 10,000 documents hold the term: a scale that stays as more are learnt.
   *
   * @param without Documents not to be counted, should they have been learnt already.
   */
  share(id: number, without?: number): number
  /** Counts more documents: how many they are and how many of them hold each term. */
  learn(documents: number, counts: ReadonlyMap<string, number>): void
  /** Documents counted, background included. */
  documents(): number
}

/** Begins with the background; `learn` what a store kept of earlier days before the first article is read. */
export function createDocumentFrequencies(background: BackgroundCounts): DocumentFrequencies {
  const shipped = new Counts()
  for (const [count, terms] of Object.entries(background.terms)) {
    for (const term of terms.split(' ')) shipped.add(termId(term), Number(count))
  }
  const learnt = new Counts()
  let documents = background.documents
  const share = (id: number, without = 0) => {
    const count = shipped.get(id) + Math.max(0, learnt.get(id) - without)
    return (SCALE * count) / Math.max(1, documents)
  }
  return {
    rarity: (id) => Math.log((SCALE + 1) / (share(id) + 0.5)),
    share,
    learn(more, counts) {
      documents += more
      for (const [term, count] of counts) learnt.add(termId(term), count)
    },
    documents: () => documents,
  }
}

/** Documents that shares are told of. */
export const SCALE = 10_000

/**
 * A 32-bit number for a term (FNV-1a over its UTF-16 units), so that features need no shared dictionary. Two of 100,000
 * terms meet with a chance of about one in a thousand each day, and then only make two words look alike.
 */
export function termId(term: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193)
  return hash | 0
}
