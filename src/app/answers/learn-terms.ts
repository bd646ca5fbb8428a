import { isPrivateFeed } from '../../feeds/private-feed.ts'
import type { DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import { termsOf } from '../../stories/words/terms.ts'
import type { PollResult } from '../polling/poll-feeds.ts'
import type { Store } from '../ports.ts'

/** Words of an article that are counted: about what likeness looks at. */
const wordsCounted = 600

/** Learns from the new articles of these polls how common terms are, and keeps it. A private feed teaches nothing. */
export async function learnTerms(results: readonly PollResult[], frequencies: DocumentFrequencies, store: Store): Promise<void> {
  const fresh = results.flatMap((result) => (result.kind === 'read' && !isPrivateFeed(result.feed) ? result.fresh : []))
  if (fresh.length === 0) return
  const counts = new Map<string, number>()
  for (const { title, text, language } of fresh) {
    const terms = new Set(termsOf(`${title}. ${text}`, language, wordsCounted).map(({ term }) => term))
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  frequencies.learn(fresh.length, counts)
  await store.addTermCounts(fresh.length, counts)
}
