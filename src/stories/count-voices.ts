import type { Alike } from './alike.ts'
import type { Story } from './story.ts'
import { type Voice, voicesOf } from './voices.ts'

/** How many independent voices tell a story, and as how many they count: each as far as it surely tells what another tells. */
export type VoiceCount = {
  readonly count: number
  /** From 1 to `count`; 0 where nobody tells it. */
  readonly sure: number
}

/** @param alike Left out: every voice is sure. */
export function countVoices(story: Story, alike?: Alike): VoiceCount {
  const voices = voicesOf(story)
  return { count: voices.length, sure: alike === undefined ? voices.length : sureVoices(voices, alike) }
}

/** Log-odds at which a voice counts half. */
const HALF_SURE = 1.5

/** The voices by how likely each tells what some other tells; at least the first of them. */
function sureVoices(voices: readonly Voice[], alike: Alike): number {
  if (voices.length < 2) return voices.length
  const sure = voices.map((voice) => {
    const best = Math.max(...voices.filter((other) => other !== voice).map((other) => bestBetween(voice, other, alike)))
    return 1 / (1 + Math.exp(HALF_SURE - best))
  })
  return Math.max(
    1,
    sure.reduce((sum, one) => sum + one, 0),
  )
}

/** The likeness of the two articles that are most alike; across languages they would not be together were they not sure. */
function bestBetween(voice: Voice, other: Voice, alike: Alike): number {
  let best = Number.NEGATIVE_INFINITY
  for (const a of voice.articles) for (const b of other.articles) best = Math.max(best, alike(a, b) ?? Number.POSITIVE_INFINITY)
  return best
}
