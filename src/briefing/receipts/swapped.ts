import type { DateMention } from '../../articles/dates/date-mention.ts'
import { placesIn } from '../../articles/gazetteer/places.ts'
import { numberWords } from '../../articles/words/numbers.ts'
import { namesNoOne, titles } from '../../articles/words/people.ts'
import { stopWordsOf } from '../../stories/words/stop-words.ts'
import type { Claim, Evidence, Objection } from './claim.ts'
import { isOtherWeek, isSameDay } from './dates/same-day.ts'
import { isCapitalOf, isSameBody, isSameName } from './names/same-name.ts'
import { bearsOut, type Counted } from './numbers/counted.ts'
import { read } from './read.ts'
import type { Edit, Line, Restated } from './restated.ts'
import type { Word } from './words-in.ts'

/** How much less (share of its words) another sentence may have in common with the claim and still clear it. */
const asNear = 0.1
/** A sentence of which so many words are kept is told as it is, share. */
const verbatim = 0.75
/** Beyond so many words a change is no swap of one thing for another. */
const longestSwap = 9

/**
 * Numbers, dates and names that a claim puts where the sentence that it restates has another: each may stand in its passages,
 * only not there. "Putin told Trump" is not borne out by "Trump told Putin".
 */
export function swapped(claim: Claim, { lines, isClose }: Restated): readonly Objection[] {
  if (!isClose) return []
  const nearest = lines.filter(({ kept }) => kept >= (lines[0]?.kept ?? 0) - asNear)
  const swaps = nearest.map((line) => swapsIn(claim, line))
  return swaps.find((objections) => objections.length === 0) ?? swaps[0] ?? []
}

function swapsIn(claim: Claim, { sentence, edits, kept }: Line): readonly Objection[] {
  const swaps = edits.filter(({ said, written }) => isSwap(said) && isSwap(written))
  if (swaps.length === 0) return []
  const numbers = [read.numbers(claim), read.numbers(sentence)] as const
  const dates = [read.datesSaid(claim), read.dates(sentence)] as const
  return swaps.flatMap((edit) => [
    ...swappedNumbers(edit, numbers[0], numbers[1], claim),
    ...swappedDates(edit, dates[0], dates[1], claim.language),
    ...swappedNames(edit, claim.language, sentence, kept >= verbatim),
    ...swappedPlaces(edit, claim, sentence),
  ])
}

function isSwap(words: readonly Word[]): boolean {
  return words.length > 0 && words.length <= longestSwap
}

function swappedNumbers(
  { said, written }: Edit,
  claimed: readonly Counted[],
  printed: readonly Counted[],
  claim: Claim,
): readonly Objection[] {
  const [own, others] = [touching(claimed, said), touching(printed, written)]
  if (own.length > 0 && others.length > 0 && areYears(own) && !areYears(others)) return []
  if (own.length > 0 && others.length > 0)
    return own
      .filter((number) => !others.some((other) => bearsOut(number, claim.text, other)))
      .map(({ text }) => ({ kind: 'number', text }))
  const [counted, there] = [countsIn(said, claim.language), countsIn(written, claim.language)]
  return there.length === 0 ? [] : counted.filter((word) => !there.includes(word)).map((text) => ({ kind: 'number', text }))
}

/** "between 2021 and 2023" in the stead of "in two years" is no other number. */
function areYears(numbers: readonly Counted[]): boolean {
  return numbers.every(({ kind }) => kind === 'year')
}

/** Counts of some words: "a second video" is one, and "Fifth Avenue" none. */
function countsIn(words: readonly Word[], language: string): readonly string[] {
  const isNamed = ({ plain, isCapital, isFirst }: Word) => ordinals.has(plain) && isCapital && !isFirst
  const counts = words.filter((word) => isCount(word, language) && !isNamed(word)).map(({ plain }) => plain)
  return counts.length > 0 && words.some(({ plain }) => single.test(plain)) ? [...counts, 'one'] : counts
}

const single = /^(?:an?|another)$/

/** A word that is a number even where the number reader leaves it: "three-fifths", "second". */
function isCount({ plain }: Word, language: string): boolean {
  return /^\d/.test(plain) || numberWords(language).small.has(plain) || ordinals.has(plain)
}

