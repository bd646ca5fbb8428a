import { datesIn } from '../../articles/dates/dates.ts'
import { type PlaceMention, placesIn } from '../../articles/gazetteer/places.ts'
import { namesIn } from '../../articles/names/names.ts'
import { type FigureMention, figuresIn } from '../../articles/numbers/figures.ts'
import { numbersIn } from '../../articles/numbers/numbers.ts'
import { remembering } from '../../articles/text/remembering.ts'
import { isDeath } from '../../articles/words/deeds.ts'
import { folded } from '../words/folded.ts'
import { quotedWords } from '../words/quoted-words.ts'
import type { EventKind } from './events/event-words.ts'
import { eventsIn } from './events/events.ts'

/** A number as two texts are compared by it, and what was done to those that it counts. */
export type Amount = Pick<FigureMention, 'value' | 'upTo' | 'unit' | 'deed'>

/** What a sentence tells, under names that do not depend on its wording or its language. */
export type Facts = {
  /** Places, institutions and people of the gazetteer by their ids, others by their last word; a long name also by its initials. */
  readonly names: ReadonlySet<string>
  /** Amounts that a reader would want; lengths of time, ages and small counts are none. */
  readonly amounts: readonly Amount[]
  /** Words between quotation marks, folded. */
  readonly quoted: readonly string[]
  /** Days, "2025-02-13". */
  readonly days: ReadonlySet<string>
  /** What came about. */
  readonly events: ReadonlySet<EventKind>
}

export const noFacts: Facts = { names: new Set(), amounts: [], quoted: [], days: new Set(), events: new Set() }

/** Two counts this near each other (part of the larger) are one count that two outlets print differently. */
const nearest = 0.02

/** @param at The moment that "yesterday" counts from, milliseconds since the epoch. */
export const factsOf = remembering((text: string, language: string, at: number): Facts => {
  return {
    names: namesOf(text, language),
    amounts: figuresIn(text, language),
    quoted: quotedWords(text).map(folded),
    days: new Set(datesIn(text, language, at).flatMap(({ day }) => (day !== null && day.length === 10 ? [day] : []))),
    events: new Set(eventsIn(text, language)),
  }
})

/** People of the gazetteer in a text: their ids and how readers know them. */
export function peopleIn(text: string, language: string): readonly { readonly id: string; readonly name: string }[] {
  return placesIn(text, language).filter(({ as }) => as === 'person')
}

/** What a sentence adds to others: `telling` counts numbers, quotations and known people, `named` places and other names. */
export type Added = { readonly telling: number; readonly named: number }

/** Days alone add nothing. */
export function addedFacts({ names, amounts, quoted }: Facts, told: readonly Facts[]): Added {
  const newNames = [...names].filter((name) => !told.some((one) => one.names.has(name)))
  const people = newNames.filter((name) => name.startsWith('person:')).length
  const newAmounts = amounts.filter(
    (amount) => !told.some((one) => one.amounts.some((other) => isNear(amount, other) || areTolls(amount, other))),
  )
  const newQuotes = quoted.filter(
    (words) => !told.some((one) => one.quoted.some((other) => other.includes(words) || words.includes(other))),
  )
  return { telling: people + newAmounts.length + newQuotes.length, named: newNames.length - people }
}

/** Part of what a sentence tells that one other tells too, in [0, 1]; 0 for a sentence that names nothing. */
export function sharedFacts(own: Facts, other: Facts): number {
  const names = [...own.names].filter((name) => other.names.has(name)).length
  const amounts = own.amounts.filter((amount) => other.amounts.some((its) => isNear(amount, its))).length
  const days = [...own.days].filter((day) => other.days.has(day)).length
  const all = own.names.size + own.amounts.length + own.days.size
  return all === 0 ? 0 : (names + amounts + days) / all
}

/** Part of what headlines announce that a sentence tells, in [0, 1]: a fact counts once for each that has it. */
export function announcedPart(own: Facts, headings: readonly Facts[]): number {
  const names = headings.flatMap((heading) => [...heading.names])
  const amounts = headings.flatMap((heading) => heading.amounts)
  const events = headings.flatMap((heading) => [...heading.events])
  const told = names.filter((name) => own.names.has(name)).length + events.filter((event) => own.events.has(event)).length
  const counted = amounts.filter((amount) => own.amounts.some((its) => isNear(amount, its))).length
  const all = names.length + amounts.length + events.length
  return all === 0 ? 0 : (told + counted) / all
}

/** Whether one number is the other, or another outlet's count of the same. */
export function isNear(a: Amount, b: Amount): boolean {
  return a.unit === b.unit && a.upTo === b.upTo && Math.abs(a.value - b.value) <= nearest * Math.max(Math.abs(a.value), Math.abs(b.value))
}

/** How many a text counts dead, each count in its order. */
export function deadIn(amounts: readonly Amount[]): readonly number[] {
  return amounts.flatMap(({ deed, value }) => (isDeath(deed) ? [value] : []))
}

/** Nine dead and eight: a story has one toll, and its figures say where outlets differ. */
function areTolls(a: Amount, b: Amount): boolean {
  return isDeath(a.deed) && isDeath(b.deed)
}

function namesOf(text: string, language: string): ReadonlySet<string> {
  const written = namesIn(text, language).map((name) => ({ ...name, initials: initialsOf(name.text) }))
  const long = written.filter(({ initials }) => initials.length >= fewestInitials)
  const known = placesIn(text, language).filter((place) => !long.some((name) => name.start < place.start && place.end <= name.end))
  const taken = [...known, ...numbersIn(text, language)]
  const others = written.filter((name) => !taken.some(({ start, end }) => start < name.end && name.start < end))
  return new Set([
    ...known.map(keyOf),
    ...others.map(({ text: name, initials }) => (initials.length >= fewestInitials ? initials : shortName(name))),
  ])
}

/** A government's house is its country, in other words; every other body is itself. */
function keyOf({ id, place, as }: PlaceMention): string {
  if (as === 'person') return id
  return as === 'institution' && !houses.test(id) ? (id.split(':').at(-1) ?? id) : place
}

const houses =
  /:(?:.*-)?(?:kremlin|white-house|pentagon|congress|senate|treasury|state-department|capitol.*|elysee.*|downing-street|whitehall|chancellery|bundestag|duma|knesset)$/

/** From so many on, a name is also known by its initials. */
const fewestInitials = 4

/** "Association of South-east Asian Nations" is "asean"; '' for a name of one word. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]/).filter((word) => !/^(?:of|the|for|and|de|des|der|für)$/u.test(word))
  return words.length < fewestInitials ? '' : words.map((word) => word.charAt(0).toLowerCase()).join('')
}

/** People are called by their last word; a body, by all of them. */
function shortName(name: string): string {
  const plain = folded(name)
  return bodies.test(plain) ? plain : (plain.split(' ').at(-1) ?? '')
}

const bodies =
  /\b(?:institut\p{L}*|universit\p{L}*|bank|ministry|department|party|council|committee|group|agency|association|center|centre|court|office|service|fund|facility|company|research|review|union|times|news|post)$/u
