import { once, read } from '../read.ts'
import type { Word } from '../words-in.ts'
import { type Party, partyIn } from './parties.ts'
import {
  gapBefore,
  isDeterminer,
  isJoint,
  isOfPhrase,
  isParted,
  isPossessive,
  isPreposition,
  isSubordinator,
  type Sentence,
} from './phrase-words.ts'
import { phraseFrom } from './phrases.ts'
import { subjectOf, type Told } from './subjects.ts'
import { namesMaker, type VerbGroup, verbGroupsIn } from './verb-groups.ts'
import { isAuxiliary, rootOf, verbOf } from './verb-words.ts'

/** What a sentence says that somebody did, in whatever voice. */
export type Deed = {
  /** Stem of its verb, or root of its noun: see `verbOf`, `rootOf`. */
  readonly verb: string
  readonly doers: readonly Party[]
  /** Whom it is done to: right behind the verb, or the subject of a passive. */
  readonly objects: readonly Party[]
  /** Whoever else stands with the verb, by "to", "from", "against". */
  readonly others: readonly Party[]
  readonly isPassive: boolean
  /** See `VerbGroup`. */
  readonly isSure: boolean
}

/** The deeds that an English sentence tells by a verb, in order, then those that it tells by a noun. */
export const deedsIn = once((sentence: Sentence): readonly Deed[] => {
  const groups = verbGroupsIn(sentence)
  const told: Told[] = []
  const deeds = groups.map((group, index) => {
    const next = groups[index + 1]?.from ?? read.words(sentence).length
    const before = subjectOf(sentence, group, next, told)
    const behind = partiesBehind(sentence, group, next)
    told.push({ ...before, group, objects: behind.objects })
    return deedOf(group, before, behind)
  })
  return [...deeds, ...nominalsIn(sentence)].filter(({ doers, objects, others }) => doers.length + objects.length + others.length > 0)
})

function deedOf({ verb, voice, isSure }: VerbGroup, { parties, head }: Pick<Told, 'parties' | 'head'>, behind: Behind): Deed {
  const { makers, objects, others } = behind
  if (voice === 'passive') return { verb, doers: makers, objects: parties, others: [...objects, ...others], isSure, isPassive: true }
  const rest = objects.filter(({ start }) => start !== parties[0]?.start)
  return { verb, doers: parties, objects: [...head, ...rest], others, isSure, isPassive: false }
}

/** Who stands behind a verb: by whom, whom, and whoever else. */
type Behind = { readonly makers: readonly Party[]; readonly objects: readonly Party[]; readonly others: readonly Party[] }

function partiesBehind(sentence: Sentence, { at: verb }: Pick<VerbGroup, 'at'>, stop: number): Behind {
  const words = read.words(sentence)
  const found: Record<keyof Behind, Party[]> = { makers: [], objects: [], others: [] }
  let place: keyof Behind = 'objects'
  for (let at = verb + 1; at < stop; ) {
    const [word, next] = [words[at], words[at + 1]]
    if (
      word === undefined ||
      /[^\s&-]/.test(gapBefore(sentence, at)) ||
      isSubordinator(word) ||
      (isAuxiliary(word.plain) && !isPreposition(word))
    )
      break
    if (isJoint(word) && !(word.plain === 'and' && isOfPhrase(next) && at + 1 < stop)) break
    if (isPreposition(word)) {
      place = word.plain === 'by' && namesMaker(sentence, at + 1) ? 'makers' : 'others'
      if (place === 'others' && /ing$/.test(next?.text ?? '')) break
    }
    const phrase = phraseFrom(sentence, at, stop)
    if (phrase !== undefined) found[place].push(phrase.party)
    at = phrase?.to ?? at + 1
  }
  return found
}

/** "The attack by rebels on the garrison", "Google's purchase of Lumen Labs". */
function nominalsIn(sentence: Sentence): readonly Deed[] {
  return read.words(sentence).flatMap((word, at): readonly Deed[] => {
    const owner = read.words(sentence)[at - 1]
    if (owner === undefined || !isNoun(sentence, word, at, owner)) return []
    const { makers, others } = partiesBehind(sentence, { at }, read.words(sentence).length)
    const owners = isPossessive(owner) ? ownersBefore(sentence, at) : []
    const deed = { verb: rootOf(verbOf(word.plain)), others, isSure: true, isPassive: true }
    if (makers.length > 0) return [{ ...deed, doers: makers, objects: owners }]
    return owners.length > 0 && byItsOwner.test(word.plain) ? [{ ...deed, doers: owners, objects: [] }] : []
  })
}

function isNoun(sentence: Sentence, word: Word, at: number, owner: Word): boolean {
  const next = read.words(sentence)[at + 1]
  const isOwned = (isPossessive(owner) && owner.isCapital) || isDeterminer(owner)
  const isHung = next !== undefined && !isParted(sentence, at + 1) && /^(?:by|on|against|of|to)$/.test(next.plain)
  return isOwned && isHung && !word.isCapital && /\p{L}{4}/u.test(word.plain)
}

function ownersBefore(sentence: Sentence, noun: number): readonly Party[] {
  const words = read.words(sentence)
  let from = noun - 1
  while (words[from - 1]?.isCapital === true && !isParted(sentence, from)) from -= 1
  return [partyIn(sentence, from, noun) ?? []].flat()
}

/** What is done by whoever it is said to be of; their "arrest" is not. */
const byItsOwner =
  /^(?:attack|assault|strike|visit|call|offer|purchase|accusation|criticism|warning|demand|threat|invitation|praise|request|appeal|complaint|lawsuit|order|bid|takeover|invasion|raid|claim|decision)s?$/
