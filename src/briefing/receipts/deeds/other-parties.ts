import type { Claim, Evidence, Objection } from '../claim.ts'
import { areAlike } from '../other-words.ts'
import { read } from '../read.ts'
import { recasedAsWritten } from '../recased.ts'
import type { Edit, Line, Restated } from '../restated.ts'
import { type Called, calledIn, haveOne } from './called.ts'
import { type Deed, deedsIn } from './deeds.ts'
import type { Party } from './parties.ts'
import { isBe, mutual, rootOf, telling } from './verb-words.ts'

/** A sentence tells of the same saying from so large a share of the claim's telling words on. */
const leastShared = 0.6
/** The nearest sentence is the measure of who did it to whom where it shares so many words more than one with the claim's roles. */
const clearlyNearer = 2

/**
 * Parties of an English claim that its evidence has in other roles of the same deed: "Greece sued Turkey" of "Turkey sued Greece", in
 * whatever voice; what another did; or what was done to another, where the sentence tells something else of whom the claim names.
 */
export function otherParties(said: Claim, evidence: readonly Evidence[], { lines }: Restated): readonly Objection[] {
  if (said.language !== 'en' || (lines[0] !== undefined && isPiece(lines[0]))) return []
  const claim = recasedAsWritten(said, evidence)
  const deeds = deedsIn(claim).filter(({ isSure, verb }) => isSure && !mutual.has(verb))
  if (deeds.length === 0) return []
  const beside = besideEvidence(claim, evidence)
  const parties = deeds.flatMap((deed) => misplaced(deed, beside) ?? [])
  return parties.map(({ start, end }) => ({ kind: 'name', text: said.text.slice(start, end) }))
}

/**
 * Plain words of those parties of an English claim that its evidence has in the same roles of the same deed, one of the two being
 * passive: that "Okello had been warned by Mbeki" has them elsewhere than "Mbeki had warned Okello" is no change.
 */
export function partiesBorneOut(claim: Claim, evidence: readonly Evidence[]): ReadonlySet<string> {
  if (claim.language !== 'en') return new Set()
  const beside = besideEvidence(claim, evidence)
  const written = beside.sentences.flatMap(deedsIn)
  const kept = deedsIn(claim).filter((deed) => written.some((other) => isInOtherVoice(deed, other, beside)))
  const parties = kept.flatMap(({ doers, objects }) => [...doers, ...objects])
  const isIn = (start: number, end: number) => parties.some((party) => party.start <= start && end <= party.end)
  return new Set(read.words(claim).flatMap(({ plain, start, end }) => (isIn(start, end) ? [plain] : [])))
}

/** Whether a claim is what is left of a sentence where words were left out, within it no name and nothing that a passive is made of. */
function isPiece({ sentence, edits, kept }: Line): boolean {
  if (kept < 1) return false
  const words = read.words(sentence)
  const isEnd = ({ written }: Edit) => written[0] === words[0] || written.at(-1) === words.at(-1)
  return edits.every((edit) => isEnd(edit) || !edit.written.some(({ plain, isCapital }) => isCapital || plain === 'by' || isBe(plain)))
}

/** A claim laid beside its evidence. */
type Beside = { readonly claim: Claim; readonly sentences: readonly Evidence[]; readonly called: Called }

function besideEvidence(claim: Claim, evidence: readonly Evidence[]): Beside {
  const own = evidence.filter(({ language }) => language === claim.language)
  return { claim, sentences: own.flatMap(read.sentences), called: calledIn(own) }
}

function isInOtherVoice(said: Deed, written: Deed, { called }: Beside): boolean {
  if (said.verb !== written.verb || said.isPassive === written.isPassive) return false
  if (haveOne(said.objects, written.objects, called) !== true) return false
  return said.doers.length === 0 || haveOne(said.doers, written.doers, called) === true
}

/** The party of a claim's deed that the evidence has in another role; undefined where it may be right. */
function misplaced(deed: Deed, beside: Beside): Party | undefined {
  const written = writtenLike(deed, beside)
  if (isTurnedRound(deed, written, beside)) return deed.doers[0] ?? deed.objects[0]
  if (isOfAnother(deed, written, beside)) return deed.doers[0]
  return isDoneToAnother(deed, written, beside) ? deed.objects[0] : undefined
}

