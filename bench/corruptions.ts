import { type CorruptionWords, corruptionWords } from './corruption-words.ts'

/** A sentence to corrupt, and where it stands. */
export type Original = {
  readonly text: string
  /** BCP 47 primary subtag. */
  readonly language: string
  /** What would be cited for it. */
  readonly passage: string
  /** Names that its story has, longest first. */
  readonly names: readonly string[]
  /** A sentence of another source of the same story; undefined where there is none. */
  readonly other: string | undefined
  /** Words of its story that may take another's place. */
  readonly vocabulary: readonly string[]
}

/** A wrong sentence; `source` is what else is cited for it, where it draws on two. */
export type Corrupted = { readonly text: string; readonly source?: string }

/** A number in [0, 1). */
export type Chance = () => number

export const corruptionKinds = [
  'number changed',
  'number of the passage',
  'unit changed',
  'name new to the passage',
  'name of the passage',
  'date moved',
  'negation dropped',
  'negation added',
  'hedge dropped',
  'quotation altered',
  'speaker swapped',
  'sources spliced',
] as const

export type CorruptionKind = (typeof corruptionKinds)[number]

/** The sentence made wrong in one way; undefined where it offers no place for it. */
export function corrupt(kind: CorruptionKind, original: Original, chance: Chance): Corrupted | undefined {
  const words = corruptionWords(original.language)
  if (words === undefined) return undefined
  if (kind === 'sources spliced') return spliced(original, chance)
  const text = changed(kind, original, words, chance)
  return text === undefined || text === original.text ? undefined : { text }
}

function changed(
  kind: Exclude<CorruptionKind, 'sources spliced'>,
  original: Original,
  words: CorruptionWords,
  chance: Chance,
): string | undefined {
  switch (kind) {
    case 'number changed':
      return withNumber(original, words, chance)
    case 'number of the passage':
      return withNumberOfPassage(original, words, chance)
    case 'unit changed':
      return withUnit(original, words, chance)
    case 'name new to the passage':
      return withName(original, chance, (name) => !sharesWord(name, original.passage))
    case 'name of the passage':
      return withName(original, chance, (name) => holds(original.passage, name))
    case 'date moved':
      return withDate(original, words, chance)
    case 'negation dropped':
      return replacedOnce(unquoted(original.text), original.text, words.denials, chance)
    case 'negation added':
      return isDenied(original.text, words) ? undefined : replacedOnce(unquoted(original.text), original.text, words.affirmations, chance)
    case 'hedge dropped':
      return replacedOnce(unquoted(original.text), original.text, words.hedges, chance)
    case 'quotation altered':
      return withQuotation(original, chance)
    case 'speaker swapped':
      return withSpeaker(original, words, chance)
  }
}

type Span = { readonly start: number; readonly end: number; readonly text: string }

const digits = /(?<![\p{Script=Latin}\d.,/:-])\d+(?:[.,]\d+)*(?![\p{Script=Latin}\d])/gu

function numbersOf(text: string, words: CorruptionWords): readonly Span[] {
  const dated = new RegExp(
    `(?:${words.months.join('|')})\\.? \\d{1,2}|\\d{1,2}\\.? (?:de )?(?:${words.months.join('|')})|\\d+[年月日]`,
    'gu',
  )
  const dates = spansOf(text, dated)
  return spansOf(text, digits).filter(
    (span) => !/^(?:19|20)\d\d$/.test(span.text) && !dates.some((date) => date.start <= span.start && span.end <= date.end),
  )
}

function withNumber(original: Original, words: CorruptionWords, chance: Chance): string | undefined {
  const { text, passage } = original
  const spelled = spansOf(text, wholeWords(words.numbers, original.language))
  const span = pick([...numbersOf(text, words), ...spelled], chance)
  if (span === undefined) return undefined
  const other = /\d/.test(span.text)
    ? withOtherDigit(span.text, chance)
    : pick(
        words.numbers.filter((word) => !holds(passage, word)),
        chance,
      )
  return other === undefined || holds(passage, other) ? undefined : put(text, span, other)
}

