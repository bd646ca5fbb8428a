import { datesIn } from '../articles/dates.ts'
import { namesIn } from '../articles/names.ts'
import type { NumberMention } from '../articles/number-mention.ts'
import { numbersIn } from '../articles/numbers.ts'
import { quotesIn } from '../articles/quotes.ts'
import { sentencesOf } from '../articles/sentences.ts'
import { termsOf } from '../stories/terms.ts'
import { stanceDiffers } from './negation.ts'
import { quotedWords } from './quoted-words.ts'
import { wordsOf } from './words-of.ts'

/** A sentence before it has its receipts. */
export type Claim = {
  readonly text: string
  readonly language: string
  /** The moment that "yesterday" or "on Wednesday" in it is counted from, milliseconds since the epoch. */
  readonly saidAt: number
}

/** A passage that a claim cites. */
export type Evidence = {
  /** Verbatim from the article. */
  readonly text: string
  readonly language: string
  /** When its article was published: its own relative dates count from here. */
  readonly publishedAt: number
}

/** Something in a claim that its evidence does not bear out. */
export type Objection = {
  readonly kind: 'number' | 'date' | 'name' | 'quotation' | 'speaker' | 'denial' | 'hedge' | 'words'
  /** The offending words of the claim. */
  readonly text: string
}

/** Share of a claim's content words that its evidence must hold. */
const leastShared = 0.7

/**
 * The receipts gate. Every number, date, name and quotation of the claim must stand in the cited passages, a denial or hedge must
 * be kept, and the claim's words must come from them. Nothing else is known to it: no other article, no model.
 *
 * @param evidence The cited passages, all of them and only them; at least one.
 * @returns What is not borne out; empty: the claim may be published.
 */
export function objectionsTo(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  return [
    ...strangeNumbers(claim, evidence),
    ...strangeDates(claim, evidence),
    ...strangeNames(claim, evidence),
    ...strangeQuotations(claim, evidence),
    ...changedStance(claim, evidence),
    ...strangeWords(claim, evidence),
  ]
}

function strangeNumbers(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  const written = evidence.flatMap((passage) => numbersIn(passage.text, passage.language))
  return numbersIn(claim.text, claim.language)
    .filter((number) => !written.some((other) => sameNumber(number, other)))
    .map(({ text }) => ({ kind: 'number', text }))
}

function sameNumber(a: NumberMention, b: NumberMention): boolean {
  return a.value === b.value && a.upTo === b.upTo && a.unit === b.unit
}

function strangeDates(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  const written = evidence.flatMap((passage) => datesIn(passage.text, passage.language, passage.publishedAt))
  return datesIn(claim.text, claim.language, claim.saidAt)
    .filter(
      (date) =>
        !written.some((other) =>
          date.day === null ? fold(other.text) === fold(date.text) : other.day !== null && sameDay(date.day, other.day),
        ),
    )
    .map(({ text }) => ({ kind: 'date', text }))
}

/** Partial days agree with fuller ones: "02-12" with "2025-02-12". */
function sameDay(claimed: string, written: string): boolean {
  return written === claimed || (claimed.length < written.length && (written.startsWith(claimed) || written.endsWith(claimed)))
}

function strangeNames(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  const written = evidence.map((passage) => ` ${fold(passage.text)} `)
  return namesIn(claim.text, claim.language)
    .filter(({ text }) => !written.some((passage) => passage.includes(` ${fold(text)} `)))
    .map(({ text }) => ({ kind: 'name', text }))
}

/** Words in lower case without accents, possessives or punctuation, one space apart. */
function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return plain
    .replace(/['’]s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function strangeQuotations(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  const written = evidence.flatMap((passage) => quotedWords(passage.text)).map(straighten)
  const strange = quotedWords(claim.text)
    .filter((words) => !written.some((other) => other.includes(straighten(words))))
    .map((text) => ({ kind: 'quotation', text }) as const)
  return [...strange, ...strangeSpeakers(claim, evidence)]
}

function strangeSpeakers(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  const written = evidence.flatMap((passage) => quotesIn(passage.text, passage.language))
  return quotesIn(claim.text, claim.language).flatMap(({ words, speaker }) => {
    const same = written.filter((other) => straighten(other.words).includes(straighten(words)))
    const known = same.some((other) => other.speaker !== null && shareAName(speaker, other.speaker))
    return speaker === null || same.length === 0 || known ? [] : [{ kind: 'speaker', text: speaker }]
  })
}

function shareAName(a: string | null, b: string): boolean {
  const names = new Set(fold(b).split(' '))
  return (
    a !== null &&
    fold(a)
      .split(' ')
      .some((part) => names.has(part))
  )
}

function straighten(words: string): string {
  const plain = words
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.replace(/[.,;:!?…]+$/u, '')
}

function changedStance(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  const nearest = nearestSentence(claim, evidence)
  const { denial, hedge } = stanceDiffers(claim.text, nearest, claim.language)
  return [...denial.map((text) => ({ kind: 'denial', text }) as const), ...hedge.map((text) => ({ kind: 'hedge', text }) as const)]
}

/** The sentence of the evidence that shares most words with the claim: the one that it restates. */
function nearestSentence(claim: Claim, evidence: readonly Evidence[]): string {
  const said = new Set(wordsOf(claim.text, claim.language))
  const sentences = evidence.flatMap((passage) =>
    sentencesOf(passage.text, passage.language).map(({ text }) => ({ text, language: passage.language })),
  )
  let best = { text: '', shared: -1 }
  for (const { text, language } of sentences) {
    const shared = new Set(wordsOf(text, language)).intersection(said).size
    if (shared > best.shared) best = { text, shared }
  }
  return best.text
}

function strangeWords(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  const written = new Set(evidence.flatMap((passage) => termsOf(passage.text, passage.language).map(({ term }) => term)))
  const said = [...new Set(termsOf(claim.text, claim.language).map(({ term }) => term))]
  const strange = said.filter((term) => !written.has(term))
  return strange.length > said.length * (1 - leastShared) ? [{ kind: 'words', text: strange.join(' ') }] : []
}
