import type { EmptyReason } from '../../briefing/briefing.ts'
import { wordsFor } from '../words/words.ts'

/** Why a section has no story, in a sentence; null: nobody knows why. */
export function emptyReasonIn(reason: EmptyReason | null, language: string): string {
  const { say } = wordsFor(language)
  switch (reason?.kind) {
    case undefined:
      return say('nothing')
    case 'nothing': {
      const { read, failed, needed, single } = reason
      if (needed === 1) return say('empty.any', { read, failed })
      return single === 0 ? say('empty.few', { read, failed, needed }) : say('empty.single', { read, failed, needed, single })
    }
    case 'full':
      return say('empty.full', { stories: reason.stories })
    case 'unchecked':
      return say('empty.unchecked')
  }
}
