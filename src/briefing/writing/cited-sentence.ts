import type { Citation, Sentence } from '../briefing.ts'
import type { Reading } from '../candidates/settle-dates.ts'
import type { Evidence } from '../receipts/claim.ts'
import { objectionsTo } from '../receipts/receipts.ts'
import type { Scored } from '../summary/summary.ts'
import { cosine } from '../words/vectors.ts'
import type { Citing } from './citing.ts'
import { claimOf, type Draft, voiceOf, type Writing } from './draft.ts'

/** How alike (cosine) a sentence of another voice must be to be looked at as a second receipt. */
const corroborates = 0.45
const mostCitations = 3
/** So many of those are asked about, the best first. */
const mostAsked = 60

/** A sentence that was checked, and what it rests on and is compared by. */
export type Backed = Pick<Scored, 'article' | 'text' | 'vector'> & { readonly passage: Evidence }

/** A checked sentence with its receipts: its own passage, and those of other voices that bear all of it out. */
export function sentenceOf(sentence: Scored, draft: Draft, writing: Writing, citing: Citing): Sentence {
  return withReceipts(sentence, draft.scored, writing.reading, citing)
}

/** The same, from among other sentences, those first that are to be cited first. */
export function withReceipts(sentence: Backed, others: readonly Backed[], reading: Reading, citing: Citing): Sentence {
  const own = citing.cite(sentence.article, sentence.passage.text)
  return { text: sentence.text, language: sentence.article.language, citations: [own, ...corroboration(sentence, others, reading, citing)] }
}

function corroboration(sentence: Backed, others: readonly Backed[], reading: Reading, citing: Citing): readonly Citation[] {
  const claim = claimOf(sentence, reading)
  const voices = new Set([voiceOf(sentence.article)])
  const found: Backed[] = []
  let asked = 0
  for (const other of others) {
    if (found.length === mostCitations - 1) break
    if (voices.has(voiceOf(other.article)) || other.article.language !== sentence.article.language) continue
    if (cosine(other.vector, sentence.vector) < corroborates) continue
    if (++asked > mostAsked) break
    if (objectionsTo(claim, [other.passage]).length > 0) continue
    voices.add(voiceOf(other.article))
    found.push(other)
  }
  return found.map((other) => citing.cite(other.article, other.passage.text))
}
