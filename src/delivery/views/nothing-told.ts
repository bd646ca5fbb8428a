import type { Briefing } from '../../briefing/briefing.ts'
import { wordsFor } from '../words/words.ts'

/** That a briefing tells no story: no news, or no feed that could be read. */
export function nothingTold({ coverage, language }: Briefing): string {
  const { say } = wordsFor(language)
  return say(coverage.feedsRead === 0 && coverage.feedsFailed.length > 0 ? 'nothingRead' : 'nothing')
}
