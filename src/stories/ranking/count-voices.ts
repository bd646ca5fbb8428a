import type { Story } from '../story.ts'
import type { Alike } from './alike.ts'
import { sureVoices } from './sure-voices.ts'
import { voicesOf } from './voices.ts'

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
