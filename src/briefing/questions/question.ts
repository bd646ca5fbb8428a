import { stopWordsOf } from '../../stories/words/stop-words.ts'
import { type AskingWords, askingWords, type Wanted } from './asking-words.ts'

/** What somebody asks in their own words. */
export type Question = {
  readonly wanted: Wanted
  /** Of its words, BCP 47 primary subtag; the reader's where no word tells. */
  readonly language: string
  /** The first word behind those that ask that means something: "soldiers" of "how many", "leads" of "who"; '' where there is none. */
  readonly next: string
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
  if (!reader || !found) return { wanted: 'open', language: own, next: '', matter: withoutSigns(plain), isAsked: isMarked }
  const rest = `${plain.slice(0, found.start)} ${plain.slice(found.end)}`
  const behind = plain.slice(found.end).replaceAll(reader.empty, ' ')
  const next = behind.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.find((word) => !stopWordsOf(own).has(word.toLowerCase())) ?? ''
  const isOfMoney = found.wanted === 'amount' || (found.wanted === 'count' && next === '')
  const wanted = isOfMoney && reader.money.test(plain) ? 'price' : found.wanted
  const matter = withoutSigns(rest.replaceAll(reader.empty, ' '))
  return { wanted, language: own, next, matter: wanted === 'news' ? withoutOpening(matter, own) : matter, isAsked: true }
}

/** "sanctions" of "on the sanctions"; the last word stays, whatever it is: "on us". */
function withoutOpening(matter: string, language: string): string {
  const words = matter.split(' ')
  const serving = stopWordsOf(language)
  const first = words.findIndex((word, index) => index === words.length - 1 || !serving.has(word.toLowerCase()))
  return words.slice(first).join(' ')
}

/** Whether a sentence says why. */
export function saysWhy(text: string, language: string): boolean {
  return readerOf(language)?.causes.test(text) ?? false
}

/** Whether a sentence says when, without a date: "at the weekend". */
export function saysWhen(text: string, language: string): boolean {
  return readerOf(language)?.times.test(text) ?? false
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

/** What is asked for first, of the kinds that begin there the most telling; for a yes or no all others may be asked further on. */
function foundIn(text: string, { kinds, settles }: Reader): Found | undefined {
  const [settled] = settles.exec(text) ?? []
  if (settled !== undefined) return { wanted: 'open', start: 0, end: settled.length }
  const found = kinds.flatMap(([wanted, pattern]): readonly Found[] => {
    const match = pattern.exec(text)
    return match ? [{ wanted, start: match.index, end: match.index + match[0].length }] : []
  })
  const telling = found.filter(({ wanted }) => wanted !== 'news' && wanted !== 'open')
  return telling.toSorted((a, b) => a.start - b.start)[0] ?? found[0]
}

type Reader = {
  readonly kinds: readonly (readonly [Wanted, RegExp])[]
  readonly settles: RegExp
  readonly empty: RegExp
  readonly money: RegExp
  readonly causes: RegExp
  readonly times: RegExp
}

/** "How many days" before "how many", "what does he say" before "what". */
const order = ['span', 'share', 'amount', 'count', 'said', 'why', 'where', 'when', 'who', 'news', 'open'] as const

const readers = new Map<string, Reader>()

function readerOf(language: string): Reader | undefined {
  const words = askingWords[language]
  return words && readers.getOrInsertComputed(language, () => readerFor(words, language))
}

function readerFor(words: AskingWords, language: string): Reader {
  const pattern = (forms: string, flags: string) => new RegExp(bounded(forms, language), flags)
  const opening = (forms: string) => (language === 'zh' ? forms : `(?<=^[¿¡\\s]*)(?:${forms})`)
  return {
    kinds: order.map((kind) => [kind, pattern(kind === 'open' || kind === 'news' ? opening(words[kind]) : words[kind], 'iu')] as const),
    settles: pattern(language === 'zh' ? '(?!)' : `(?<=^[¿¡\\s]*)(?:${words.settles})`, 'iu'),
    empty: pattern(words.empty, 'giu'),
    money: pattern(words.money, 'iu'),
    causes: pattern(words.causes, 'iu'),
    times: pattern(words.times, 'iu'),
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
