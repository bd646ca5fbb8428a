import type { Citation, Sentence } from '../briefing.ts'
import { objectionsTo } from '../receipts/receipts.ts'
import type { Scored } from '../summary/summary.ts'
import { cosine } from '../words/vectors.ts'
import type { Citing } from './citing.ts'
import { claimOf, type Draft, voiceOf, type Writing } from './draft.ts'

/** How alike (cosine) a sentence of another voice must be to be looked at as a second receipt. */
const corroborates = 0.45
const mostCitations = 3

/** A checked sentence with its receipts: its own passage, and those of other voices that bear all of it out. */
export function sentenceOf(sentence: Scored, draft: Draft, writing: Writing, citing: Citing): Sentence {
  const own = citing.cite(sentence.article, sentence.passage.text)
  return { text: sentence.text, language: sentence.article.language, citations: [own, ...corroboration(sentence, draft, writing, citing)] }
}

function corroboration(sentence: Scored, draft: Draft, writing: Writing, citing: Citing): readonly Citation[] {
  const claim = claimOf(sentence, writing.reading)
  const voices = new Set([voiceOf(sentence.article)])
  const found: Scored[] = []
  for (const other of draft.scored) {
    if (found.length === mostCitations - 1) break
    if (voices.has(voiceOf(other.article)) || other.article.language !== sentence.article.language) continue
    if (cosine(other.vector, sentence.vector) < corroborates || objectionsTo(claim, [other.passage]).length > 0) continue
    voices.add(voiceOf(other.article))
    found.push(other)
  }
  return found.map((other) => citing.cite(other.article, other.passage.text))
}
