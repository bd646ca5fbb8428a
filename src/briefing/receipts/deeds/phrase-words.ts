import type { Evidence } from '../claim.ts'
import { read } from '../read.ts'
import type { Word } from '../words-in.ts'
import { isAuxiliary } from './verb-words.ts'

/** A sentence of a claim or a passage. */
export type Sentence = Pick<Evidence, 'text' | 'language'>

/** What stands between a word of a sentence and the one before it. @param at Place of the word; there are words at both. */
export function gapBefore(sentence: Sentence, at: number): string {
  const words = read.words(sentence)
  return sentence.text.slice(words[at - 1]?.end ?? 0, words[at]?.start)
}

/** Whether a word is parted from the one before it by a mark, or by the beginning or end of its sentence. */
export function isParted(sentence: Sentence, at: number): boolean {
  const { length } = read.words(sentence)
  return at <= 0 || at >= length || !/^(?:[\s-]+| & )$/.test(gapBefore(sentence, at))
}

/** Whether a word may begin a noun phrase, or go on with one. */
export function isOfPhrase(word: Word | undefined): boolean {
  return word !== undefined && !isPreposition(word) && !isJoint(word) && !isAuxiliary(word.plain) && !isAdverb(word)
}

export function isPreposition({ plain }: Word): boolean {
  return prepositions.has(plain)
}

/** A word that begins a clause or joins two. */
export function isJoint({ plain }: Word): boolean {
  return joints.has(plain)
}

/** A preposition that begins a clause as often. */
export function isSubordinator({ plain }: Word): boolean {
  return /^(?:after|before|since|until|than)$/.test(plain)
}

export function isRelative({ plain }: Word): boolean {
  return /^(?:who|whom|which|that)$/.test(plain)
}

export function isAnd({ plain }: Word): boolean {
  return /^(?:and|but|or|then)$/.test(plain)
}

/** A word that stands before a noun and says nothing of it. */
export function isDeterminer({ plain }: Word): boolean {
  return determiners.has(plain)
}

export function isAdverb({ plain, isCapital }: Word): boolean {
  return adverbs.has(plain) || (!isCapital && /\p{L}{2}ly$/u.test(plain) && !noAdverb.test(plain))
}

export function isPossessive({ text }: Word): boolean {
  return /['’]s?$/.test(text)
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const prepositions = set(
  'of in on at for by from with without against to into onto over under about after before during since until between among through towards toward as behind near outside inside off out up down upon despite per than like around across within',
)
const joints = set('and but or nor that who whom which whose because when while if whether although though where so what how why')
const determiners = set(
  'the a an its his her their this that these those some several many most all both one another any each every two three four five six seven eight nine ten',
)
const adverbs = set(
  'not never also later then again once earlier now soon first already still only even just twice ever always often since reportedly',
)
const noAdverb = /^(?:family|supply|reply|ally|rally|bully|fly|apply|comply|rely)$/
