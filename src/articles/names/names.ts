import type { Passage } from '../article.ts'
import { remembering } from '../text/remembering.ts'
import { sentenceWords } from '../words/abbreviations.ts'
import { germanOffice, joins, namesNoOne, namesNoOneAlone, splits, titles } from '../words/people.ts'
import { isFirstName } from './gender.ts'

const tokens =
  /(?:\p{Lu}{1,2}\.){2,9}|\p{Lu}\.(?= \p{Lu})|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+(?:[\-’'\&][[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+)*/gv
const acronym = /^(?:\p{Lu}{1,2}\.){2,}$|^[\p{N}&-]*\p{Lu}[\p{Lu}\p{N}&-]+s?$/u
const possessive = /['’](?:s|S)$/
/** Longest run of capitalised words that is one name. */
const nameMaxWords = 8
/** A sentence of at least so many words, this share of them capitalised, is a headline in Title Case. */
const headlineMinWords = 4
const headlineShare = 0.85

type Token = {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Begins with a capital, or holds one: "Kyiv", "iPhone", "F-35". */
  readonly isCapital: boolean
  readonly isAcronym: boolean
  /** First word of a sentence, a quotation or a line. */
  readonly isFirst: boolean
  /** Exactly one space after the token before it, which is no possessive: "China’s PLA" is two names. */
  readonly isJoined: boolean
}

/**
 * The names in a text, verbatim and in order, each as often as it stands there: people, places, organisations, and what
 * else is written as a proper name. Titles, dates and possessive endings are left off. Linear; never throws.
 *
 * Limits: found by capitals, so in scripts without them (Chinese, Arabic, …) only Latin runs and 《titles》 are told; in
 * German, where every noun has a capital, only runs of two and more, their last words, and acronyms; in a headline in
 * Title Case only acronyms and what the rest of the text shows to be a name; a sentence's first word counts only if it
 * is capitalised elsewhere too, or goes on in capitals.
 */
export const namesIn = remembering((text: string, language: string): readonly Passage[] => {
  const all = tokensOf(text, language)
  const titled = titleCaseOf(all, text, language)
  const seen = seenInside(all, titled)
  const found: Passage[] = language === 'zh' || language === 'ja' ? bookTitles(text) : []
  for (let index = 0; index < all.length; ) {
    const run = runAt(all, index, language)
    const name = run.length === 0 ? undefined : nameOf(run, titled[index] ?? false, seen, language)
    if (name !== undefined) found.push({ text: text.slice(name.start, name.end), ...name })
    index += Math.max(1, run.length)
  }
  return language === 'zh' || language === 'ja' ? found.toSorted((a, b) => a.start - b.start) : withSurnames(found, all, language)
})

function tokensOf(text: string, language: string): readonly Token[] {
  const { inside } = sentenceWords(language)
  const all: Token[] = []
  let end = 0
  let before = ''
  let isOwner = false
  for (const { 0: raw, index } of text.matchAll(tokens)) {
    const word = possessive.test(raw) ? raw.slice(0, -2) : raw
    const lower = word.toLowerCase()
    const isCapital = lower !== word && (word[0] !== lower[0] || /[A-Z]/.test(word))
    const isAbbreviated = text[end] === '.' && text[end + 1] === ' ' && index - end === 2 && inside.has(before)
    const isJoined = !isOwner && (isAbbreviated || (index - end === 1 && text[end] === ' '))
    isOwner = word !== raw
    before = lower.replaceAll('.', '')
    all.push({
      text: word,
      lower: before,
      start: index,
      end: index + word.length,
      isCapital,
      isAcronym: isCapital && acronym.test(word),
      isFirst: index === 0 || (!isAbbreviated && beginsSentence(text, end, index) && !isInMarks(text, end, index, index + raw.length)),
      isJoined,
    })
    end = index + raw.length
  }
  return all
}

function beginsSentence(text: string, end: number, start: number): boolean {
  if (start - end === 1) return /[\n“"«„‘‹「]/.test(text[end] ?? '')
  return /[.!?…:\n。！？|•]|^\s?[“"«„‘‹「—–*-]|\s[“"«„‘‹(]/.test(text.slice(end, Math.min(start, end + 12)))
}

/** The firm “Acme” sued: one word in marks inside a sentence. */
function isInMarks(text: string, end: number, start: number, behind: number): boolean {
  return end > 0 && /^\s[“"«„]$/.test(text.slice(end, start)) && /^(?:[”"“»]\s|»[.,;)])/.test(text.slice(behind, behind + 2))
}

/** Whether each token stands in a sentence written in Title Case or in capitals throughout; only English writes so. */
function titleCaseOf(all: readonly Token[], text: string, language: string): readonly boolean[] {
  if (language !== 'en') return []
  const titled: boolean[] = []
  for (let from = 0; from < all.length; ) {
    let to = from + 1
    while (to < all.length && !(all[to]?.isFirst ?? true)) to += 1
    const words = all.slice(from, to).filter((token) => token.isCapital || token.text.length > 2)
    const share = words.filter((token) => token.isCapital).length / Math.max(1, words.length)
    const isTitled = words.length >= headlineMinWords && share >= headlineShare && !isPlain(words, text)
    for (let index = from; index < to; index++) titled.push(isTitled)
    from = to
  }
  return titled
}

/** "Kim Jong Un met Xi Jinping": a verb written small, or a full stop, as no headline has them. */
function isPlain(words: readonly Token[], text: string): boolean {
  const end = words.at(-1)?.end ?? 0
  return (
    (text[end] === '.' && text[end - 1] !== '.' && !(words.at(-1)?.isAcronym ?? false)) ||
    words.some(({ isCapital, lower }) => !isCapital && /^\p{Ll}+$/u.test(lower) && !smallInTitles.has(lower))
  )
}

/** Words of three letters and more that headlines in Title Case write small. */
const smallInTitles: ReadonlySet<string> = new Set(
  'the and for with from into over after than via but nor off per amid out about against before between under without near onto upon that are was its his her their has'.split(
    ' ',
  ),
)

/** Words capitalised inside an ordinary sentence, and words also written small. */
function seenInside(
  all: readonly Token[],
  titled: readonly boolean[],
): { readonly capital: ReadonlySet<string>; readonly small: ReadonlySet<string> } {
  const capital = new Set<string>()
  const small = new Set<string>()
  let index = 0
  for (const token of all) {
    if (!token.isCapital) small.add(token.lower)
    else if (!token.isFirst && !titled[index]) capital.add(token.lower)
    index += 1
  }
  return { capital, small }
}

/** The tokens from `index` on that are capitalised or join capitalised ones; empty where there is no name to begin. */
function runAt(all: readonly Token[], index: number, language: string): readonly Token[] {
  if (!all[index]?.isCapital) return []
  let last = index
  let capitals = 1
  for (let at = index + 1; at < all.length && at - index < nameMaxWords * 2; at++) {
    const token = all[at]
    if (token === undefined || !token.isJoined || token.isFirst) break
    if (token.isCapital && splits.has(token.lower) && !titles.has(all[at - 1]?.lower ?? '')) break
    if (token.isCapital) {
      last = at
      capitals += 1
    } else if (!(joins.has(token.lower) || joinsTwo(token, all[at + 1], capitals, language)) || at - last > 2) break
  }
  return all.slice(index, last + 1)
}

/** "José Ortega y Gasset", but "Francia y Alemania", "Ana Ruiz y Juan Sanz". */
function joinsTwo({ lower }: Token, next: Token | undefined, capitals: number, language: string): boolean {
  if (!(language === 'es' || language === 'pt') || !/^[ye]$/.test(lower)) return false
  return capitals > 1 && next?.isCapital === true && !isFirstName(next.text)
}

type Seen = ReturnType<typeof seenInside>
type Span = { readonly start: number; readonly end: number }

function nameOf(run: readonly Token[], inHeadline: boolean, seen: Seen, language: string): Span | undefined {
  const [opening] = run
  if (opening === undefined) return undefined
  if (inHeadline) return headlineName(run, seen)
  let rest = run
  if (opening.isFirst && isOrdinary(opening, run, seen, language)) rest = run.slice(1)
  rest = withoutEdges(rest, language)
  if (language === 'de' && rest.length < 2 && !rest[0]?.isAcronym) return undefined
  return spanOf(rest)
}

/** Whether a sentence's first word is a word like others rather than part of a name. */
function isOrdinary(opening: Token, run: readonly Token[], seen: Seen, language: string): boolean {
  if ((opening.isAcronym && opening.text.length > 1) || ownShape.test(opening.text)) return false
  if (sentenceWords(language).starters.has(opening.lower)) return true
  if (seen.capital.has(opening.lower)) return false
  return seen.small.has(opening.lower) || run.length === 1
}

/** "O’Brien", "McDonald", an initial: no other words look so. */
const ownShape = /^(?:O['’]\p{Lu}|\p{Lu}\p{Ll}+\p{Lu}|\p{Lu}\.$)/u

function headlineName(run: readonly Token[], seen: Seen): Span | undefined {
  const start = run.findIndex((token) => isKnown(token, seen))
  if (start < 0) return undefined
  let end = start + 1
  while (end < run.length) {
    const token = run[end]
    if (token === undefined || !isKnown(token, seen)) break
    end += 1
  }
  return spanOf(run.slice(start, end))
}

function isKnown(token: Token, seen: Seen): boolean {
  return (token.isAcronym && token.text.length <= 6) || (seen.capital.has(token.lower) && !seen.small.has(token.lower))
}

/** Titles in front, dates and joins at either end. */
function withoutEdges(run: readonly Token[], language: string): readonly Token[] {
  const isEdge = (token: Token | undefined) => token !== undefined && (!token.isCapital || namesNoOne.has(token.lower))
  let start = 0
  let end = run.length
  while (end > start && isEdge(run[end - 1])) end -= 1
  while (start < end && (isEdge(run[start]) || (end - start > 1 && isTitle(run[start], language)))) start += 1
  const [only] = run.slice(start, end)
  const isMonth = end - start === 1 && namesNoOneAlone.has(only?.lower ?? '') && !honorifics.has(run[start - 1]?.lower ?? '')
  return isMonth ? [] : run.slice(start, end)
}

const honorifics: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'lady', 'lord', 'sir'])

function isTitle(token: Token | undefined, language: string): boolean {
  return token !== undefined && (titles.has(token.lower) || (language === 'de' && germanOffice.test(token.text)))
}

function spanOf(run: readonly Token[]): Span | undefined {
  const [first, last] = [run[0], run.at(-1)]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}

/** German: the last word of a longer name is a name wherever it stands. */
function withSurnames(found: readonly Passage[], all: readonly Token[], language: string): readonly Passage[] {
  if (language !== 'de') return found
  const surnames = new Set(found.filter(({ text }) => text.includes(' ')).map(({ text }) => text.slice(text.lastIndexOf(' ') + 1)))
  const starts = new Set(found.flatMap(({ start, end }) => [start, end]))
  const more = all.filter((token) => surnames.has(token.text) && !starts.has(token.start) && !starts.has(token.end))
  return [...found, ...more.map(({ text, start, end }) => ({ text, start, end }))].toSorted((a, b) => a.start - b.start)
}

function bookTitles(text: string): Passage[] {
  return [...text.matchAll(/《([^《》\n]{1,80})》/g)].map((match) => ({
    text: match[1] ?? '',
    start: match.index + 1,
    end: match.index + 1 + (match[1]?.length ?? 0),
  }))
}
