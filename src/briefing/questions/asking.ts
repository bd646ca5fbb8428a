import { type Concept, metBy, type Said } from './concept.ts'
import type { Question } from './question.ts'

/** A question and what it is about. */
export type Asking = {
  readonly question: Question
  readonly concepts: readonly Concept[]
  /** Which of them the question's next word is; -1 where it is none. */
  readonly next: number
  /** What a text is searched by. */
  saidIn(text: string, language: string): Said
}

/** @param concepts What the question is about. */
export function askingOf(question: Question, concepts: readonly Concept[], saidIn: Asking['saidIn']): Asking {
  const said = saidIn(question.next, question.language)
  return { question, concepts, next: concepts.findIndex((concept) => metBy([concept], said)[0] === 1), saidIn }
}
