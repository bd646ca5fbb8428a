import type { Evidence } from '../claim.ts'
import { read } from '../read.ts'

/** A sentence tells of the same as a text from so many of the text's telling words on. */
const fewestShared = 2

/**
 * How many telling words a sentence shares with a text; 0 where they are too few for both to tell of the same.
 *
 * @param leastShared Part of the text's telling words, in [0, 1].
 */
export function sharedStems(sentence: Text, text: Text, leastShared: number): number {
  const own = read.stems(text)
  const shared = read.stems(sentence).intersection(own).size
  return shared >= fewestShared && shared >= own.size * leastShared ? shared : 0
}

type Text = Pick<Evidence, 'text' | 'language'>
