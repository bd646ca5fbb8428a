import type { Passage } from '../article.ts'
import { type SentenceWords, sentenceWords } from '../words/abbreviations.ts'
import { type Quoted, quotedIn, quotedMaxLength } from './quote-marks.ts'
import { remembering } from './remembering.ts'

/** Longest word looked at before a full stop, UTF-16 units. */
const wordMaxLength = 16

const ends = /\n|[。！？]+|[.!?…‼⁇⁈⁉؟۔।]+/g
const closing = /["”’»›“«)\]}」』】）]/
const fullWidth = /[。！？]/

/**
 * The sentences of a text, verbatim, in order and without the white space between them; together they hold every
 * other character. Knows abbreviations, initials and ordinals of en, de, fr, es, it, ru, uk; a line break always ends
 * a sentence, a full stop inside a quotation that goes on never does. Linear in the length of `text`; never throws.
 */
export const sentencesOf = remembering((text: string, language: string): readonly Passage[] => {
  const words = sentenceWords(language)
  const quoted = quotedIn(text)
  const openings = new Set(quoted.map((quotation) => quotation.outerStart))
  // Where a longer one has no end, a mark is missing.
  const quotations = quoted.filter((quotation) => quotation.closed && quotation.end - quotation.start <= quotedMaxLength)
  const found: Passage[] = []
  let start = 0
  let next = 0
  for (const { 0: mark, index } of text.matchAll(ends)) {
    if (index < start) continue
    while (next < quotations.length && (quotations[next]?.outerEnd ?? 0) <= index) next += 1
    const end = endAfter(text, index, mark, openings)
    if (mark !== '\n' && !endsSentence(text, index, end, mark, words, quotations[next])) continue
    push(found, text, start, end)
    start = end
  }
  push(found, text, start, text.length)
  return found
})

function push(found: Passage[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to)
  const trimmed = raw.trim()
  if (trimmed === '') return
  const start = from + (raw.length - raw.trimStart().length)
  found.push({ text: trimmed, start, end: start + trimmed.length })
}

/** Closing marks right behind the full stop belong to the sentence; French sets a space before its own. */
function endAfter(text: string, index: number, mark: string, openings: ReadonlySet<number>): number {
  let end = index + mark.length
  if (mark === '\n') return end
  while (end < text.length && closing.test(text[end] ?? '') && !openings.has(end)) end += 1
  if (text[end] === ' ' && text[end + 1] === '»') end += 2
  return end
}

function endsSentence(
  text: string,
  index: number,
  end: number,
  mark: string,
  words: SentenceWords,
  quotation: Quoted | undefined,
): boolean {
  if (quotation !== undefined && quotation.outerStart < index && end < quotation.outerEnd) return false
  if (fullWidth.test(mark)) return !/^[，、；：]/.test(text.slice(end, end + 1))
  if (end < text.length && !/\s/.test(text[end] ?? '')) return /[^\p{ASCII}…‼]/u.test(mark)
  const rest = text.slice(end, end + 80)
  if (/^\s*(?:[—–-]\s+)?\p{Ll}/u.test(rest)) return false
  if (end > index + mark.length && speaks(rest)) return false
  if (mark !== '.') return true
  return !specifies(text.slice(Math.max(0, index - wordMaxLength), index), rest) && !isAbbreviation(wordBefore(text, index), rest, words)
}

/** "A meeting with U.S. President …"; "a country in the U.S. President …" ends. */
function specifies(before: string, rest: string): boolean {
  return /(?<!\b[Tt]he )\bU\.\s?[SKN]$/u.test(before) && /^\s(?:Presidents?|Officials?|Police|Prime|Ministers?)\b/u.test(rest)
}

/** “Never!” Smith said. */
function speaks(rest: string): boolean {
  return /^\s+(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,4}(?:said|says|asked|added|told|wrote|tweeted|shouted|replied|cried|yelled|joked|demanded|wondered)\b/u.test(
    rest,
  )
}

function wordBefore(text: string, index: number): string {
  return /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, index - wordMaxLength), index))?.[0] ?? ''
}

function firstWord(rest: string): string {
  return /[\p{L}\p{N}]+/u.exec(rest)?.[0] ?? ''
}

function isAbbreviation(before: string, rest: string, words: SentenceWords): boolean {
  const word = before.toLowerCase()
  const after = firstWord(rest)
  const isInitial = /^\s\p{Lu}\./u.test(rest)
  const starts = words.starters.has(after.toLowerCase()) && !isInitial
  if (/^\d{1,2}$/.test(word)) return words.dottedOrdinals && after !== '' && !starts
  if (words.numbered.has(word)) return /^(?:\d|[IVX]+$)/.test(after)
  if (after === '' || /^\d+$/.test(word)) return false
  if (/^\p{L}$/u.test(before) || before.includes('.') || words.either.has(word)) return !starts
  return words.inside.has(word)
}
