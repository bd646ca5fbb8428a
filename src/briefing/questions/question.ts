import { stopWordsOf } from '../../stories/words/stop-words.ts'
import { type AskingWords, askingWords, type Wanted } from './asking-words.ts'

/** What somebody asks in their own words. */
export type Question = {
  readonly wanted: Wanted
  /** Of its words, BCP 47 primary subtag; the reader's where no word tells. */
  readonly language: string
  /** The word behind "how many": "soldiers"; '' where nothing is counted. */
  readonly counted: string
  /** What it is about: its words without those that only ask. */
  readonly matter: string
  /** Whether a word that asks, or a question mark, says that it is a question. */
  readonly isAsked: boolean
}

/** @param language The reader's, BCP 47 primary subtag: what the question is in where its words belong to several as well. */
export function readQuestion(text: string, language: string): Question {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const own = languageOf(plain, language)
  const reader = readerOf(own)
  const found = reader && foundIn(plain, reader)
  const isMarked = /[?？؟]/u.test(plain)
  if (!reader || !found) return { wanted: 'open', language: own, counted: '', matter: withoutSigns(plain), isAsked: isMarked }
  const rest = `${plain.slice(0, found.start)} ${plain.slice(found.end)}`
  const wanted = found.wanted === 'amount' && reader.money.test(plain) ? 'price' : found.wanted
  const counted = wanted === 'count' ? (/\p{L}[\p{L}\p{M}]*/u.exec(plain.slice(found.end))?.[0] ?? '') : ''
  return { wanted, language: own, counted, matter: withoutSigns(rest.replaceAll(reader.empty, ' ')), isAsked: true }
}

/** Whether a sentence says why. */
export function saysWhy(text: string, language: string): boolean {
  return readerOf(language)?.causes.test(text) ?? false
}

/** By its letters, then by how many of its words only serve; the reader's language wins a tie, English the next. */
function languageOf(text: string, language: string): string {
  const [, known = []] = scripts.find(([letters]) => letters.test(text)) ?? []
  const words = text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []
  const serving = (one: string) => words.filter((word) => stopWordsOf(one).has(word)).length
  const ranked = known
    .map((one) => ({ one, weight: serving(one) + (asks(text, one) ? 1 : 0) + (one === language ? 0.5 : 0) }))
    .toSorted((a, b) => b.weight - a.weight)
  return ranked[0]?.one ?? language
}

const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Han}/u, ['zh']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/[іїєґ]/iu, ['uk']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{L}/u, ['en', 'de', 'fr', 'es', 'it']],
]

function asks(text: string, language: string): boolean {
  const reader = readerOf(language)
  return reader !== undefined && foundIn(text, reader) !== undefined
}

type Found = { readonly wanted: Wanted; readonly start: number; readonly end: number }

/** The kind that is most telling of those that the text asks for. */
function foundIn(text: string, { kinds }: Reader): Found | undefined {
  for (const [wanted, pattern] of kinds) {
    const match = pattern.exec(text)
    if (match) return { wanted, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

type Reader = {
  readonly kinds: readonly (readonly [Wanted, RegExp])[]
  readonly empty: RegExp
  readonly money: RegExp
  readonly causes: RegExp
}

/** "How many days" before "how many", "what does he say" before "what". */
const order = ['span', 'share', 'amount', 'count', 'said', 'why', 'where', 'when', 'who', 'open'] as const

const readers = new Map<string, Reader>()

function readerOf(language: string): Reader | undefined {
  const words = askingWords[language]
  return words && readers.getOrInsertComputed(language, () => readerFor(words, language))
}

function readerFor(words: AskingWords, language: string): Reader {
  const pattern = (forms: string, flags: string) => new RegExp(bounded(forms, language), flags)
  const opening = language === 'zh' ? words.open : `(?<=^)(?:${words.open})`
  return {
    kinds: order.map((kind) => [kind, pattern(kind === 'open' ? opening : words[kind], 'iu')] as const),
    empty: pattern(words.empty, 'giu'),
    money: pattern(words.money, 'iu'),
    causes: pattern(words.causes, 'iu'),
  }
}

/** Whole words, or the place before some that only stand ahead; Arabic writes "and" onto the next word, Chinese no spaces. */
function bounded(forms: string, language: string): string {
  if (language === 'zh') return `(?:${forms})`
  return String.raw`(?<!\p{L})${language === 'ar' ? '[وف]?' : ''}(?:${forms})(?:(?<!\p{L})|(?![\p{L}\p{M}]))`
}

function withoutSigns(text: string): string {
  return text
    .replace(/[?？؟!！¿¡“”„"«»]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
