import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import { termId } from './document-frequencies.ts'
import { KnownWords } from './known-words.ts'
import { stopWordsOf } from './stop-words.ts'

/** A word as it counts for likeness. */
export type Term = {
  /** Folded and stemmed: "elections" is "elect", "Müller" is "muller". */
  readonly term: string
  /** See `termId`. */
  readonly id: number
  /** As written, without a possessive. */
  readonly word: string
}

/**
 * The words of a text that carry meaning, in order, at most `most` words of it read.
 *
 * Stop words are left out, as are words of one letter; a number counts as a word. Chinese, Japanese, Thai, Lao, Khmer and
 * Burmese are cut by `Intl.Segmenter`; all else at what is neither letter, mark nor digit.
 *
 * @param language BCP 47 primary subtag; a language without a stemmer keeps its words whole.
 */
export function termsOf(text: string, language: string, most = Number.POSITIVE_INFINITY): readonly Term[] {
  const known = knownIn(language)
  const terms: Term[] = []
  const take: Visit = (from, start, end) => {
    const term = known.find(from, start, end) ?? learnt(from.slice(start, end), language, known)
    if (term !== NO_TERM) terms.push(term)
  }
  if (UNSPACED.has(language)) eachSegment(text, language, most, take)
  else eachWord(withOpenHashtags(text), most, take)
  return terms
}

/** In a language whose stop words are not known, the short words of an alphabet are taken for them, but not names and numbers. */
function isFiller(word: string): boolean {
  return word.length < 4 && /^\p{Ll}+$/u.test(word)
}

const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])

// Dotted letters are one word (U.S., L.A.); an apostrophe is inside a word, a hyphen between two; 1,300 and 2.5 are one number.
const WORD = /\p{L}(?:\.\p{L})+\b\.?|\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*/gu

const HASHTAG = /#[\p{L}\d]+/gu

/** #BlackoutTuesday is two words. */
function withOpenHashtags(text: string): string {
  return text.includes('#') ? text.replace(HASHTAG, (hashtag) => hashtag.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')) : text
}

/** Visits a word: part of a text, or a text of its own. */
type Visit = (text: string, start: number, end: number) => void

/** Most words are letters of ASCII up to a blank or the like, and are found without the pattern, which finds all others. */
function eachWord(text: string, most: number, visit: Visit): void {
  let words = 0
  for (let at = nextWord(text, 0); at < text.length && words < most; at = nextWord(text, at)) {
    const end = plainEnd(text, at)
    if (end > at) {
      visit(text, at, end)
      at = end
    } else {
      WORD.lastIndex = at
      const match = WORD.exec(text)
      if (match === null) return
      const word = bare(match[0])
      visit(word, 0, word.length)
      at = WORD.lastIndex
    }
    words++
  }
}

/** Passes over what is no word in ASCII. */
function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length && classOf(text.charCodeAt(at)) === BETWEEN) at++
  return at
}

/** Where a word of ASCII letters ends; its own beginning where the pattern must tell. */
function plainEnd(text: string, start: number): number {
  if (classOf(text.charCodeAt(start)) !== LETTER) return start
  let end = start + 1
  while (end < text.length && classOf(text.charCodeAt(end)) === LETTER) end++
  if (end === text.length) return end
  const isDotted = end === start + 1 && text[end] === '.'
  return classOf(text.charCodeAt(end)) === BETWEEN && !isDotted ? end : start
}

const BETWEEN = 0
const LETTER = 1
const OTHER = 2
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z]/i.test(character)) return LETTER
  return /[\d']/.test(character) ? OTHER : BETWEEN
})

function classOf(code: number): number {
  return CLASSES[code] ?? OTHER
}

// The last is a letter of Ukrainian.
const APOSTROPHE = /['’ʼ]/

function bare(word: string): string {
  let text = word
  if (text.includes('.') && !/\d/.test(text)) text = text.replaceAll('.', '')
  if (text.includes(',')) text = text.replaceAll(',', '')
  if (APOSTROPHE.test(text))
    text = text
      .replace(/['’]s$/iu, '')
      .replace(/^[ldcmnstj]['’]|qu['’]/iu, '')
      .replace(/['’ʼ]/gu, '')
  return text
}

const segmenters = new Map<string, Intl.Segmenter>()

function eachSegment(text: string, language: string, most: number, visit: Visit): void {
  const segmenter = segmenters.getOrInsertComputed(language, () => new Intl.Segmenter(language, { granularity: 'word' }))
  const segments = segmenter.segment(text)
  let words = 0
  for (const segment of language === 'zh' ? withRunsJoined(segments, stopWordsOf(language)) : wordsAmong(segments)) {
    if (words >= most) break
    visit(segment, 0, segment.length)
    words++
  }
}

function* wordsAmong(segments: Intl.Segments): Generator<string> {
  for (const { segment, isWordLike } of segments) if (isWordLike) yield segment
}

/**
 * The segmenter knows no names and cuts them into single characters (托·卡·耶·夫): those that stand side by side are one word, and one
 * that stands alone tells nothing.
 */
function* withRunsJoined(segments: Intl.Segments, stop: ReadonlySet<string>): Generator<string> {
  let run = ''
  for (const { segment, isWordLike } of segments) {
    if (SINGLE.test(segment) && !stop.has(segment)) {
      run += segment
      continue
    }
    if (run.length > 1) yield run
    run = ''
    if (isWordLike && !SINGLE.test(segment)) yield segment
  }
  if (run.length > 1) yield run
}

/** One Han character that is no numeral and no measure. */
const SINGLE = /^(?![元万亿百千十个名年月日号时分秒约级届次人第])\p{Script=Han}$/u

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  // Once takes the article off and leaves a plural that it takes off where there is no article; twice, the two are one.
  ar: (word) => arabic(arabic(word.replace(/^وال/, 'ال').replace(/ا\u064b$/, ''))),
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ru: russian,
  uk: ukrainian,
}

const knownWords = new Map<string, KnownWords<Term>>()

/** What words are as terms, which costs ten times a look-up. */
function knownIn(language: string): KnownWords<Term> {
  return knownWords.getOrInsertComputed(language, () => new KnownWords<Term>())
}

function learnt(word: string, language: string, known: KnownWords<Term>): Term {
  // A word cut from a text would keep the whole of it.
  const own = Buffer.from(word).toString()
  return known.keep(own, madeTerm(own, language))
}

/** A stop word and the like. */
const NO_TERM: Term = { term: '', id: 0, word: '' }

/** Zelenskyy, Zelenskiy and Zelensky are one name, spelled by different rules. */
const SLAVIC_ENDING = /sk(?:yy|yi|iy|ii)$/

function madeTerm(word: string, language: string): Term {
  const folded = word.toLowerCase()
  const shortest = UNSPACED.has(language) ? 1 : 2
  if (folded.length < shortest && !/\d/.test(folded)) return NO_TERM
  const stop = stopWordsOf(language)
  if (stop.has(folded) || (stop.size === 0 && isFiller(word))) return NO_TERM
  const stem = STEMMERS[language] ?? ((whole: string) => whole)
  const term = fold(/^\d/.test(folded) ? folded : stem(folded.replace(SLAVIC_ENDING, 'sky')))
  return term === '' ? NO_TERM : { term, id: termId(term), word }
}

/** Marks that many scripts share are accents and vowel points; those of one script alone, as in Bengali, are its vowels. */
function fold(word: string): string {
  return /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFKD').replace(sharedMarks, '').normalize('NFC')
}

const sharedMarks = /[[\p{Script=Inherited}\p{Script=Hebrew}]&&\p{M}]/gv
