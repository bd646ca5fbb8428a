import { datesIn } from '../articles/dates.ts'
import { namesIn } from '../articles/names.ts'
import { placesIn } from '../articles/places.ts'
import { quotesIn } from '../articles/quotes.ts'
import { termsOf } from '../stories/terms.ts'
import type { Claim, Evidence, Objection } from './claim.ts'
import { countedIn, isSameNumber } from './counted.ts'
import { changedFrom, changedFromAll } from './negation.ts'
import { quotedWords } from './quoted-words.ts'
import { type Restated, restatedBy } from './restated.ts'
import { isSameDay } from './same-day.ts'
import { countryOf } from './same-name.ts'
import { splices } from './spliced.ts'
import { strangeOpening } from './strange-opening.ts'
import { swapped } from './swapped.ts'
import { wordsIn } from './words-in.ts'

/** Share of a claim's content words that its evidence must hold. */
const leastShared = 0.7

/**
 * The receipts gate. Every number, date, name and quotation of the claim must stand in the cited passages, and where the claim
 * restates a sentence, in the same place; a denial or hedge must be kept; no clause may be made of two sources; and the claim's
 * words must come from the passages. Nothing else is known to it: no other article, no model.
 *
 * @param evidence The cited passages, all of them and only them; at least one.
 * @returns What is not borne out; empty: the claim may be published.
 */
export function objectionsTo(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const restated = restatedBy(claim, evidence)
  return [
    ...strangeNumbers(claim, evidence),
    ...strangeDates(claim, evidence),
    ...strangeNames(claim, evidence),
    ...strangeQuotations(claim, evidence),
    ...swapped(claim, restated),
    ...changedStance(claim, restated),
    ...splices(claim, evidence),
    ...strangeWords(claim, evidence),
  ]
}

/** A number inside a date is the date's. Digits that no reader understands must stand there as they are. */
function strangeNumbers(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  const dates = datesIn(claim.text, claim.language, claim.saidAt)
  const isDated = (span: Span) => dates.some((date) => date.start <= span.start && span.end <= date.end)
  const said = countedIn(claim)
  const written = evidence.flatMap(countedIn)
  const strange = said.filter((number) => !isDated(number) && !written.some((other) => isSameNumber(number, other)))
  const read = [...said, ...dates]
  const unread = wordsIn(claim.text).filter(
    (word) => /^\d/.test(word.text) && !read.some(({ start, end }) => start <= word.start && word.end <= end),
  )
  const printed = new Set(unread.length === 0 ? [] : evidence.flatMap(({ text }) => wordsIn(text).map(({ plain }) => plain)))
  return [...strange, ...unread.filter(({ plain }) => !printed.has(plain))].map(({ text }) => ({ kind: 'number', text }))
}

type Span = { readonly start: number; readonly end: number }

function strangeDates(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  const written = evidence.flatMap((passage) => datesIn(passage.text, passage.language, passage.publishedAt))
  return datesIn(claim.text, claim.language, claim.saidAt)
    .filter((date) => !written.some((other) => isSameDay(date, other)))
    .map(({ text }) => ({ kind: 'date', text }))
}

function strangeNames(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  const written = evidence.map((passage) => ` ${fold(passage.text)} `)
  const names = [...namesIn(claim.text, claim.language).map(({ text }) => text), ...placesWithoutCapitals(claim)]
  const strange = names.filter((name) => !written.some((passage) => holds(passage, name)) && !isCountryOf(name, claim, evidence))
  return [...strange, ...strangeOpening(claim, evidence)].map((text) => ({ kind: 'name', text }))
}

/** In scripts without capitals, the names that the gazetteer knows. */
function placesWithoutCapitals({ text, language }: Claim): readonly string[] {
  return /[\p{Script=Han}\p{Script=Arabic}]/u.test(text) ? placesIn(text, language).map((place) => place.text) : []
}

function holds(passage: string, name: string): boolean {
  return /\p{Script=Han}/u.test(name) ? passage.includes(fold(name)) : passage.includes(` ${fold(name)} `)
}

/** "Russia" where a passage has "Russian", and the other way round. */
function isCountryOf(name: string, { language }: Claim, evidence: readonly Evidence[]): boolean {
  const country = countryOf(name, language)
  if (country === undefined) return false
  return evidence.some((passage) =>
    placesIn(passage.text, passage.language).some(({ as, place }) => place === country && (as === 'country' || as === 'demonym')),
  )
}

/** Words in lower case without accents, possessives or punctuation, one space apart; "U.S." is "us". */
function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return plain
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?!\p{L})/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/['’]s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function strangeQuotations(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  const written = evidence.flatMap((passage) => quotationsIn(passage.text)).map(straighten)
  const strange = quotationsIn(claim.text)
    .filter((words) => !written.some((other) => holdsWords(other, straighten(words))))
    .map((text) => ({ kind: 'quotation', text }) as const)
  return [...strange, ...strangeSpeakers(claim, evidence)]
}

/** Straight single marks are an apostrophe more often than not; here they only ever add something to check. */
function quotationsIn(text: string): readonly string[] {
  const single = [...text.matchAll(/(?<![\p{L}\p{N}])'(?=\S)([^'"\n]{3,300}?)(?<=\S)'(?![\p{L}\p{N}])/gu)].map((match) => match[1] ?? '')
  return [...quotedWords(text), ...single]
}

/** Whether a quotation has these words in one piece, whole words only. */
function holdsWords(quotation: string, words: string): boolean {
  const at = quotation.indexOf(words)
  return at >= 0 && !/[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{2}/u.test(edge(quotation, at) + edge(quotation, at + words.length))
    ? true
    : words !== '' && ` ${quotation} `.includes(` ${words} `)
}

/** The two letters on either side of an offset, where both are letters: there a word is cut. */
function edge(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 1), at + 1)
  return at > 0 && at < text.length && /^[\p{L}\p{N}]{2}$/u.test(pair) ? pair : ''
}

/** A claim that stands in a passage word for word has its speaker with it. */
function strangeSpeakers(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  if (evidence.some(({ text }) => straighten(text).includes(straighten(claim.text)))) return []
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

/** A sentence that is restated is the measure; a claim in words of its own must agree with one of all that speak of the same. */
function changedStance(claim: Claim, restated: Restated): Objection[] {
  const { lines, isClose } = restated
  const { denial, hedge } = isClose
    ? changedFrom(lines[0]?.text ?? '', claim.text, claim.language)
    : changedFromAll(
        lines.map(({ text }) => text),
        claim.text,
        claim.language,
      )
  return [...denial.map((text) => ({ kind: 'denial', text }) as const), ...hedge.map((text) => ({ kind: 'hedge', text }) as const)]
}

function strangeWords(claim: Claim, evidence: readonly Evidence[]): Objection[] {
  const written = new Set(evidence.flatMap((passage) => termsOf(passage.text, passage.language).map(({ term }) => term)))
  const said = [...new Set(termsOf(claim.text, claim.language).map(({ term }) => term))]
  const strange = said.filter((term) => !written.has(term))
  return strange.length > said.length * (1 - leastShared) ? [{ kind: 'words', text: strange.join(' ') }] : []
}
