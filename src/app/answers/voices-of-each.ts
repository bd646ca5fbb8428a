import type { LikenessWeights } from '../../stories/pairs/likeness.ts'
import { alikeBy } from '../../stories/ranking/alike.ts'
import { countVoices, type VoiceCount } from '../../stories/ranking/count-voices.ts'
import type { Story } from '../../stories/story.ts'
import type { DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import { judgeStories } from './judge-stories.ts'

/** What was counted before, by the frequencies: how rare words are changes over days, and so do stories. */
const remembered = new WeakMap<DocumentFrequencies, Map<string, VoiceCount>>()

/** The voices of each story, by its id. */
export async function voicesOfEach(
  stories: readonly Story[],
  frequencies: DocumentFrequencies,
  weights: LikenessWeights,
): Promise<ReadonlyMap<string, VoiceCount>> {
  const alike = alikeBy(frequencies, weights)
  const known = remembered.getOrInsertComputed(frequencies, () => new Map())
  const counts = await judgeStories(stories, known, (story) => countVoices(story, alike))
  return new Map(stories.flatMap(({ id }, index) => (counts[index] ? [[id, counts[index]] as const] : [])))
}
