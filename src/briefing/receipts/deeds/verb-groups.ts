import { read } from '../read.ts'
import type { Word } from '../words-in.ts'
import {
  gapBefore,
  isAdverb,
  isAnd,
  isDeterminer,
  isOfPhrase,
  isParted,
  isPossessive,
  isPreposition,
  type Sentence,
} from './phrase-words.ts'
import { formOf, isAuxiliary, isBe, isFirstForm, isHave, telling, verbOf } from './verb-words.ts'

/** The words of one verb in a sentence, [from, at], the verb itself last. */
export type VerbGroup = {
  readonly from: number
  readonly at: number
  /** See `verbOf`. */
  readonly verb: string
  readonly voice: Voice
  /** Whether it can be nothing else: "the man accused of theft" did not accuse. */
  readonly isSure: boolean
}

/** "Accusing" is a participle, "to accuse" an infinitive. */
type Voice = 'active' | 'passive' | 'participle' | 'infinitive'

/** The verbs of an English sentence, in order. */
export function verbGroupsIn(sentence: Sentence): readonly VerbGroup[] {
  const found: VerbGroup[] = []
  for (const [at, word] of read.words(sentence).entries()) {
    const group = mayBeVerb(word, at) ? groupAt(sentence, word, at, found.at(-1)) : undefined
    if (group !== undefined) found.push(group)
  }
  return found
}

function mayBeVerb(word: Word, at: number): boolean {
  return (!word.isCapital || (word.isFirst && at === 0)) && isOfPhrase(word) && !isDeterminer(word)
}

function groupAt(sentence: Sentence, word: Word, at: number, previous: VerbGroup | undefined): VerbGroup | undefined {
  const from = firstOf(sentence, at, previous?.at ?? -1)
  const before = read.words(sentence).slice(from, at)
  const auxiliaries = before.flatMap(({ plain }) => (isAuxiliary(plain) ? [plain] : []))
  const last = auxiliaries.at(-1)
  const found = last === undefined ? bareVoice(sentence, word, at, previous) : helpedVoice(word.plain, last, auxiliaries)
  return found === undefined ? undefined : { from, at, verb: formOf(word.plain)?.verb ?? verbOf(word.plain), ...found }
}

/** Where the auxiliaries and adverbs before a verb begin. */
function firstOf(sentence: Sentence, at: number, after: number): number {
  const words = read.words(sentence)
  let from = at
  for (let before = words[at - 1]; from - 1 > after && before !== undefined && !isParted(sentence, from); before = words[from - 1]) {
    if (!isAuxiliary(before.plain) && !isAdverb(before)) break
    from -= 1
  }
  return from
}

type Found = Pick<VerbGroup, 'voice' | 'isSure'>

function helpedVoice(word: string, last: string, auxiliaries: readonly string[]): Found | undefined {
  const sure = (voice: Voice): Found => ({ voice, isSure: true })
  const isParticiple = formOf(word)?.isParticiple === true
  if (isBe(last)) return /\p{L}{2}ing$/u.test(word) ? sure('active') : isParticiple ? sure('passive') : undefined
  if (isHave(last)) return isParticiple ? sure('active') : undefined
  if (!isFirstForm(word) || /ing$/.test(word)) return undefined
  return sure(auxiliaries.every((one) => one === 'to') ? 'infinitive' : 'active')
}

/** Of a verb without auxiliaries. */
function bareVoice(sentence: Sentence, word: Word, at: number, previous: VerbGroup | undefined): Found | undefined {
  const [before, next] = [read.words(sentence)[at - 1], wordAfter(sentence, at)]
  const form = formOf(word.plain)
  if (/\p{L}{2}ing$/u.test(word.plain)) return participleVoice(sentence, at, before, next)
  if (form?.isParticiple && isMadeBy(sentence, at)) return { voice: 'passive', isSure: true }
  if (before === undefined || (!isParted(sentence, at) && isBeforeNoun(before))) return undefined
  if (!form?.isPast)
    return /[^s]s$/.test(word.plain) && isObject(next) && !/^\d/.test(before.plain) ? { voice: 'active', isSure: true } : undefined
  if (previous?.voice === 'passive' && isAnd(before) && !isOfPhrase(next)) return { voice: 'passive', isSure: false }
  return { voice: 'active', isSure: isFiniteVerb(sentence, at, before, next) }
}

/** Behind such a word stands a noun, or what describes one: "her banned drugs", "of banned drugs". */
function isBeforeNoun(word: Word): boolean {
  return (isDeterminer(word) && word.plain !== 'that') || isPossessive(word) || isPreposition(word)
}

/** The word behind, where no mark stands between. */
function wordAfter(sentence: Sentence, at: number): Word | undefined {
  return isParted(sentence, at + 1) ? undefined : read.words(sentence)[at + 1]
}

/** "…, accusing him", "after accusing him". */
function participleVoice(sentence: Sentence, at: number, before: Word | undefined, next: Word | undefined): Found | undefined {
  const isBehindComma = before !== undefined && gapBefore(sentence, at).includes(',')
  const isBound = isBehindComma || /^(?:after|before|while)$/.test(before?.plain ?? '')
  return isBound && isOfPhrase(next) ? { voice: 'participle', isSure: isBehindComma } : undefined
}

/** Whether a past has an object, a clause or nothing behind it, as no participle has. */
function isFiniteVerb(sentence: Sentence, at: number, before: Word, next: Word | undefined): boolean {
  const isBehindSubject = before.isCapital || isAnd(before) || isParted(sentence, at)
  if (next === undefined) return isBehindSubject
  if (next.plain === 'that' || isOfPhrase(next)) return true
  const isTelling = telling.has(verbOf(read.words(sentence)[at]?.plain ?? ''))
  return isTelling
    ? !/^(?:of|by|in|on|as|with)$/.test(next.plain)
    : isBehindSubject && /^(?:to|against|at|with|for|on|out|up|into)$/.test(next.plain)
}

function isObject(word: Word | undefined): boolean {
  return word !== undefined && (word.isCapital || isDeterminer(word) || /^(?:him|them|it|us|\d.*)$/.test(word.plain))
}

/** "Sued by", "paid for by", with whoever it is behind it. */
function isMadeBy(sentence: Sentence, at: number): boolean {
  const words = read.words(sentence)
  const by = words[at + 1]?.plain === 'by' ? at + 1 : at + 2
  const next = words[at + 1]
  const isHung = by === at + 1 || (next !== undefined && isPreposition(next))
  return isHung && words[by]?.plain === 'by' && namesMaker(sentence, by + 1)
}

/** Whether somebody may stand at a word behind "by": not "by Friday", "by a third", "by 2030". */
export function namesMaker(sentence: Sentence, at: number): boolean {
  const word = read.words(sentence)[at]
  return word !== undefined && isOfPhrase(word) && !/ing$|^\d/.test(word.plain) && !measured.test(sentence.text.slice(word.start))
}

const measured =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|then|half|almost|nearly|more|less|about|(?:an?|the) (?:end|third|quarter|half|fifth|tenth|year|week|month|day|time|factor|margin|point|goal))\b/i
