import { type Spelling, spellingsOf } from '../../articles/gazetteer/place-index.ts'
import { placesIn } from '../../articles/gazetteer/places.ts'
import { stopWordsOf } from '../../stories/words/stop-words.ts'
import { termsOf } from '../../stories/words/terms.ts'
import { commonTopics, topicLanguages } from './common-topics.ts'
import { type SearchQuery, searchQuery, unspacedTerms, type Wanted, type Way } from './search-query.ts'

/**
 * The same question in every language that is known for a part of it: places, people and bodies of the gazetteer, and what people
 * often look for ("sanctions", "Sanktionen", 制裁). What is not known must stand in an article as it was typed, but for words that
 * carry no meaning in one of the languages ("gegen").
 *
 * @param words As typed.
 * @param rest What must be there of the words that are not known.
 * @returns Undefined where no part of it is known.
 */
export function queryInAnyLanguage(words: string, rest = withoutFillers): SearchQuery | undefined {
  const { known, unknown } = knownAndUnknown(words)
  return known.length === 0 ? undefined : [...known.map(({ wanted }) => wanted), ...searchQuery(rest(unknown))]
}

/** What is known of some words, names apart from what people often look for, and the words that are left. */
export function knownAndUnknown(words: string): { readonly known: readonly Pick<Known, 'wanted' | 'isName'>[]; readonly unknown: string } {
  const known = knownIn(words)
  const unknown = known.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, words)
  return { known, unknown }
}

/** Without the words that carry no meaning in one of the languages; empty: no other is there. */
export function withoutFillers(words: string): string {
  return wordsIn(words)
    .map(({ text }) => text)
    .filter((word) => !topicLanguages.some((language) => stopWordsOf(language).has(word.toLowerCase())))
    .join(' ')
}

/** A stretch of what was typed, [start, end) in UTF-16 code units, and how else it may be said. */
type Known = { readonly start: number; readonly end: number; readonly wanted: Wanted; readonly isName: boolean }

/** In order, none within another: names before topics. */
function knownIn(words: string): readonly Known[] {
  const names = namesIn(words)
  const isFree = ({ start, end }: Known) => names.every((name) => end <= name.start || name.end <= start)
  return [...names, ...topicsIn(words).filter(isFree)].sort((a, b) => a.start - b.start)
}

/** A country that was named is looked for by its names, and one whose people were by what these are called, where a language tells them apart. */
function namesIn(words: string): readonly Known[] {
  const found = placesIn(inCapitals(words), 'und')
  return [...Map.groupBy(found, ({ start }) => start).values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const { start, end } = first
    const ways = [first, ...others].flatMap(({ id, as }) => spellingsOf(id).filter((one) => one.as === as || isWithoutPeople(one)))
    return [{ start, end, wanted: distinct([...asTyped(words.slice(start, end)), ...ways.flatMap(waysOf)]), isName: true }]
  })
}

type Phrase = Pick<Spelling, 'phrase' | 'language'>

/** Chinese has no adjective of a country. */
function isWithoutPeople({ phrase, as }: Spelling): boolean {
  return as === 'country' && han.test(phrase)
}

/** Who types no capital at all means them everywhere. */
function inCapitals(words: string): string {
  if (words !== words.toLowerCase()) return words
  return [...words].map((sign) => (sign.toUpperCase().length === sign.length ? sign.toUpperCase() : sign)).join('')
}

function waysOf({ phrase, language }: Phrase): readonly Way[] {
  if (han.test(phrase)) return [unspacedTerms(phrase)]
  const words = phrase.split(' ')
  const ways = (language === null ? languagesOf(phrase) : [language]).map((one) => words.flatMap((word) => termsOfWord(word, one)))
  // Of "Estados Unidos" a stop word is one, and "unid" alone is much else.
  return ways.filter((way) => words.length === 1 || way.length > 1)
}

/** A word with an ending left open is looked for by its beginning. */
function termsOfWord(word: string, language: string): readonly string[] {
  if (!/[*~]$/.test(word)) return termsOf(word, language).map(({ term }) => term)
  return termsOf(word.slice(0, -1), 'und').map(({ term }) => `${term}*`)
}

const han = /\p{Script=Han}/u

