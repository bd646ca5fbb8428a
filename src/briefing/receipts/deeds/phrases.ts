import { read } from '../read.ts'
import type { Word } from '../words-in.ts'
import { type Party, partyIn } from './parties.ts'
import {
  gapBefore,
  isAdverb,
  isDeterminer,
  isJoint,
  isOfPhrase,
  isParted,
  isPossessive,
  isPreposition,
  isRelative,
  isSubordinator,
  type Sentence,
} from './phrase-words.ts'
import type { VerbGroup } from './verb-groups.ts'
import { isAuxiliary, telling } from './verb-words.ts'

/** A noun phrase, and the place of the word behind it. */
export type Phrase = { readonly party: Party; readonly to: number }

/** The noun phrase that begins at a word and ends before `stop` at the latest; with the name behind it: "a driver, Adam Zych,". */
export function phraseFrom(sentence: Sentence, from: number, stop: number): Phrase | undefined {
  const words = read.words(sentence)
  if (!isOfPhrase(words[from])) return undefined
  let to = from + 1
  while (to < stop && goesOn(sentence, words[to - 1], words[to], to)) to += 1
  const party = partyIn(sentence, from, to)
  return party === undefined ? undefined : withName(sentence, party, to)
}

/** Behind a name nothing goes on with a phrase but its plural: "Greenpeace activists", and not "found Noon guilty". */
function goesOn(sentence: Sentence, before: Word | undefined, word: Word | undefined, at: number): boolean {
  if (
    before === undefined ||
    word === undefined ||
    !isOfPhrase(word) ||
    isParted(sentence, at) ||
    isDeterminer(word) ||
    /^\d/.test(word.plain)
  )
    return false
  return word.isCapital || !before.isCapital || before.text.endsWith('s') || isPossessive(before) || ofPeople.test(word.plain)
}

const ofPeople = /s$|^(?:officer|official|company|group|firm|troop|team|parliament|government|army|navy|police|bank|drone)/

function withName(sentence: Sentence, party: Party, to: number): Phrase {
  const words = read.words(sentence)
  if (party.names.length > 0 || party.isOpen || words[to]?.isCapital !== true || gapBefore(sentence, to) !== ', ') return { party, to }
  let end = to + 1
  while (words[end]?.isCapital === true && !isParted(sentence, end)) end += 1
  const name = partyIn(sentence, to, end)
  return name === undefined ? { party, to } : { party: { ...party, names: name.names, lands: party.lands.union(name.lands) }, to: end }
}

/** The subject of a verb, as the words before it have it. */
export type Before = {
  readonly parties: readonly Party[]
  /** Whether "who", "whom" or "which" begins its clause; then `head` is whoever that means. */
  readonly isRelative: boolean
  readonly head: readonly Party[]
}

export const nobody: Before = { parties: [], isRelative: false, head: [] }

/** The parties whose words end before a word, back to where their clause begins. @param previous The verb before. */
export function partiesBefore(sentence: Sentence, end: number, previous: VerbGroup | undefined): Before {
  const clause = clauseBefore(sentence, end, previous)
  if (clause === undefined || clause.start === end) return nobody
  const { start, and, isRelative } = clause
  const spans = and === undefined ? [[start, end] as const] : [[start, and] as const, [and + 1, end] as const]
  const parties = spans.flatMap(([from, to]) => partyAmong(sentence, from, to) ?? [])
  return { parties, isRelative, head: isRelative ? headBefore(sentence, start - 1) : [] }
}

type Clause = { readonly start: number; readonly and: number | undefined; readonly isRelative: boolean }

/** Undefined where no mark and no word parts the words from a verb whose objects they may be. */
function clauseBefore(sentence: Sentence, end: number, previous: VerbGroup | undefined): Clause | undefined {
  const words = read.words(sentence)
  let and: number | undefined
  for (let start = end; ; start--) {
    const word = words[start - 1]
    if (word === undefined || (start < end && isParted(sentence, start))) return { start, and, isRelative: false }
    if (previous !== undefined && start - 1 <= previous.at) {
      if (telling.has(previous.verb)) return { start, and, isRelative: false }
      return and === undefined ? undefined : { start: and + 1, and: undefined, isRelative: false }
    }
    const behind = words[start - 2]
    const isPointing = word.plain === 'that' && behind !== undefined && isPreposition(behind)
    if (word.plain === 'and' && start < end) and ??= start - 1
    else if ((isJoint(word) && !isPointing) || isSubordinator(word))
      return { start, and, isRelative: start < end && isRelative(word) && !telling.has(previous?.verb ?? '') }
  }
}

/** Whoever "who" means: the phrase before it. */
export function headBefore(sentence: Sentence, end: number): readonly Party[] {
  const words = read.words(sentence)
  let start = end
  for (let word = words[end - 1]; word !== undefined && start > end - longestHead; word = words[start - 1]) {
    if (start < end && isParted(sentence, start)) break
    if (isJoint(word) || isAuxiliary(word.plain) || (isPreposition(word) && word.plain !== 'of')) break
    start -= 1
  }
  return start < end ? [partyAmong(sentence, start, end) ?? []].flat() : []
}

/** Words. */
const longestHead = 8

/** The party of a stretch without what hangs on it by a preposition; of a stretch that begins with one, the last. */
export function partyAmong(sentence: Sentence, start: number, end: number): Party | undefined {
  const words = read.words(sentence)
  let [from, to] = [start, end]
  for (let last = words[to - 1]; to > from && last !== undefined && isAdverb(last); last = words[to - 1]) to -= 1
  const [first, second] = [words[from], words[from + 1]]
  if (first === undefined) return undefined
  if (isPreposition(first)) return lastParty(sentence, from, to)
  if (isDeterminer(first) && second?.plain === 'of') from += 2
  const hung = words.slice(from + 1, to).findIndex(isPreposition) + 1
  return from < to ? partyIn(sentence, from, hung > 0 ? from + hung : to) : undefined
}

/** "In 2019 Hollenbeck": the last phrase, back to its determiner or the beginning of its capitals. */
function lastParty(sentence: Sentence, start: number, to: number): Party | undefined {
  const words = read.words(sentence)
  let from = to - 1
  for (let before = words[from - 1]; from > start && before !== undefined; before = words[from - 1]) {
    const word = words[from]
    if (word === undefined || isPreposition(before) || isDeterminer(word) || (word.isCapital && !before.isCapital)) break
    from -= 1
  }
  const word = words[from]
  return partyIn(sentence, word !== undefined && isPreposition(word) ? from + 1 : from, to)
}
