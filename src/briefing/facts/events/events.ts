import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { type EventKind, type EventWords, eventKinds, wholeWords } from './event-words.ts'
import { fr } from './fr.ts'
import { type HasHappened, hasHappenedIn } from './happened.ts'
import { it } from './it.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

/**
 * What a text says that happened, by kinds that do not depend on its wording or language: "killed" and "dead" are one. Only kinds that
 * turn a story; what is denied, doubted, called for or called off has not happened (happened.ts).
 *
 * @returns Each kind once; none in a language without words here.
 */
export function eventsIn(text: string, language: string): readonly EventKind[] {
  const reader = readerOf(language)
  if (reader === undefined) return []
  return reader.kinds.flatMap(([kind, pattern]) => (isToldIn(text, kind, pattern, reader.hasHappened) ? [kind] : []))
}

function isToldIn(text: string, kind: EventKind, pattern: RegExp, hasHappened: HasHappened): boolean {
  // A venue is a plan, and the words of a breakdown undo what they speak of: both are told as they stand.
  const isAsSaid = kind === 'breakdown' || kind === 'venue'
  return text.matchAll(pattern).some(({ 0: said, index }) => isAsSaid || hasHappened(text, index, index + said.length))
}

/** Where a text speaks of such kinds, whether it has happened or not: [start, end) in UTF-16 units, in the order of kinds. */
export function eventsNamedIn(
  text: string,
  language: string,
): readonly { readonly kind: EventKind; readonly start: number; readonly end: number }[] {
  const kinds = readerOf(language)?.kinds ?? []
  return kinds.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: said, index }) => ({ kind, start: index, end: index + said.length })),
  )
}

type Reader = { readonly kinds: readonly (readonly [EventKind, RegExp])[]; readonly hasHappened: HasHappened }

const languages: Readonly<Record<string, EventWords>> = { ar, de, en, es, fr, it, ru, uk, zh }
const readers = new Map<string, Reader>()

function readerOf(language: string): Reader | undefined {
  const words = languages[language]
  return words && readers.getOrInsertComputed(language, () => readerFor(words, language))
}

function readerFor(words: EventWords, language: string): Reader {
  const kinds = eventKinds.map((kind) => [kind, new RegExp(wholeWords(words.kinds[kind], language), 'giu')] as const)
  return { kinds, hasHappened: hasHappenedIn(language, words) }
}