/** One digit made another; never the first made 0. */
function withOtherDigit(number: string, chance: Chance): string {
  const places = [...number.matchAll(/\d/g)].map(({ index }) => index)
  const at = pick(places, chance) ?? 0
  const digit = Number(number[at])
  const other = (digit + 1 + Math.floor(chance() * 8)) % 10
  return number.slice(0, at) + (at === 0 && other === 0 ? (digit % 9) + 1 : other) + number.slice(at + 1)
}

function withNumberOfPassage(original: Original, words: CorruptionWords, chance: Chance): string | undefined {
  const span = pick(numbersOf(original.text, words), chance)
  if (span === undefined) return undefined
  const other = pick(
    numbersOf(original.passage, words).filter(({ text }) => Number(text) !== Number(span.text)),
    chance,
  )
  return other === undefined ? undefined : put(original.text, span, other.text)
}

function withUnit({ text, language }: Original, words: CorruptionWords, chance: Chance): string | undefined {
  const pairs = words.units.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
  const behind = language === 'zh' ? '' : '(?:[ -])'
  const options = pairs.flatMap(([unit, other]) =>
    spansOf(text, new RegExp(`(?<=\\d${behind})${unit}(?![\\p{Script=Latin}])`, 'gu')).map((span) => ({ span, other })),
  )
  const signs = spansOf(text, /[$€£](?=\d)/gu).map((span) => ({ span, other: span.text === '$' ? '€' : '$' }))
  const marks = spansOf(text, /(?<=\d ?)%/gu).map((span) => ({ span, other: ' percentage points' }))
  const one = pick([...options, ...signs, ...(language === 'en' ? marks : [])], chance)
  return one === undefined ? undefined : put(text, one.span, one.other)
}

function withName(original: Original, chance: Chance, fits: (name: string) => boolean): string | undefined {
  const span = pick(namesOf(original), chance)
  if (span === undefined) return undefined
  const other = pick(
    original.names.filter((name) => fits(name) && !sharesWord(name, span.text)),
    chance,
  )
  return other === undefined ? undefined : put(original.text, span, other)
}

function namesOf({ text, names, language }: Original): readonly Span[] {
  const found: Span[] = []
  for (const name of names) {
    for (const span of spansOf(text, wholeWords([name], language)))
      if (!found.some(({ start, end }) => span.start < end && start < span.end)) found.push(span)
  }
  return found
}

function withDate({ text, language }: Original, words: CorruptionWords, chance: Chance): string | undefined {
  const weekdays = spansOf(text, wholeWords(words.weekdays, language)).map((span) => ({ span, others: words.weekdays }))
  const month = words.months.join('|')
  const days = spansOf(
    text,
    new RegExp(`(?<=(?:${month})\\.? )\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}(?=\\.? (?:de )?(?:${month}))|\\d{1,2}(?=日)`, 'gu'),
  )
  const years = spansOf(text, /(?<![\d.,$€£-])(?:19|20)\d\d(?![\d,-]|\.\d)/gu)
  const phrases = words.days.flatMap(([day, other]) =>
    spansOf(text, wholeWords([day], language)).map((span) => ({ span, others: [other] })),
  )
  const one = pick(
    [
      ...weekdays,
      ...phrases,
      ...days.map((span) => ({ span, others: [String((Number(span.text) % 28) + 1)] })),
      ...years.map((span) => ({ span, others: [String(Number(span.text) - 1 - Math.floor(chance() * 3))] })),
    ],
    chance,
  )
  const other =
    one &&
    pick(
      one.others.filter((day) => day !== one.span.text),
      chance,
    )
  return one === undefined || other === undefined ? undefined : put(text, one.span, other)
}

