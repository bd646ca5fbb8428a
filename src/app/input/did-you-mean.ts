import { wordsFor } from '../../delivery/words/words.ts'
import { nearest } from './nearest.ts'

/** "Did you mean energy?"; undefined where nothing that there is comes near. */
export function didYouMean(typed: string, names: readonly string[], language: string): string | undefined {
  const meant = nearest(typed, names)
  return meant === undefined ? undefined : wordsFor(language).say('didYouMean', { meant })
}
