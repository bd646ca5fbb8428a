import { hourMs } from '../../feeds/milliseconds.ts'
import { type BackgroundCounts, createDocumentFrequencies, type DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import type { Clock, Store } from '../ports.ts'

/** How rare terms are, by the background and by what every process that shares the store has learnt. */
export type LearntFrequencies = DocumentFrequencies & {
  /** Takes up what others learnt, where that was not done for an hour. */
  refresh(): Promise<void>
}

/** Terms grow rare or common over days. */
const refreshedAfterMs = hourMs

export async function openFrequencies(
  background: BackgroundCounts,
  store: Pick<Store, 'termCounts'>,
  clock: Clock,
): Promise<LearntFrequencies> {
  let current = await load(background, store)
  let loadedAt = clock.now()
  return {
    rarity: (id) => current.rarity(id),
    share: (...asked) => current.share(...asked),
    learn: (...more) => current.learn(...more),
    documents: () => current.documents(),
    async refresh() {
      if (clock.now() - loadedAt < refreshedAfterMs) return
      loadedAt = clock.now()
      current = await load(background, store)
    },
  }
}

async function load(background: BackgroundCounts, store: Pick<Store, 'termCounts'>): Promise<DocumentFrequencies> {
  const frequencies = createDocumentFrequencies(background)
  const { documents, counts } = await store.termCounts()
  frequencies.learn(documents, counts)
  return frequencies
}