/** In which languages a name may stand, by its letters; "und": as it is written. */
function languagesOf(phrase: string): readonly string[] {
  if (/\p{Script=Arabic}/u.test(phrase)) return ['ar']
  if (/\p{Script=Cyrillic}/u.test(phrase)) return ['ru', 'uk']
  return ['und', 'en', 'de', 'fr', 'es', 'it']
}

function asTyped(phrase: string): readonly Way[] {
  return han.test(phrase) ? [unspacedTerms(phrase)] : languagesOf(phrase).map((one) => termsOf(phrase, one).map(({ term }) => term))
}

function distinct(ways: readonly Way[]): Wanted {
  const sets = ways.map((way) => [...new Set(way)]).filter((way) => way.length > 0)
  return [...new Map(sets.map((way) => [way.join(' '), way])).values()]
}

/** The longest phrases first, so that "trade war" is one topic and not two. */
function topicsIn(words: string): readonly Known[] {
  const { byTerms, written } = topics()
  const typed = wordsIn(words)
  const spaced: Known[] = []
  for (let from = 0; from < typed.length; from++) {
    const known = longestFrom(typed, from, byTerms)
    if (!known) continue
    spaced.push(known.found)
    from += known.length - 1
  }
  return [...spaced, ...unspacedTopics(words, written)]
}

function longestFrom(
  typed: readonly TypedWord[],
  from: number,
  byTerms: ReadonlyMap<string, Wanted>,
): { readonly found: Known; readonly length: number } | undefined {
  for (let length = Math.min(mostWordsOfTopic, typed.length - from); length > 0; length--) {
    const [first, last] = [typed[from], typed[from + length - 1]]
    if (!first || !last) return undefined
    const phrase = typed.slice(from, from + length).map(({ text }) => text)
    const wanted = topicLanguages.flatMap((language) => byTerms.get(keyOf(phrase.join(' '), language)) ?? [])
    if (wanted.length > 0) return { found: { start: first.start, end: last.end, wanted: distinct(wanted), isName: false }, length }
  }
  return undefined
}

const mostWordsOfTopic = 4

function unspacedTopics(words: string, written: readonly (readonly [string, Wanted])[]): readonly Known[] {
  const found: Known[] = []
  for (const [phrase, wanted] of written) {
    const start = words.indexOf(phrase)
    const end = start + phrase.length
    if (start >= 0 && found.every((one) => end <= one.start || one.end <= start)) found.push({ start, end, wanted, isName: false })
  }
  return found
}

type TypedWord = { readonly text: string; readonly start: number; readonly end: number }

/** Words of scripts that put spaces between them. */
function wordsIn(words: string): readonly TypedWord[] {
  return [...words.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }))
}

type Topics = {
  /** By language and terms. */
  readonly byTerms: ReadonlyMap<string, Wanted>
  /** Phrases that are written without spaces, the longest first. */
  readonly written: readonly (readonly [string, Wanted])[]
}

let read: Topics | undefined

function topics(): Topics {
  read ??= readTopics()
  return read
}

function readTopics(): Topics {
  const spellings = commonTopics.map((line) => line.split(' | ').flatMap(spellingsIn))
  const all = spellings.map((ones) => ({ ones, wanted: distinct(ones.flatMap(waysOf)) }))
  const pairs = all.flatMap(({ ones, wanted }) => ones.map((one) => ({ ...one, wanted })))
  const [unspaced, spaced] = [true, false].map((isHan) => pairs.filter(({ phrase }) => han.test(phrase) === isHan))
  return {
    byTerms: new Map((spaced ?? []).map(({ phrase, language, wanted }) => [keyOf(phrase, language ?? 'en'), wanted])),
    written: (unspaced ?? []).map(({ phrase, wanted }) => [phrase, wanted] as const).toSorted(([a], [b]) => b.length - a.length),
  }
}

function spellingsIn(part: string, index: number): readonly Phrase[] {
  return part.split(' / ').map((phrase) => ({ phrase, language: topicLanguages[index] ?? null }))
}

function keyOf(phrase: string, language: string): string {
  return `${language} ${termsOf(phrase, language)
    .map(({ term }) => term)
    .join(' ')}`
}
