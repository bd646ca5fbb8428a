import { quotedIn } from '../../articles/text/quote-marks.ts'
import { sentencesOf } from '../../articles/text/sentences.ts'
import type { Claim, Evidence, Objection } from './claim.ts'
import { strangeDates } from './dates/strange-dates.ts'
import { withWrittenDates } from './dates/with-written-dates.ts'
import { otherDoer } from './deeds/other-doer.ts'
import { otherParties, partiesBorneOut } from './deeds/other-parties.ts'
import { strangeNames } from './names/strange-names.ts'
import { bearsOut, type Counted, scoresIn } from './numbers/counted.ts'
import { otherDeeds } from './numbers/other-deeds.ts'
import { strangeRoundCounts } from './numbers/round-counts.ts'
import { isSpelled, strangeOrdinals, strangeShares } from './numbers/spelled.ts'
import { once, read } from './read.ts'
import { recased, withKnownCapitals } from './recased.ts'
import { type Restated, restatedBy } from './restated.ts'
import { splices } from './splices.ts'
import { clauseStance, hasClauses } from './stance/clause-stance.ts'
import { changedFrom, changedFromAll } from './stance/negation.ts'
import { disowns, withheld } from './stance/withheld.ts'
import { strangeQuotations } from './strange-quotations.ts'
import { strangeWords } from './strange-words.ts'
import { swapped } from './swapped.ts'
import { nearly } from './turned/nearly.ts'
import { turned } from './turned/turned.ts'
import { unqualified } from './turned/unqualified.ts'
import { untokenised } from './untokenised.ts'
import { type Word, wordsIn } from './words-in.ts'

/** Share of a claim's content words that its evidence must hold where the claim restates a sentence, */
const leastShared = 0.7
/** and where it is in words of its own: a model's right sentences of whole articles lie above 0.6, others' sentences seldom do. */
const leastSharedInOwnWords = 0.5

/** A longer claim is refused unread, UTF-16 units: each of its sentences is laid beside the evidence, and no candidate has half of it. */
const longestClaim = 2_000

/** Where clauses are compared, words are counted from a denial only in what keeps so many of the sentence's words, share. */
const nearlyVerbatim = 0.85

/**
 * The receipts gate. Every number, date, name and quotation of the claim must stand in the cited passages, and where the claim
 * restates a sentence, in the same place; a denial or hedge must be kept; nothing may be turned into its opposite; no clause may be
 * made of two sources; and the claim's words must come from the passages. Nothing else is known to it: no other article, no model. A
 * claim of several sentences is asked about each; one that is a whole sentence of a passage is asked only about its days; text that
 * came with its marks apart from words is read as it was printed.
 *
 * @param evidence The cited passages, all of them and only them; at least one.
 * @returns What is not borne out; empty: the claim may be published.
 */
export function objectionsTo(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  if (claim.text.length > longestClaim) return [{ kind: 'words', text: claim.text }]
  const passages = evidence.map(asPrinted)
  const text = plainDigits(untokenised(claim.text, claim.language))
  return sentencesIn(text, claim.language).flatMap((sentence) =>
    objectionsToSentence(sentence === claim.text ? claim : { ...claim, text: sentence }, passages),
  )
}

/** A quotation that is never closed is asked about as it stands. */
function sentencesIn(text: string, language: string): readonly string[] {
  return quotedIn(text).some(({ closed }) => !closed) ? [text] : sentencesOf(text, language).map((sentence) => sentence.text)
}

/** A passage as its outlet printed it; one that came without capitals, with those of the names that the gazetteer knows. */
const asPrinted = once((passage: Evidence): Evidence => {
  const text = plainDigits(untokenised(passage.text, passage.language))
  return { ...passage, text: /\p{Lu}/u.test(text) ? text : withKnownCapitals(text, passage.language) }
})

/** Text with its full-width digits as plain ones: "１３" is 13. */
function plainDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
}

