import type { BriefingStory } from '../../briefing/briefing.ts'
import { wordsFor } from '../words/words.ts'

/** "12 outlets (9 independent)"; how many are independent stands there only where not all are. */
export function outletsCounted({ outlets, voices }: Pick<BriefingStory, 'outlets' | 'voices'>, language: string): string {
  const { say } = wordsFor(language)
  const independent = voices === outlets.length ? '' : ` (${say('voices', { count: voices })})`
  return `${say('outlets', { count: outlets.length })}${independent}`
}