const ordinals = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth erste ersten zweite zweiten dritte dritten vierte vierten premier premiere deuxieme troisieme quatrieme primero primera segundo segunda tercero tercera'.split(
    ' ',
  ),
)

function swappedDates(
  { said, written }: Edit,
  claimed: readonly DateMention[],
  printed: readonly DateMention[],
  language: string,
): readonly Objection[] {
  const [own, others] = [touching(claimed, said), touching(printed, written)]
  if (others.length === 0) return []
  return own
    .filter(
      (date) => !others.some((other) => isSameDay(date, other) || isOtherWeek(date, other, language)) || !hasSameWeekday(said, written),
    )
    .map(({ text }) => ({ kind: 'date', text }))
}

/** "Tuesday 12 February" where the sentence has "Wednesday 12 February". */
function hasSameWeekday(said: readonly Word[], written: readonly Word[]): boolean {
  const weekday = (words: readonly Word[]) => words.find(({ plain }) => weekdays.test(plain))?.plain
  const [own, other] = [weekday(said), weekday(written)]
  return own === undefined || other === undefined || own === other || said.length > 1 || written.length > 1
}

/** Plain words, without the accents and the parts of the day that the reader of dates knows. */
const weekdays =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)$/u

function touching<M extends { readonly start: number; readonly end: number }>(
  mentions: readonly M[],
  words: readonly Word[],
): readonly M[] {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  return mentions.filter((mention) => mention.start < end && start < mention.end)
}

/** One name in place of another: neither side says anything else. A capital speaks for its country only in words of the claim's own. */
function swappedNames({ said, written }: Edit, language: string, sentence: Evidence, isVerbatim: boolean): readonly Objection[] {
  const [own, others] = [properOf(said, language), properOf(written, language)]
  if (own === undefined || others === undefined || own.length === 0 || others.length === 0) return []
  if (language === 'de' && own.length === 1 && !isGermanName(own[0]?.text ?? '', sentence)) return []
  const isKnown = own.some((word) => others.some((other) => isSameName(word.text, other.text, language)))
  const text = own.map(({ text }) => text).join(' ')
  const there = sentence.text.slice(others[0]?.start, others.at(-1)?.end)
  const isSame = isKnown || isSameBody(text, there, language) || (!isVerbatim && isCapitalOf(there, text, language))
  return isSame ? [] : [{ kind: 'name', text }]
}

/** German has a capital for every noun: a word alone is a name where the gazetteer knows it, and where the sentence has somebody of that name. */
function isGermanName(word: string, sentence: Evidence): boolean {
  if (placesIn(word, 'de').length > 0 || /^\p{Lu}{2,}$/u.test(word)) return true
  return read.names(sentence).some(({ text }) => text.endsWith(` ${word}`))
}

/** The words of a name, titles left off where there is more; undefined where something else than a name is said. */
function properOf(words: readonly Word[], language: string): readonly Word[] | undefined {
  const stop = stopWordsOf(language)
  const telling = words.filter(({ plain, text }) => !stop.has(plain) && !stop.has(text.toLowerCase()))
  const isProper = telling.length > 0 && telling.every((word) => word.isCapital && !namesNoOne.has(word.plain))
  const named = telling.filter(({ plain }) => !titles.has(plain))
  return isProper ? (named.length > 0 ? named : telling.filter(({ plain }) => bodies.has(plain))) : undefined
}

/** Titles that are names of somebody too. */
const bodies = new Set(['house', 'senate', 'republican', 'democrat', 'democratic'])

/** In scripts without capitals: a known name where the sentence has other words, but not one that only changed its place in it. */
function swappedPlaces({ said, written }: Edit, claim: Claim, sentence: Evidence): readonly Objection[] {
  if (!said.some(({ text }) => /[\p{Script=Han}\p{Script=Arabic}]/u.test(text))) return []
  const own = touching(read.places(claim), said)
  const others = touching(read.places(sentence), written)
  const elsewhere = others.length > 0 ? [] : read.places(sentence)
  return own.filter(({ id }) => ![...others, ...elsewhere].some((other) => other.id === id)).map(({ text }) => ({ kind: 'name', text }))
}
