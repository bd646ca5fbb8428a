import type { Article } from '../articles/article.ts'
import { termId } from './document-frequencies.ts'
import { termsOf } from './terms.ts'

/** What a feed always says tells nothing about an event: "L.A. County" in a Los Angeles paper, "Subscribe to our channel". */
export type Habits = {
  /** The article's text without the sentences that its feed repeats. */
  textOf(article: Article): string
  /** What a term is worth in this feed, from 1 down to `LEAST_WORTH` for one in nearly every article. */
  worth(feed: string, term: number): number
}

type Feed = {
  articles: number
  readonly terms: Map<number, number>
  readonly sentences: Map<number, number>
}

/** Counts of what each feed says, of its latest articles. */
export class FeedHabits implements Habits {
  readonly #feeds = new Map<string, Feed>()

  learn(articles: readonly Article[]): void {
    for (const article of articles) {
      const feed = this.#feedOf(article.feed)
      if (feed.articles >= MOST_ARTICLES) halve(feed)
      feed.articles++
      const opening = `${article.title}\n${article.text}`
      const terms = termsOf(opening, article.language, COUNTED_WORDS).map(({ id }) => id)
      for (const term of new Set(terms)) feed.terms.set(term, (feed.terms.get(term) ?? 0) + 1)
      for (const sentence of new Set(sentencesOf(article.text).map(termId)))
        feed.sentences.set(sentence, (feed.sentences.get(sentence) ?? 0) + 1)
    }
  }

  textOf({ feed, text }: Article): string {
    const said = this.#feeds.get(feed)?.sentences
    if (said === undefined) return text
    return sentencesOf(text)
      .filter((sentence) => (said.get(termId(sentence)) ?? 0) < REPEATED)
      .join(' ')
  }

  worth(feed: string, term: number): number {
    const known = this.#feeds.get(feed)
    if (known === undefined) return 1
    const others = (known.terms.get(term) ?? 1) - 1
    const share = others / (known.articles + UNSEEN_ARTICLES)
    return share <= USUAL_SHARE ? 1 : Math.max(LEAST_WORTH, 1 - LOSS * (share - USUAL_SHARE))
  }

  #feedOf(address: string): Feed {
    const known = this.#feeds.get(address)
    if (known !== undefined) return known
    const feed: Feed = { articles: 0, terms: new Map(), sentences: new Map() }
    this.#feeds.set(address, feed)
    return feed
  }
}

/** Words of an article that are counted: its opening, which is all that a short feed gives. */
const COUNTED_WORDS = 80
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
const MOST_ARTICLES = 2_000

// A title bar and a line end close a sentence too; addresses are no words.
function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/https?:\/\/\S+/g, ' ')
    .split(/(?<=[.!?。！？])\s+|\n+|(?<=\|)/)
    .filter((sentence) => sentence.trim() !== '')
}

function halve(feed: Feed): void {
  feed.articles = Math.floor(feed.articles / 2)
  for (const counts of [feed.terms, feed.sentences]) {
    for (const [key, count] of counts) {
      if (count < 2) counts.delete(key)
      else counts.set(key, count >> 1)
    }
  }
}
