import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import { stopWordsOf } from './stop-words.ts'

/** A word as it counts for likeness. */
export type Term = {
  /** Folded and stemmed: "elections" is "elect", "Müller" is "muller". */
  readonly term: string
  /** As written, without a possessive. */
  readonly word: string
  /** Whether it is written as a name inside a sentence: a capital that no sentence start explains. */
  readonly name: boolean
  /** Whether it follows the term before it with nothing but a stop word's absence between them. */
  readonly adjacent: boolean
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
  const words = UNSPACED.has(language) ? segmented(text, language) : spaced(text)
  const shouting = isTitleCase(words)
  const stop = stopWordsOf(language)
  const stem = stemOf(language)
  const terms: Term[] = []
  let before = -1
  for (let i = 0; i < words.length && i < most; i++) {
    const word = words[i]
    if (word === undefined) break
    const folded = word.text.toLowerCase()
    if (folded.length < 2 && !UNSPACED.has(language) && !/\d/.test(folded)) continue
    if (stop.has(folded) || (stop.size === 0 && isFiller(word.text))) continue
    const term = stem(folded)
    if (term === '') continue
    terms.push({ term, word: word.text, name: !shouting && word.capital && !word.first, adjacent: before === i - 1 })
    before = i
  }
  return terms
}

/** In a language whose stop words are not known, the short words of an alphabet are taken for them, but not names and numbers. */
function isFiller(word: string): boolean {
  return word.length < 4 && /^\p{Ll}+$/u.test(word)
}

type Word = { readonly text: string; readonly capital: boolean; readonly first: boolean }

const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])

// Dotted letters are one word (U.S., L.A.); an apostrophe is inside a word, a hyphen between two; 1,300 and 2.5 are one number.
const WORD = /\p{L}(?:\.\p{L})+\b\.?|\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*/gu
const SENTENCE_END = /[.!?:;|"“”‘(\n…–—][^\p{L}\d]*$/u

function spaced(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const raw = match[0]
    const between = text.slice(end, match.index)
    end = match.index + raw.length
    const code = raw.charCodeAt(0)
    const capital = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(raw)
    const first = words.length === 0 || (between.length > 1 && SENTENCE_END.test(between))
    words.push({ text: bare(raw), capital, first })
  }
  return words
}

function bare(word: string): string {
  let text = word
  if (text.includes('.') && !/\d/.test(text)) text = text.replaceAll('.', '')
  if (text.includes(',')) text = text.replaceAll(',', '')
  if (/['’]/.test(text))
    text = text
      .replace(/['’]s$/iu, '')
      .replace(/^[ldcmnstj]['’]|qu['’]/iu, '')
      .replace(/['’]/gu, '')
  return text
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmented(text: string, language: string): Word[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  const words: Word[] = []
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push({ text: segment, capital: /^[A-Z]/.test(segment), first: words.length === 0 })
  }
  return words
}

/** Headlines of some outlets begin every word with a capital, which then says nothing about names. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3)
  return long.length > 0 && long.length < 40 && long.filter((word) => word.capital).length > 0.7 * long.length
}

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ru: russian,
  uk: ukrainian,
}

/** Most words remembered for each language: stemming costs ten times a look-up. */
const REMEMBERED_WORDS = 50_000
const remembered = new Map<string, Map<string, string>>()

function stemOf(language: string): (word: string) => string {
  const stem = STEMMERS[language] ?? ((word: string) => word)
  const known = remembered.get(language) ?? new Map<string, string>()
  remembered.set(language, known)
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (known.size >= REMEMBERED_WORDS) known.clear()
    const term = fold(/^\d/.test(word) ? word : stem(word))
    known.set(word, term)
    return term
  }
}

function fold(word: string): string {
  return /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '')
}
