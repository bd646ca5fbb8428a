import { namesNoOne, titles } from '../../../articles/words/people.ts'
import { termsOf } from '../../../stories/words/terms.ts'
import { read } from '../read.ts'
import type { Word } from '../words-in.ts'
import { isDeterminer, isPossessive, type Sentence } from './phrase-words.ts'

/** Somebody or something that a sentence names: who does a deed, or whom it is done to. */
export type Party = {
  /** UTF-16 offsets in the sentence, [start, end). */
  readonly start: number
  readonly end: number
  /** Plain words of its name without titles; none where it is only called something. */
  readonly names: readonly string[]
  /** Stems of what it is called, the head last: "opposition leader". */
  readonly nouns: readonly string[]
  /** Its word where that opens a sentence and may be a name or none: "Friis", "Unions". */
  readonly opening: string | undefined
  /** Ids of the countries that it names or belongs to. */
  readonly lands: ReadonlySet<string>
  /** "He", "they", "some": nobody knows who. */
  readonly isOpen: boolean
}

/** The party that the words [from, to) of a sentence name; undefined where they name none, but a day or a number. */
export function partyIn(sentence: Sentence, from: number, to: number): Party | undefined {
  const words = read.words(sentence).slice(from, to)
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const phrase = words.filter((word) => !isDeterminer(word))
  const own = phrase.slice(phrase.slice(0, -1).findLastIndex(isPossessive) + 1)
  const isOpen = phrase.every(isPronoun)
  const places = read.places(sentence).filter((place) => start <= place.start && place.end <= end)
  const countries = places.filter(({ as }) => as === 'country' || as === 'demonym')
  const rest = own.filter((word) => !countries.some((place) => place.start <= word.start && word.end <= place.end))
  const head = rest.findLastIndex((word) => !isName(word)) + 1
  const names = rest.slice(head).map(({ plain }) => plain)
  const nouns = rest.slice(0, head).flatMap(({ plain }) => termsOf(plain, 'en')[0]?.term ?? [])
  const lands = new Set(places.flatMap(({ place }) => (place === '' ? [] : [place])))
  const isParty = isOpen || names.length > 0 || lands.size > 0 || nouns.some((noun) => !/^\d/.test(noun))
  if (!isParty || (own.length > 0 && own.every(isDay))) return undefined
  return { start, end, names, nouns, opening: own.length === 1 ? own.find(isAnything)?.plain : undefined, lands, isOpen }
}

/** Whether a word stands for somebody who is named elsewhere. */
export function isPronoun({ plain }: Word): boolean {
  return pronouns.test(plain)
}

/** Whether two parties are one; undefined where it cannot be told. */
export function isSameParty(a: Party, b: Party): boolean | undefined {
  if (a.isOpen || b.isOpen) return undefined
  if (a.opening !== undefined || b.opening !== undefined) return isOneOpening(a, b) || undefined
  const isOneLand = a.lands.size > 0 && b.lands.size > 0 ? !a.lands.isDisjointFrom(b.lands) : undefined
  if (a.names.length > 0 && b.names.length > 0) return isOneName(a.names, b.names) || (isOneLand === true ? undefined : false)
  if (isLand(a) || isLand(b)) return isOneLand
  if (a.names.length + b.names.length > 0) return undefined
  return hasOneHead(a, b) ? isOneLand !== false : isOneLand === false ? false : undefined
}

/** One is a part of the other: "Trump", "Donald Trump", not "Eric Trump". */
function isOneName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word) => long.includes(word))
}

function isOneOpening(a: Party, b: Party): boolean {
  const isNamed = (one: Party, other: Party) =>
    one.opening !== undefined && (one.opening === other.opening || other.names.includes(one.opening))
  return isNamed(a, b) || isNamed(b, a) || (a.names.length + b.names.length === 0 && hasOneHead(a, b))
}

function hasOneHead(a: Party, b: Party): boolean {
  const head = a.nouns.at(-1)
  return head !== undefined && head === b.nouns.at(-1)
}

/** A country by itself. */
function isLand({ names, nouns, lands }: Party): boolean {
  return lands.size > 0 && names.length + nouns.length === 0
}

function isName(word: Word): boolean {
  return word.isCapital && !titles.has(word.plain) && !namesNoOne.has(word.plain) && !isAnything(word)
}

/** Whether a word opens a sentence, so that its capital says nothing, and looks like a word for many: "Unions", "Police". */
function isAnything({ plain, isCapital, isFirst }: Word): boolean {
  return isFirst && isCapital && /(?:[^s]s|police|people|parliament|opposition|men|women|ion|ment)$/.test(plain)
}

function isDay({ plain }: Word): boolean {
  return days.test(plain)
}

const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|last|next|this|today|yesterday|week|month|year|night|morning|evening|\d+)$/
const pronouns = /^(?:he|she|it|they|him|hers?|them|i|we|you|us|me|whom?|which|(?:him|her|it)self|themselves|others)$/