function objectionsToSentence(said: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const claim = withWrittenDates(said, evidence)
  if (evidence.some((passage) => isVerbatim(claim, passage))) return strangeDates(claim, evidence)
  const restated = restatedBy(claim, evidence)
  const stance = [
    ...(hasClauses(claim) && (restated.lines[0]?.kept ?? 0) < nearlyVerbatim ? [] : changedStance(claim, restated)),
    ...clauseStance(claim, evidence),
  ]
  const mayDeny = disowns(claim, evidence)
  const moved = [...swapped(claim, restated), ...stance.filter(({ kind }) => kind !== 'denial' || !mayDeny)]
  const objections = [
    ...strangeNumbers(claim, evidence),
    ...strangeRoundCounts(claim, evidence),
    ...otherDeeds(claim, evidence),
    ...strangeDates(claim, evidence),
    ...strangeNames(recased(claim, evidence), evidence),
    ...strangeQuotations(claim, evidence),
    ...withoutMoved(moved, claim, evidence),
    ...withheld(claim, evidence),
    ...splices(claim, evidence),
    ...turned(claim, evidence),
    ...unqualified(claim, evidence),
    ...nearly(claim, evidence),
    ...strangeWords(claim, evidence, restated.isClose ? leastShared : leastSharedInOwnWords),
  ]
  if (objections.length > 0) return objections
  const parties = otherParties(claim, evidence, restated)
  return parties.length > 0 ? parties : otherDoer(claim, evidence, restated)
}

/** Without those to whoever only stands elsewhere in a sentence that was made passive, or active. */
function withoutMoved(moved: readonly Objection[], claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  if (moved.length === 0) return moved
  const parties = partiesBorneOut(claim, evidence)
  return moved.filter(
    ({ kind, text }) => !['name', 'hedge', 'denial'].includes(kind) || !wordsIn(text).every(({ plain }) => parties.has(plain)),
  )
}

/** Whether a claim is a whole sentence of a passage: it says what it says there, unless "yesterday" is another day by now. */
function isVerbatim({ text, language }: Claim, passage: Evidence): boolean {
  return passage.language === language && (passage.text === text || read.sentences(passage).some((sentence) => sentence.text === text))
}

/** A number inside a date is the date's. Digits that no reader understood, should there ever be any, must stand there as they are. */
function strangeNumbers(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const dates = read.datesSaid(claim)
  const isDated = (span: Span) => dates.some((date) => date.start <= span.start && span.end <= date.end)
  const said = read.numbers(claim)
  const written = evidence.flatMap(read.numbers)
  const scores = scoresIn(claim.text, evidence)
  const isWritten = (number: Counted) =>
    written.some((other) => bearsOut(number, claim.text, other)) ||
    scores.some(({ start, end }) => start <= number.start && number.end <= end)
  const strange = said.filter((number) => !isDated(number) && !isWritten(number) && !isSpelled(number, evidence))
  const understood = [...said, ...dates]
  const unread = read
    .words(claim)
    .filter((word) => /^\d/.test(word.text) && !understood.some(({ start, end }) => start <= word.start && word.end <= end))
  const isPrinted = ({ plain }: Word) => evidence.some((passage) => read.plainWords(passage).has(plain))
  const places = [...strangeOrdinals(claim, evidence), ...strangeShares(claim, evidence)]
  return [...strange, ...unread.filter((word) => !isPrinted(word)), ...places].map(({ text }) => ({ kind: 'number', text }))
}

type Span = { readonly start: number; readonly end: number }

/** A sentence that is restated is the measure; a claim in words of its own must agree with one of all that speak of the same. */
function changedStance(claim: Claim, restated: Restated): readonly Objection[] {
  const { isClose } = restated
  const lines = restated.lines.slice(0, isClose ? 1 : undefined)
  const sentences = lines.map(({ sentence }) => undatedPassage(sentence))
  const said = undated(claim.text, read.datesSaid(claim))
  const { denial, hedge } = isClose
    ? changedFrom(sentences[0] ?? '', said, claim.language)
    : changedFromAll(sentences, said, claim.language)
  return [...denial.map((text) => ({ kind: 'denial', text }) as const), ...hedge.map((text) => ({ kind: 'hedge', text }) as const)]
}

const undatedPassage = once((passage: Evidence) => undated(passage.text, read.dates(passage)))

/** Without its dates, which are said at other lengths and are checked apart. */
function undated(text: string, dates: readonly Span[]): string {
  return dates.reduceRight((rest, { start, end }) => rest.slice(0, start).replace(/\bon $/, '') + rest.slice(end), text)
}
