import type { Briefing, Sentence } from '../briefing.ts'
import { cosine } from '../words/vectors.ts'
import { withReceipts } from '../writing/cited-sentence.ts'
import { createCiting } from '../writing/citing.ts'
import type { Writing } from '../writing/draft.ts'
import type { AnsweringLine } from './answering-lines.ts'

/** What articles say to a question, word for word. */
export type Answer = Pick<Briefing, 'language' | 'zone' | 'madeAt' | 'sources'> & {
  /** As it was asked. */
  readonly question: string
  /** The best first. */
  readonly sentences: readonly [Sentence, ...Sentence[]]
}

/** More is no answer. */
const mostSentences = 3
/** Part of the best line's score that a further one has at least. */
const leastShare = 0.85
/** From this cosine on a line says what another does. */
const sameWords = 0.5

type Asked = Pick<Answer, 'question' | 'language' | 'zone' | 'madeAt'>

/**
 * The best lines that say different things, each with the receipts of other voices that bear it out.
 *
 * @param lines Best first, none of the gate refused.
 * @returns Undefined where there is no line.
 */
export function answerOf(lines: readonly AnsweringLine[], asked: Asked, { reading }: Pick<Writing, 'reading'>): Answer | undefined {
  const citing = createCiting()
  const [first, ...others] = told(lines).map((line) => withReceipts(line, lines, reading, citing))
  return first && { ...asked, sentences: [first, ...others], sources: citing.sources() }
}

function told(lines: readonly AnsweringLine[]): readonly AnsweringLine[] {
  const least = leastShare * (lines[0]?.score ?? 0)
  const chosen: AnsweringLine[] = []
  for (const line of lines) {
    if (chosen.length === mostSentences || line.score < least) break
    if (chosen.every((other) => cosine(other.vector, line.vector) < sameWords)) chosen.push(line)
  }
  return chosen
}
