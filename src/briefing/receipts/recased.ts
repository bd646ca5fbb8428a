import { placesIn } from '../../articles/gazetteer/places.ts'
import { firstNames } from '../../articles/words/first-names.ts'
import { wellKnown } from '../../articles/words/well-known.ts'
import { stopWordsOf } from '../../stories/words/stop-words.ts'
import { termsOf } from '../../stories/words/terms.ts'
import type { Claim, Evidence } from './claim.ts'
import { read } from './read.ts'
import { type Word, wordsIn } from './words-in.ts'

/**
 * A claim that was written without any capital, as some models write, with capitals where names may stand: what the gazetteer knows,
 * first names, outlets, firms and clubs, and words that the evidence has nowhere behind a first name or a title. Names that the evidence has need none,
 * since there is nothing to ask about them. Every other claim as it is. Offsets stay.
 */
export function recased(claim: Claim, evidence: readonly Evidence[]): Claim {
  const { text, language } = claim
  if (/\p{Lu}/u.test(text) || !/\p{Ll}/u.test(text)) return claim
  const said = read.words(claim)
  const known = wordsOfPlaces(text, language).union(wordsOfWellKnown(text))
  const isWritten = writtenIn(evidence)
  const isStrange = (word: Word) => !isWritten(word, language) && !stopWordsOf(language).has(word.plain) && !verbal.test(word.plain)
  const capitals = said.filter((word, index) => {
    if ((known.has(word.start) && !isSmallIn(evidence, word.plain)) || firstNames.has(word.plain)) return true
    const before = said[index - 1]
    const isBeside = before !== undefined && /^[ .]+$/.test(text.slice(before.end, word.start))
    if (isBeside && firstNames.has(before.plain) && isCapitalIn(evidence, word.plain)) return true
    const isNamed = acronym.test(word.plain) || (isBeside && (titled.has(before.plain) || opensName(before.plain, evidence)))
    return isNamed && isStrange(word)
  })
  return { ...claim, text: withCapitals(text, capitals) }
}

/** A claim that was written without any capital, with those of the words that its evidence has only with one. Offsets stay. */
export function recasedAsWritten(claim: Claim, evidence: readonly Evidence[]): Claim {
  const { text } = claim
  if (/\p{Lu}/u.test(text)) return claim
  const capitals = read.words(claim).filter(({ plain }) => isCapitalIn(evidence, plain))
  return { ...claim, text: withCapitals(text, capitals) }
}

/** Text without any capital, with those of what the gazetteer knows. Offsets stay. */
export function withKnownCapitals(text: string, language: string): string {
  if (!/\p{Ll}/u.test(text)) return text
  const known = wordsOfPlaces(text, language)
  return withCapitals(
    text,
    wordsIn(text).filter(({ start }) => known.has(start)),
  )
}

/** Where the words of places and people that the gazetteer knows begin; it knows them by their capitals. */
function wordsOfPlaces(text: string, language: string): ReadonlySet<number> {
  const capital = withCapitals(text, wordsIn(text))
  const known = placesIn(capital, language).filter((place) => place.text.length > 3)
  return new Set(known.flatMap(({ start, text: name }) => wordsIn(name).map((word) => start + word.start)))
}

/** Where the words of well-known outlets, firms and clubs begin. */
function wordsOfWellKnown(text: string): ReadonlySet<number> {
  const starts = wellKnown
    .keys()
    .flatMap((name) =>
      text
        .matchAll(new RegExp(`(?<![\\p{L}-])${name}(?!\\p{L})`, 'gu'))
        .flatMap(({ index }) => wordsIn(name).map(({ start }) => index + start)),
    )
  return new Set(starts)
}

function isCapitalIn(evidence: readonly Evidence[], word: string): boolean {
  const found = evidence.flatMap((passage) => read.words(passage).filter(({ plain }) => plain === word))
  return found.length > 0 && found.every(({ isCapital }) => isCapital)
}

function isSmallIn(evidence: readonly Evidence[], word: string): boolean {
  return evidence.some((passage) => read.words(passage).some(({ plain, isCapital }) => plain === word && !isCapital))
}

/** A first name by the list, or by the evidence: wherever it stands there, it has a capital and another follows. */
function opensName(word: string, evidence: readonly Evidence[]): boolean {
  if (firstNames.has(word)) return true
  if (word.length < 3) return false
  const name = new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})(?: \\p{L})?`, 'giu')
  const found = evidence.flatMap(({ text }) => text.match(name) ?? [])
  return found.length > 0 && found.every((there) => /^\p{Lu}.* \p{Lu}$/u.test(there))
}

function writtenIn(evidence: readonly Evidence[]): (word: Word, language: string) => boolean {
  return ({ plain, text }, language) =>
    evidence.some((passage) => read.plainWords(passage).has(plain)) ||
    termsOf(text, language).some(({ term }) => evidence.some((passage) => read.stems(passage).has(term)))
}

/** Titles behind which a name stands, and no other word. */
const titled = new Set(
  'mr mrs ms dr prof professor sir lord dame sen senator sens rep reps congressman congresswoman gov governor mayor president chancellor minister secretary judge justice king queen prince princess pope spokesman spokeswoman captain striker midfielder defender goalkeeper winger coach actor actress singer author detective inspector sgt'.split(
    ' ',
  ),
)

/** What stands between a title and its verb, and what ends like one: "the governor later resigned". */
const verbal = /(?:ed|ing|ly|es)$|^(?:earlier|later|soon|today|tomorrow|yesterday)$/u

/** "nbc": letters that spell no word. */
const acronym = /^[bcdfghjklmnpqrstvwxz]{3,5}$/

function withCapitals(text: string, words: readonly Word[]): string {
  return words.reduce((cased, { start, end, plain }) => {
    const word = acronym.test(plain)
      ? cased.slice(start, end).toUpperCase()
      : cased.slice(start, start + 1).toUpperCase() + cased.slice(start + 1, end)
    return cased.slice(0, start) + word + cased.slice(end)
  }, text)
}
