import type { RankReason } from '../../stories/ranking/rank.ts'
import { wordsFor } from '../words/words.ts'

/** Why a story stands where it stands, as a plain clause: "3 independent outlets report it". */
export function rankReasonIn(reason: RankReason, language: string): string {
  const { say } = wordsFor(language)
  switch (reason.kind) {
    case 'voices':
      return say('rank.voices', { count: reason.count })
    case 'last-report':
      return reason.hours === 0 ? say('rank.lastHour') : say('rank.lastReport', { hours: reason.hours })
    case 'told':
      return say('rank.told', { count: reason.count })
    case 'no-report':
      return say('rank.noReport', { kind: say(`kind.${reason.article}`) })
    case 'words':
      return say('rank.words', { count: reason.count })
  }
}
