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
    case 'news-value':
      return newsValueIn(reason, language)
    case 'words':
      return say('rank.words', { count: reason.count })
  }
}

/** "news value 84 of 100: “dead”, 44 killed or missing". */
function newsValueIn({ percent, said, toll }: Extract<RankReason, { kind: 'news-value' }>, language: string): string {
  const { say } = wordsFor(language)
  const grounds = [...said.map((words) => say('quoted', { words })), ...(toll > 0 ? [say('rank.toll', { count: toll })] : [])]
  const value = say('rank.newsValue', { percent })
  return grounds.length === 0 ? value : `${value}${say('colon')}${grounds.join(say('comma'))}`
}
