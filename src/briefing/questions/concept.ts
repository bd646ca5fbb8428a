import type { EventKind } from '../facts/events/event-words.ts'

/** One thing that a question is about, in whatever words and language it may be said. */
export type Concept = {
  /** A name that is known, what is done or happens, or any other word. */
  readonly kind: 'name' | 'deed' | 'word'
  /** Terms of one way to say it, all of which must stand there; a term that ends in `*` stands for all that begin so. */
  readonly ways: readonly (readonly string[])[]
  /** What happens, if that is what it says: "killed" and "dead" are one. */
  readonly events: readonly EventKind[]
  /** How telling it is: a rare word or a name more than a common one; above 0. */
  readonly weight: number
}

/** What a text is searched by. */
export type Said = { readonly terms: ReadonlySet<string>; readonly events: ReadonlySet<EventKind> }

/** How far a text has each of the concepts, in their order: 1, less where it has only a word made of the same, 0. */
export function metBy(concepts: readonly Concept[], said: Said): readonly number[] {
  return concepts.map(({ ways, events }) => {
    if (events.some((event) => said.events.has(event)) || ways.some((way) => holdsAll(way, said.terms))) return 1
    return ways.some(([term, ...others]) => term !== undefined && others.length === 0 && holdsAlike(term, said.terms)) ? ofAlike : 0
  })
}

/** "Strecke" for "Bahnstrecke", "démission" for "démissionner". */
const ofAlike = 0.8
/** UTF-16 units that two words have in common. */
const fewestAlike = 5

function holdsAll(way: readonly string[], terms: ReadonlySet<string>): boolean {
  return way.length > 0 && way.every((term) => (term.endsWith('*') ? startsOne(term.slice(0, -1), terms) : terms.has(term)))
}

function startsOne(beginning: string, terms: ReadonlySet<string>): boolean {
  return terms.values().some((term) => term.startsWith(beginning))
}

function holdsAlike(term: string, terms: ReadonlySet<string>): boolean {
  if (term.length < fewestAlike || term.endsWith('*')) return false
  return terms.values().some((other) => other.length >= fewestAlike && (other.includes(term) || term.includes(other)))
}
