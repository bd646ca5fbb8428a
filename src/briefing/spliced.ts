import { termsOf } from '../stories/terms.ts'
import type { Claim, Evidence, Objection } from './receipts.ts'

/** So many telling words of one clause that only one passage has, and as many that only another has, are two clauses in one. */
const fewestOwn = 2

/** Marks and words that begin another clause: what follows may rest on another source. */
const clauseMarks =
  /[,;:—–。，；：、]|\s(?:and|but|while|whereas|as|after|before|because|und|aber|während|nachdem|et|mais|tandis|y|pero|mientras|e|ma|mentre|и|а|но|і|але|та)\s/u

/** Clauses that no single passage bears out: begun with the words of one source and ended with those of another. */
export function splicedClauses(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  if (evidence.length < 2) return []
  const passages = evidence.map(({ text, language }) => new Set(termsOf(text, language).map(({ term }) => term)))
  return claim.text
    .split(clauseMarks)
    .filter((clause) => isSpliced(new Set(termsOf(clause, claim.language).map(({ term }) => term)), passages))
    .map((clause) => ({ kind: 'splice', text: clause.trim() }))
}

function isSpliced(said: ReadonlySet<string>, passages: readonly ReadonlySet<string>[]): boolean {
  const known = [...said].filter((term) => passages.some((passage) => passage.has(term)))
  const fewestMissing = Math.min(...passages.map((passage) => known.filter((term) => !passage.has(term)).length))
  return fewestMissing >= fewestOwn
}
