import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import { termId } from './document-frequencies.ts'
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
  const words = UNSPACED.has(language) ? segmented(text, language, most) : spaced(text, most)
  const termOf = termIn(language)
  const terms: Term[] = []
  for (const word of words) {
    const term = termOf(word)
    if (term !== null) terms.push(term)
  }
  return terms
}

/** In a language whose stop words are not known, the short words of an alphabet are taken for them, but not names and numbers. */
function isFiller(word: string): boolean {
  return word.length < 4 && /^\p{Ll}+$/u.test(word)
}

const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])

// Dotted letters are one word (U.S., L.A.); an apostrophe is inside a word, a hyphen between two; 1,300 and 2.5 are one number.
const WORD = /\p{L}(?:\.\p{L})+\b\.?|\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*/gu

function spaced(text: string, most: number): string[] {
  const words: string[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null && words.length < most; match = WORD.exec(text)) words.push(bare(match[0]))
  return words
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

function segmented(text: string, language: string, most: number): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  const words: string[] = []
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (words.length >= most) break
    if (isWordLike) words.push(segment)
  }
  return words
}

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  // Once takes the article off and leaves a plural that it takes off where there is no article; twice, the two are one.
  ar: (word) => arabic(arabic(word.replace(/^وال/, 'ال'))),
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ru: russian,
  uk: ukrainian,
}

/** Most words remembered for each language: what a word is as a term costs ten times a look-up. */
const REMEMBERED_WORDS = 50_000
const remembered = new Map<string, Map<string, Term | null>>()

/** What a word is as a term; null for a stop word and the like. */
function termIn(language: string): (word: string) => Term | null {
  const known = remembered.get(language) ?? new Map<string, Term | null>()
  remembered.set(language, known)
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (known.size >= REMEMBERED_WORDS) known.clear()
    // A word cut from a text would keep the whole of it.
    const own = Buffer.from(word).toString()
    const term = madeTerm(own, language)
    known.set(own, term)
    return term
  }
}

/** Zelenskyy, Zelenskiy and Zelensky are one name, spelled by different rules. */
const SLAVIC_ENDING = /sk(?:yy|yi|iy|ii)$/

function madeTerm(word: string, language: string): Term | null {
  const folded = word.toLowerCase()
  const shortest = UNSPACED.has(language) ? 1 : 2
  if (folded.length < shortest && !/\d/.test(folded)) return null
  const stop = stopWordsOf(language)
  if (stop.has(folded) || (stop.size === 0 && isFiller(word))) return null
  const stem = STEMMERS[language] ?? ((whole: string) => whole)
  const term = fold(/^\d/.test(folded) ? folded : stem(folded.replace(SLAVIC_ENDING, 'sky')))
  return term === '' ? null : { term, id: termId(term), word }
}

/** Marks that many scripts share are accents and vowel points; those of one script alone, as in Bengali, are its vowels. */
function fold(word: string): string {
  return /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFKD').replace(sharedMarks, '').normalize('NFC')
}

const sharedMarks = /[[\p{Script=Inherited}\p{Script=Hebrew}]&&\p{M}]/gv