const quotation = /(?:[“„«「]|(?<=^|[\s(])")(?=\S)([^”“"»」\n]{12,}?)(?<=\S)[”“"»」]/gu

function withQuotation({ text, language, vocabulary }: Original, chance: Chance): string | undefined {
  const quoted = [...text.matchAll(quotation)].map((match) => ({ start: match.index + 1, words: match[1] ?? '' }))
  const one = pick(quoted, chance)
  if (one === undefined || language === 'zh') return one && withHan(text, one, chance)
  const inside = spansOf(one.words, /\p{L}{3,}/gu)
  const span = pick(inside.slice(1, -1), chance)
  const other = pick(
    vocabulary.filter((word) => word.toLowerCase() !== span?.text.toLowerCase()),
    chance,
  )
  if (span === undefined || other === undefined) return undefined
  const at = { start: one.start + span.start, end: one.start + span.end }
  const way = chance()
  if (way < 0.15) return text.slice(0, at.start).trimEnd() + text.slice(at.end)
  return put(text, at, way < 0.3 ? `${span.text} ${other.toLowerCase()}` : other.toLowerCase())
}

function withHan(text: string, one: { readonly start: number; readonly words: string }, chance: Chance): string {
  const at = one.start + 1 + Math.floor(chance() * (one.words.length - 2))
  return text.slice(0, at) + (text[at] === '新' ? '旧' : '新') + text.slice(at + 1)
}

function withSpeaker(original: Original, words: CorruptionWords, chance: Chance): string | undefined {
  const { text, passage, names } = original
  const says = new RegExp(original.language === 'zh' ? `^(?:${words.says})` : `^,? (?:${words.says})(?!\\p{L})`, 'u')
  const said = new RegExp(`(?:^|[^\\p{L}])(?:${words.says}) $`, 'u')
  const speakers = namesOf(original).filter(({ start, end }) => says.test(text.slice(end)) || said.test(text.slice(0, start)))
  const span = pick(speakers, chance)
  if (span === undefined) return undefined
  const others = names.filter((name) => !sharesWord(name, span.text))
  const near = others.filter((name) => holds(passage, name))
  const other = pick(near.length > 0 ? near : others, chance)
  return other === undefined ? undefined : put(text, span, other)
}

/** The beginning of one sentence and the end of another, both cut inside a clause. */
function spliced({ text, other, language }: Original, chance: Chance): Corrupted | undefined {
  if (other === undefined || language === 'zh') return undefined
  const head = pick(cuts(text, 0.3, 0.6), chance)
  const tail = pick(cuts(other, 0.4, 0.7), chance)
  if (head === undefined || tail === undefined) return undefined
  return { text: `${text.slice(0, head).trimEnd()} ${other.slice(tail).trimStart()}`, source: other }
}

/** Offsets of spaces between two words of one clause, between two parts of the sentence's length. */
function cuts(text: string, from: number, to: number): readonly number[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N}]) (?=\p{Ll})(?!(?:and|but|or|while|as|und|aber|et|mais) )/gu)]
    .map(({ index }) => index)
    .filter((index) => index > text.length * from && index < text.length * to)
}

/** Where something is denied already, one more negation may cancel it. */
function isDenied(text: string, words: CorruptionWords): boolean {
  return words.denials.some(([pattern]) => text.search(pattern) >= 0) || /\b(?:neither|nor|hardly|barely)\b/i.test(text)
}

/** Quotations blanked out, offsets kept: what is denied inside one is an altered quotation. */
function unquoted(text: string): string {
  return text.replace(/[“„«「"][^”“"»」\n]*[”“"»」]?/gu, (quoted) => '\0'.repeat(quoted.length))
}

function replacedOnce(masked: string, text: string, changes: readonly (readonly [RegExp, string])[], chance: Chance): string | undefined {
  const options = changes.flatMap(([pattern, other]) =>
    [...masked.matchAll(pattern)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      other: other.replace('$1', match[1] ?? ''),
    })),
  )
  const one = pick(options, chance)
  return one === undefined ? undefined : put(text, one.span, one.other)
}

function put(text: string, { start, end }: { readonly start: number; readonly end: number }, other: string): string {
  return text.slice(0, start) + other + text.slice(end)
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
}

function wholeWords(words: readonly string[], language: string): RegExp {
  const plain = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return language === 'zh'
    ? new RegExp(`(?<![期一二三四五六七八九十百千万\\d])(?:${plain})(?![一二三四五六七八九十])`, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${plain})(?![\\p{L}\\p{N}])`, 'gu')
}

function holds(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase())
}

/** Whether two names have a word in common, or the beginning of one: "Russia", "Russians". */
function sharesWord(a: string, b: string): boolean {
  return /\p{Script=Han}/u.test(a) ? b.includes(a) : a.split(/[\s-]/).some((word) => word.length > 2 && holds(b, word.slice(0, 5)))
}

function pick<T>(options: readonly T[], chance: Chance): T | undefined {
  return options[Math.floor(chance() * options.length)]
}
