import type { Evidence } from '../claim.ts'
import { standsAlone } from './declined.ts'

/**
 * Whether a German run of capitals is no name of its own, but nouns and names that are each borne out: "EU-Kommission Zölle", "Lawrow
 * und Fidan", "Angaben der Bundespolizei". A single word beside others must stand by itself in the passages: people are not made of
 * two. One that a small word parts from them is asked about no more than any noun.
 */
export function isGermanRun(run: string, isBorneOut: (name: string) => boolean, evidence: readonly Evidence[]): boolean {
  const parts = run.split(joins)
  return parts.every((part) => {
    const words = part.split(' ')
    const isLone = parts.length > 1 && words.length === 1 && !/ (?:von|van|zu) /u.test(run)
    return isLone || (parts.length > 1 && isBorneOut(part)) || isPieced(words, isBorneOut, evidence)
  })
}

/** What a noun hangs on another by. */
const joins = / (?:und|der|des|dem|den|zu[rm]?|von(?: der| den)?|im|am|vom) /u

/** "1,2 Milliarden Euro". */
const isMeasure = /^(?:Millionen?|Milliarden?|Billionen?|Tausend|Euro|Dollar|Franken|Rubel|Yuan|Prozent|Prozentpunkte|Uhr)$/u

function isPieced(words: readonly string[], isBorneOut: (name: string) => boolean, evidence: readonly Evidence[]): boolean {
  if (words.length === 0) return true
  return words.some((_, index) => {
    const piece = words.slice(0, index + 1).join(' ')
    const isPiece = index === 0 ? isMeasure.test(piece) || standsAlone(piece, evidence) : isBorneOut(piece)
    return isPiece && isPieced(words.slice(index + 1), isBorneOut, evidence)
  })
}
