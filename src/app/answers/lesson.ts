import type { Article } from '../../articles/article.ts'
import { isPrivateFeed } from '../../feeds/private-feed.ts'
import type { DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import { termsOf } from '../../stories/words/terms.ts'
import type { Store } from '../ports.ts'

/** Words of an article that are counted: about what likeness looks at. */
const wordsCounted = 600

/** How common terms are in new articles: counted as each feed brings its own, so that nobody holds their texts until all are read. */
export type Lesson = {
  /** Counts what is new of a feed; a private one teaches nothing. */
  hear(feed: string, articles: readonly Article[]): void
  /** Learns it, and keeps it. */
  learn(frequencies: DocumentFrequencies, store: Store): Promise<void>
}

export function openLesson(): Lesson {
  let documents = 0
  const counts = new Map<string, number>()
  return {
    hear(feed, articles) {
      if (isPrivateFeed(feed)) return
      documents += articles.length
      for (const { title, text, language } of articles) {
        const terms = new Set(termsOf(`${title}. ${text}`, language, wordsCounted).map(({ term }) => term))
        for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
      }
    },
    async learn(frequencies, store) {
      if (documents === 0) return
      frequencies.learn(documents, counts)
      await store.addTermCounts(documents, counts)
    },
  }
}
