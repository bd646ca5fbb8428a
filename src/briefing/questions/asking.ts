import type { Concept, Said } from './concept.ts'
import type { Question } from './question.ts'

/** A question and what it is about. */
export type Asking = {
  readonly question: Question
  readonly concepts: readonly Concept[]
  /** What a text is searched by. */
  saidIn(text: string, language: string): Said
}
