import { termsOf } from '../../stories/words/terms.ts'
import type { Claim, Evidence, Objection } from './claim.ts'
import { read } from './read.ts'

/** A sentence tells of the same from so many of the claim's telling words on, */
const fewestShared = 2
/** and so large a share of them. */
const leastShared = 0.5

/**
 * Words of an English claim that turn what its evidence says round ("fell" for "rose", "until 2022" for "since 2022"), or say more than
 * it ("the largest", "because"). Only the sentences that tell of the same are looked at: none of them may say so itself, and where a
 * word is turned, the nearest has its opposite.
 */
export function turned(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  if (claim.language !== 'en') return []
  const words = [
    ...opposed(claim, evidence),
    ...turnedTimes(claim, evidence),
    ...overstated(claim, evidence),
    ...inventedCauses(claim, evidence),
  ]
  return [...new Set(words)].map((text) => ({ kind: 'words', text }))
}

/** The sentences that tell of the same as a text, the nearest first. */
function sentencesNear(text: string, evidence: readonly Evidence[]): readonly Evidence[] {
  const own = new Set(termsOf(text, 'en').map(({ term }) => term))
  return evidence
    .flatMap(read.sentences)
    .map((sentence) => ({ sentence, shared: read.stems(sentence).intersection(own).size }))
    .filter(({ shared }) => shared >= fewestShared && shared >= own.size * leastShared)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ sentence }) => sentence)
}

function opposed({ text }: Claim, evidence: readonly Evidence[]): readonly string[] {
  const said = opposites.filter(([own, other]) => own.test(text) && !other.test(text))
  if (said.length === 0) return []
  const near = sentencesNear(text, evidence)
  const [nearest] = near
  const isTurned = ([own, other]: Opposite) => nearest !== undefined && other.test(nearest.text) && !near.some((one) => own.test(one.text))
  return said.filter(isTurned).map(([own]) => own.exec(text)?.[0] ?? '')
}

type Opposite = readonly [one: RegExp, other: RegExp]

const word = (words: string) => new RegExp(`\\b(?:${words})\\b`, 'i')

/** Each beside what it is the opposite of. */
const opposites: readonly Opposite[] = [
  [
    'r[io]ses?|risen|rising|increas(?:e[sd]?|ing)|gr[eo]w(?:s|n|ing|th)?|climb(?:s|ed|ing)?|widen(?:s|ed|ing)?|up(?= (?:by )?\\d)',
    'fell|fall(?:s|en|ing)?|drop(?:s|ped)?(?= (?:by|to|from|\\d))|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|shr[aiu]nk(?:s|ing)?|narrow(?:s|ed|ing)|down(?= (?:by )?\\d)',
  ],
  ['more', 'less|fewer'],
  ['above|exceed(?:s|ed|ing)?|passed|just over', 'below|just under'],
  ['faster|fastest|quick(?:er|est|ly)', 'slow(?:er|est|ly)'],
  ['better|best', 'worse|worst'],
  ['heavier|heaviest', 'lighter|lightest'],
  ['larger|largest|bigger|biggest', 'smaller|smallest'],
  ['stronger|strongest', 'weaker|weakest'],
  ['longer|longest', 'shorter|shortest'],
  ['ahead|in front', 'behind'],
]
  .flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const])
  // To say "some" of what is said of all is no turn.
  .concat([
    ['most', 'some|several|many|few|part'],
    ['all|every|entire', 'some|several|many|few|part|most|certain|two of|three of'],
  ])
  .map(([own, other]) => [word(own), word(other)] as const)

/** "Until 2022" where a sentence has "since 2022", "before his call" for "after his call". */
function turnedTimes({ text }: Claim, evidence: readonly Evidence[]): readonly string[] {
  return times.flatMap(([own, other]) => {
    const found = own.exec(text)
    if (found === null) return []
    const behind = new Set(termsOf(text.slice(found.index + found[0].length), 'en', mostBehind).map(({ term }) => term))
    if (behind.size === 0) return []
    const near = sentencesNear(text, evidence)
    const isBehind = (mark: RegExp, sentence: Evidence) => {
      const there = mark.exec(sentence.text)
      return (
        there !== null &&
        behind.isSubsetOf(new Set(termsOf(sentence.text.slice(there.index), 'en', mostBehind * 2).map(({ term }) => term)))
      )
    }
    return near.some((sentence) => isBehind(other, sentence)) && !near.some(({ text: there }) => own.test(there)) ? [found[0]] : []
  })
}

/** Words behind "until" that say until when. */
const mostBehind = 5

const times: readonly Opposite[] = [
  [word('until|till'), word('since|from')],
  [word('since'), word('until|till')],
  [word('before'), word('after')],
  [word('after'), word('before')],
]

function overstated({ text }: Claim, evidence: readonly Evidence[]): readonly string[] {
  const said = superlatives.filter((pattern) => pattern.test(text))
  if (said.length === 0) return []
  const near = sentencesNear(text, evidence)
  return near.length === 0
    ? []
    : said.filter((pattern) => !near.some((one) => pattern.test(one.text))).map((pattern) => pattern.exec(text)?.[0] ?? '')
}

const superlatives: readonly RegExp[] = [
  'largest|biggest|greatest',
  'longest',
  'highest',
  'lowest',
  'smallest',
  'fastest',
  'slowest',
  'strongest',
  'weakest',
  'deadliest|bloodiest',
  'ever|record(?= (?:high|low|\\d|[€$£]))|unprecedented',
].map((words) => word(words))

/** A cause where the sentences that tell of both name none. */
function inventedCauses({ text }: Claim, evidence: readonly Evidence[]): readonly string[] {
  const found = because.exec(text)
  if (found === null) return []
  const [main, cause] = [text.slice(0, found.index), text.slice(found.index + found[0].length)].map((part) => sentencesNear(part, evidence))
  if (main === undefined || cause === undefined || main.length === 0 || cause.length === 0) return []
  return [...main, ...cause].some((one) => causal.test(one.text)) ? [] : [found[0]]
}

const because = /\b(?:because(?: of)?|owing to|as a result of|thanks to|due to(?= (?:the|an?|its|his|her|their) ))\b/iu
const causal =
  /\b(?:because|since|so|as|due to|owing|thanks|result\w*|reason\w*|caus\w+|led to|leads? to|reflect\w*|prompt\w*|after|following|over|amid|why|response|respond\w*|driven|blam\w+|attribut\w+|therefore|thus|given|force[sd]?|make|makes|made|mean[st]?)\b/iu
