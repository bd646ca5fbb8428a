import type { Article } from '../../articles/article.ts'
import { Counts } from '../arrays/counts.ts'
import { termId } from './document-frequencies.ts'
import type { Reading } from './features.ts'

/** What a feed always says tells nothing about an event: "L.A. County" in a Los Angeles paper, "Subscribe to our channel". */
export type Habits = {
  /** The article's text without the sentences that its feed repeats. */
  textOf(article: Article): string
  /** What a term is worth in this feed, from 1 down to `LEAST_WORTH` for one in nearly every article. */
  worth(feed: string, term: number): number
}

type Feed = {
  /** Of which the words were counted. */
  articles: number
  /** When its latest article was published, milliseconds since the epoch. */
  latest: number
  repeats: boolean
  readonly terms: Counts
  readonly sentences: Counts
}

/** Counts of what each feed says, of its latest articles. */
export class FeedHabits implements Habits {
  readonly #feeds = new Map<string, Feed>()

  /** Counts sentences, so that `textOf` knows what is repeated. */
  learnSentences(articles: readonly Article[]): void {
    for (const article of articles) {
      const feed = this.#feedOf(article.feed)
      feed.latest = Math.max(feed.latest, article.publishedAt)
      for (const sentence of new Set(sentencesOf(article.text).map(termId))) {
        feed.sentences.add(sentence)
        if (feed.sentences.get(sentence) >= REPEATED) feed.repeats = true
      }
    }
  }

  /** Counts the words of an article's opening, which is all that a short feed gives. */
  learnWords(feed: string, reading: Reading): void {
    const known = this.#feedOf(feed)
    if (known.articles >= MOST_ARTICLES) halve(known)
    known.articles++
    for (const id of new Set(reading.opening.map(({ id }) => id))) known.terms.add(id)
  }

  textOf({ feed, text }: Article): string {
    const known = this.#feeds.get(feed)
    if (known === undefined || !known.repeats) return text.replace(ADDRESSES, ' ')
    return sentencesOf(text)
      .filter((sentence) => known.sentences.get(termId(sentence)) < REPEATED)
      .join(' ')
  }

  worth(feed: string, term: number): number {
    const known = this.#feeds.get(feed)
    if (known === undefined) return 1
    const others = Math.max(1, known.terms.get(term)) - 1
    const share = others / (known.articles + UNSEEN_ARTICLES)
    return share <= USUAL_SHARE ? 1 : Math.max(LEAST_WORTH, 1 - LOSS * (share - USUAL_SHARE))
  }

  /** Forgets feeds that published nothing since. */
  forgetBefore(at: number): void {
    for (const [address, { latest }] of this.#feeds) if (latest < at) this.#feeds.delete(address)
  }

  #feedOf(address: string): Feed {
    const known = this.#feeds.get(address)
    if (known !== undefined) return known
    const feed: Feed = { articles: 0, latest: Number.NEGATIVE_INFINITY, repeats: false, terms: new Counts(), sentences: new Counts() }
    this.#feeds.set(address, feed)
    return feed
  }
}

/** A sentence that a feed says in so many articles is its furniture. */
const REPEATED = 3
/** As if so many articles had been seen without the term: a young feed has no habits. */
const UNSEEN_ARTICLES = 8
/** Below this share of a feed's articles a term is no habit. */
const USUAL_SHARE = 0.03
/** Worth lost for each further part of the articles (measured on three days: 0 and 3 are 1 point worse). */
const LOSS = 1.5
const LEAST_WORTH = 0.15
/** When a feed has so many articles counted, the older half is forgotten. */
const MOST_ARTICLES = 500

const ADDRESSES = /https?:\/\/\S+/g

// A title bar and a line end close a sentence too; addresses are no words.
function sentencesOf(text: string): readonly string[] {
  return text
    .replace(ADDRESSES, ' ')
    .replace(/([.!?])\s+|([。！？|])\s*/g, '$1$2\n')
    .split(/\n+/)
    .filter((sentence) => sentence.trim() !== '')
}

function halve(feed: Feed): void {
  feed.articles = Math.floor(feed.articles / 2)
  feed.terms.halve()
  feed.sentences.halve()
}