/** A deed of the evidence, and how many of the claim's telling words its sentence has. */
type Written = { readonly deed: Deed; readonly sentence: Evidence; readonly shared: number }

/** The evidence's deeds of the same kind; of what somebody said only where that is the same. */
function writtenLike(said: Deed, { claim, sentences }: Beside): readonly Written[] {
  const own = read.stems(claim)
  const isSame = ({ verb }: Deed) => rootOf(verb) === rootOf(said.verb) || areAlike(verb, said.verb)
  return sentences.flatMap((sentence) => {
    const shared = read.stems(sentence).intersection(own).size
    if (telling.has(said.verb) && shared < own.size * leastShared) return []
    return deedsIn(sentence).flatMap((deed) => (isSame(deed) ? [{ deed, sentence, shared }] : []))
  })
}

function isTurnedRound(said: Deed, written: readonly Written[], { called }: Beside): boolean {
  const turned = written.filter(({ deed }) => isCrossed(said, deed, called))
  if (turned.length === 0) return false
  const most = Math.max(...turned.map(({ shared }) => shared))
  return written.every(({ deed, shared }) => !mayBear(said, deed, called) || shared + clearlyNearer <= most)
}

/** Whether whoever does it in the claim has it done to them, by whom it is done to there. */
function isCrossed(said: Deed, written: Deed, called: Called): boolean {
  if (haveOne(said.doers, written.doers, called) === true || haveOne(allBut(said), written.doers, called) !== true) return false
  if (said.doers.length > 0) return haveOne(said.doers, allBut(written), called) === true
  const isDone = said.isPassive && said.verb === written.verb && haveOne(said.objects, written.doers, called) === true
  return isDone && haveOne(said.objects, written.objects, called) === false
}

/** All parties of a deed but its doers. */
function allBut({ objects, others }: Deed): readonly Party[] {
  return [...objects, ...others]
}

/** Whether the evidence has the doer, or names none and may have whom it is done to. */
function mayBear(said: Deed, written: Deed, called: Called): boolean {
  if (said.doers.length > 0 && written.doers.length > 0) return haveOne(said.doers, written.doers, called) === true
  return written.doers.length === 0 && haveOne(allBut(said), allBut(written), called) !== false
}

/** Whether it is done to the same by somebody else alone. */
function isOfAnother(said: Deed, written: readonly Written[], { sentences, called }: Beside): boolean {
  const named = allBut(said).filter(({ names, lands }) => names.length + lands.size > 0)
  const whom = named.length > 0 ? named : allBut(said)
  const isOther = ({ deed }: Written) => haveOne(said.doers, deed.doers, called) === false
  const others = written.filter((one) => isOther(one) && one.deed.verb === said.verb && haveOne(whom, allBut(one.deed), called) === true)
  if (others.length === 0 || !written.every(isOther)) return false
  const unread = sentences.filter((sentence) => !others.some((one) => one.sentence === sentence) && read.stems(sentence).has(said.verb))
  return !unread.some((sentence) => said.doers.some((doer) => isNamedIn(doer, sentence)))
}

function isNamedIn({ names, nouns }: Party, sentence: Evidence): boolean {
  const [name, head] = [names.at(-1), nouns.at(-1)]
  return name === undefined ? head !== undefined && read.stems(sentence).has(head) : read.plainWords(sentence).has(name)
}

/** Whether the same does it to somebody else alone, and the sentence tells of whom the claim names what is done to them. */
function isDoneToAnother(said: Deed, written: readonly Written[], { called }: Beside): boolean {
  if (telling.has(said.verb)) return false
  const isElsewhere = ({ deed, sentence }: Written) =>
    deed.verb === said.verb &&
    haveOne(said.doers, deed.doers, called) === true &&
    haveOne(said.objects, allBut(deed), called) === false &&
    deedsIn(sentence).some((one) => one !== deed && haveOne(said.objects, allBut(one), called) === true)
  const isOther = ({ deed }: Written) => haveOne(said.doers, deed.doers, called) === false
  return written.some(isElsewhere) && written.every((one) => isElsewhere(one) || isOther(one))
}
