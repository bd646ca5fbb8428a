import { termsOf } from '../../../stories/words/terms.ts'
import type { Claim, Evidence, Objection } from '../claim.ts'
import { read } from '../read.ts'
import { wordsIn } from '../words-in.ts'
import { sharedStems } from './shared-stems.ts'
import { type Opposite, type TurnedWords, turnedWordsOf } from './turned-words.ts'

/** A sentence tells of the same from so large a share of the claim's telling words on. */
const leastShared = 0.5

/**
 * Words of a claim that turn what its evidence says round ("fell" for "rose", "until 2022" for "since 2022"), or say more than
 * it ("the largest", "because"). Only the sentences that tell of the same are looked at: none of them may say so itself, and where a
 * word is turned, the nearest has its opposite.
 */
export function turned(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const words = turnedWordsOf(claim.language)
  if (words === undefined) return []
  const own = evidence.filter(({ language }) => language === claim.language)
  let near: readonly Evidence[] | undefined
  const findNear = () => (near ??= sentencesNear(claim, own))
  const found = [
    ...opposed(claim, findNear, words),
    ...turnedTimes(claim, findNear, words),
    ...overstated(claim, findNear, words),
    ...inventedCauses(claim, own, words),
  ]
  return [...new Set(found)].map((text) => ({ kind: 'words', text }))
}

/** The sentences that tell of the same as a text, the nearest first. */
function sentencesNear(text: Pick<Claim, 'text' | 'language'>, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence
    .flatMap(read.sentences)
    .map((sentence) => ({ sentence, shared: sharedStems(sentence, text, leastShared) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ sentence }) => sentence)
}

/** The sentences that tell of the same as a claim, sought where a word of it asks for them. */
type FindNear = () => readonly Evidence[]

function opposed({ text }: Claim, findNear: FindNear, { opposites }: TurnedWords): readonly string[] {
  const said = opposites.filter(([own, other]) => own.test(text) && !other.test(text))
  if (said.length === 0) return []
  const near = findNear()
  const [nearest] = near
  const isTurned = ([own, other]: Opposite) => nearest !== undefined && other.test(nearest.text) && !near.some((one) => own.test(one.text))
  return said.filter(isTurned).map(([own]) => own.exec(text)?.[0] ?? '')
}

/** "Until 2022" where a sentence has "since 2022", "before his call" for "after his call". */
function turnedTimes({ text, language }: Claim, findNear: FindNear, { times }: TurnedWords): readonly string[] {
  return times.flatMap(([own, other]) => {
    const found = own.exec(text)
    if (found === null) return []
    const [until] = telling(text.slice(found.index + found[0].length), language)
    if (until === undefined) return []
    const near = findNear()
    const isBehind = (mark: RegExp, sentence: Evidence) => {
      const there = mark.exec(sentence.text)
      return (
        there !== null &&
        telling(sentence.text.slice(there.index + there[0].length), language)
          .slice(0, mostBehind)
          .includes(until)
      )
    }
    return near.some((sentence) => isBehind(other, sentence)) && !near.some(({ text: there }) => own.test(there)) ? [found[0]] : []
  })
}

/** Telling words behind "until" among which it is said until when. */
const mostBehind = 3

/** The telling words of what stands behind, or where it has none, as a weekday is none, its own. */
function telling(text: string, language: string): readonly string[] {
  const terms = termsOf(text, language, mostBehind * 2).map(({ term }) => term)
  return terms.length > 0 ? terms : wordsIn(text).flatMap(({ plain }) => (plain.length > 3 ? [plain] : []))
}

function overstated({ text }: Claim, findNear: FindNear, { superlatives }: TurnedWords): readonly string[] {
  const said = superlatives.filter((pattern) => pattern.test(text))
  if (said.length === 0) return []
  const near = findNear()
  return near.length === 0
    ? []
    : said.filter((pattern) => !near.some((one) => pattern.test(one.text))).map((pattern) => pattern.exec(text)?.[0] ?? '')
}

/** A cause where the sentences that tell of both name none. */
function inventedCauses({ text, language }: Claim, evidence: readonly Evidence[], { because, causal }: TurnedWords): readonly string[] {
  const found = because.exec(text)
  if (found === null) return []
  const parts = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  const [main = [], cause = []] = parts.map((part) => sentencesNear({ text: part, language }, evidence))
  if (main.length === 0 || cause.length === 0) return []
  return [...main, ...cause].some((one) => causal.test(one.text)) ? [] : [found[0]]
}
