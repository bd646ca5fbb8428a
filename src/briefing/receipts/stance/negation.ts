import { stopWordsOf } from '../../../stories/words/stop-words.ts'
import { wordsOf } from '../../words/words-of.ts'
import { withNot } from './not-done.ts'

/** How many words stand between a word and the negator and the hedge before it in its clause; infinite where there is none. */
type Stance = { readonly denied: number; readonly hedged: number }

/** Words that two texts share and that only one of them denies or hedges, each once. */
export type StanceChange = { readonly denial: readonly string[]; readonly hedge: readonly string[] }

/** Up to so many words after a negator or hedge a word is surely governed by it, */
const surelyGoverned = 4
/** and from so many on surely not, in a sentence built otherwise; clause marks end it earlier. */
const surelyFree = 7

const negators = new Set(
  words(`deny denies denied denying
    not no never none nor neither without cannot nobody nothing hardly
    n't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't
    nicht kein keine keinen keinem keiner keines nie niemals ohne weder
    ne pas jamais aucun aucune sans ni
    no nunca jamás ningún ninguna sin tampoco
    non mai nessun nessuno nessuna senza
    не нет ни без никогда ні немає жоден
    لا لم لن ليس ليست بدون دون
    不 没 没有 未 尚未 無 无 非 并非 從未 从未 不会 不是 未能`),
)

/** What denies without a negator: enough to say that a text denies, not which word of it. */
const turning = new Set(
  words(`refuse refuses refused refusing reject rejects rejected rejecting fail fails failed failing decline declines declined lack lacks
    block blocks blocked ban bans banned prevent prevents prevented stop stops stopped avoid avoids avoided rather
    instead against away none dismiss dismisses dismissed yet few little barely unable unlikely unsuccessful unsuccessfully impossible
    weigert weigerte lehnt ab abgelehnt gegen statt verhindert verbietet scheitert gescheitert
    refuse refusent refusé rejette contre interdit rechaza rechazó contra rifiuta contro
    拒绝 反对 禁止`),
)

/** What comes to nothing: a claim may say of it that it does "not" take place. */
const undoing = new Set(
  words(`cancel cancels cancelled canceled scrap scraps scrapped suspend suspends suspended postpone postpones postponed abandon abandoned
    halt halts halted end ends ended drop drops dropped withdraw withdrew withdrawn skip skips skipped miss misses missed absent absence
    lose loses lost unaware unknown unclear excluded exempt vacant withheld`),
)

/** What hedges a whole text without governing a word of it. */
const doubting = new Set(
  words(`accuse accuses accused accusing allege alleges alleging believe believes believed suspect suspects fear fears hope hopes argue argues
    want wants seek seeks consider considers due set`),
)

const hedges = new Set(
  words(`may might could would allegedly alleged reportedly suspected accused claims claimed claim
    expected plans planned plan possible possibly likely unlikely perhaps apparently apparent considering proposed threatens threatened if
    whether probably potential potentially presumably presumed supposedly purportedly seemingly
    könnte könnten dürfte dürften soll sollen angeblich mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher möglicherweise womöglich wohl
    wahrscheinlich vermutlich offenbar würde
    pourrait pourraient serait seraient aurait auraient présumé présumée présumés peut-être probablement apparemment
    podría podrían habría habrían presunto presunta supuesto probablemente posiblemente presuntamente aparentemente
    potrebbe potrebbero sarebbe avrebbe presunto presunta probabilmente forse presumibilmente
    может могут якобы предположительно возможно вероятно бы може можуть нібито ймовірно
    قد ربما يزعم
    可能 或 或将 或许 也许 据称 疑似 涉嫌 预计 拟`),
)

/**
 * What a claim denies or hedges otherwise than the sentence that it restates. A hedge is added only to words that are as written.
 *
 * @param sentence One sentence with most of the claim's words.
 */
export function changedFrom(sentence: string, claim: string, language: string): StanceChange {
  const own = saysNot(sentence, language) ? withNot(claim) : claim
  const said = readingOf(asDecided(foretoldUnlike(own, sentence), sentence), language)
  const written = readingOf(asClaimed(sentence, claim, mayBeDenied(claim, language)), language)
  const isKept = isAsWritten(said, written)
  const { added, dropped } = changes(said.words, (word) => written.words.get(word), isKept ? surelyGoverned + 2 : surelyFree)
  const hedged = [...(isKept && !written.isHedged ? added.hedged : []), ...dropped.hedged]
  const denied = [
    ...(isKept || !(written.isDenied || written.isUndone) ? added.denied : []),
    ...(isKept || !said.isDenied ? dropped.denied : []),
  ]
  return {
    denial: isKept ? denied : beyondArticles(denied),
    hedge: isKept ? beyondArticles(hedged) : telling(hedged, language),
  }
}

/**
 * What a claim in words of its own denies or hedges otherwise than all sentences that speak of the same thing, one of which has
 * much of it. Small words and names say nothing here, since every sentence has them; nor does a denial that the other text has in
 * other words ("showed no sign of", "refused to"). To say less surely what a passage says surely is no invention.
 */
export function changedFromAll(sentences: readonly string[], claim: string, language: string): StanceChange {
  const own = readingOf(claim, language)
  const said = new Map([...own.words].filter(([word]) => isTelling(word, claim, language)))
  const isDenied = mayBeDenied(claim, language)
  const read = sentences.map((sentence) => readingOf(asClaimed(sentence, claim, isDenied), language))
  const shared = ({ words }: Reading) => said.keys().reduce((sum, word) => sum + (words.has(word) && !scales.has(word) ? 1 : 0), 0)
  const near = read.filter((reading) => shared(reading) >= sharedLeast)
  const nearest = near.filter((reading) => shared(reading) >= said.size * sharedMuch)
  const compared = new Map([...said].filter(([word]) => nearest.some(({ words }) => words.has(word))))
  const { added, dropped } = changes(compared, (word) => near.flatMap(({ words }) => words.get(word) ?? []), surelyFree)
  const isGainsaid = gainsays.test(claim) && sentences.some((sentence) => gainsays.test(sentence))
  const isDeniedWith = (word: string) =>
    near.some((reading) => (reading.isDenied || reading.isUndone) && (reading.words.has(word) || nearest.includes(reading)))
  const isOpen = (word: string) => own.isDenied || (said.get(word) ?? []).some(({ hedged }) => hedged < surelyFree)
  return {
    denial: [...added.denied.filter((word) => !isGainsaid && !isDeniedWith(word)), ...dropped.denied.filter((word) => !isOpen(word))],
    hedge: own.isHedged || own.isDenied ? [] : dropped.hedged,
  }
}

/** A word that denies or puts in doubt what follows it. */
export function isNegatorOrHedge(word: string): boolean {
  return isNegator(word) || hedges.has(word)
}

/** Whether hardly a word is the claim's own; elsewhere small words under a hedge say nothing, since the sentence is built otherwise. */
function isAsWritten(said: Reading, written: Reading): boolean {
  return (
    said.words.size >= fewestKept &&
    said.words.keys().reduce((sum, word) => sum + (written.words.has(word) ? 0 : 1), 0) <= said.words.size * 0.15
  )
}

/** Of fewer different words none is kept by more than chance. */
const fewestKept = 5

const articles = new Set(['the', 'a', 'an'])

/** Articles alone tell nothing. */
function beyondArticles(words: readonly string[]): readonly string[] {
  return words.every((word) => articles.has(word)) ? [] : words
}

function telling(words: readonly string[], language: string): readonly string[] {
  const stop = stopWordsOf(language)
  return words.filter((word) => word.length > 1 && !stop.has(word))
}

/** A sentence that shares fewer telling words with the claim speaks of something else. */
const sharedLeast = 2
/** Share of the claim's telling words from which on a sentence may speak against it. */
const sharedMuch = 0.4

/** Whether a word is neither small nor written with a capital. */
function isTelling(word: string, text: string, language: string): boolean {
  return word.length > 1 && !stopWordsOf(language).has(word) && !text.includes(word.replace(/^./u, (first) => first.toUpperCase()))
}

/** A mark, or "but": what is not so ends there. */
const clauseEnd = /[.;:!?…—–。；：！？،؛]+|(?<!\b(?:nothing|all|anything|cannot|none)),? \bbut\b/u

/** A scale that two texts count by does not tell that they speak of the same. */
const scales = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'percent'])

type Changed = { readonly denied: readonly string[]; readonly hedged: readonly string[] }

/** Words that only the claim, and words that only the sentences deny or hedge. */
function changes(
  said: Reading['words'],
  written: (word: string) => readonly Stance[] | undefined,
  leastFree: number,
): { readonly added: Changed; readonly dropped: Changed } {
  const isFree = (distance: number) => distance >= leastFree
  const only = (kind: keyof Stance, isGoverned: (stance: number) => boolean, isOther: (stance: number) => boolean) =>
    [...said]
      .filter(([word, own]) => {
        const there = written(word) ?? []
        return there.length > 0 && own.every((one) => isGoverned(one[kind])) && there.every((one) => isOther(one[kind]))
      })
      .map(([word]) => word)
  return {
    added: { denied: only('denied', isSure, isFree), hedged: only('hedged', isSure, isFree) },
    dropped: { denied: only('denied', isFree, isSure), hedged: only('hedged', isFree, isSure) },
  }
}

function isSure(distance: number): boolean {
  return distance <= surelyGoverned
}

/** Every plain word of a text with the stances that it is used in, in order, and whether any word of it denies or hedges. */
type Reading = {
  readonly words: ReadonlyMap<string, readonly Stance[]>
  readonly isDenied: boolean
  readonly isHedged: boolean
  /** Whether anything comes to nothing in it. */
  readonly isUndone: boolean
}

function readingOf(text: string, language: string): Reading {
  const words = new Map<string, Stance[]>()
  let [isDenied, isHedged, isUndone] = [false, false, false]
  for (const clause of withoutIdle(text).split(clauseEnd)) {
    let [denied, hedged] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (const word of wordsOf(clause, language)) {
      if (isNegator(word)) [denied, isDenied] = [0, true]
      else if (hedges.has(word)) [hedged, isHedged] = [0, true]
      else {
        if (turning.has(word)) isDenied = true
        if (undoing.has(word) || (word === 'time' && /\bfirst time\b/i.test(clause))) isUndone = true
        if (doubting.has(word)) isHedged = true
        denied += 1
        hedged += 1
        const stances = words.get(word)
        if (stances === undefined) words.set(word, [{ denied, hedged }])
        else stances.push({ denied, hedged })
      }
    }
  }
  return { words, isDenied, isHedged, isUndone }
}

/**
 * A sentence with those of its denials and hedges that its claim may say otherwise said as the claim does.
 *
 * @param isDenied Whether what was not done in it is denied: see `mayBeDenied`.
 */
function asClaimed(sentence: string, claim: string, isDenied: boolean): string {
  const told = asForetold(sentence, claim)
  return isDenied ? withNot(told) : told
}

/** Whether a claim must say "not" of what was not done: if it says so anywhere, or denies nothing; "ended loans" does it otherwise. */
function mayBeDenied(claim: string, language: string): boolean {
  const { isDenied, isUndone } = readingOf(claim, language)
  return saysNot(claim, language) || !(isDenied || isUndone)
}

/** Whether a text says "not", or what is as much. */
function saysNot(text: string, language: string): boolean {
  return wordsOf(text, language).some(isNegator) || withNot(text) !== text
}

/** A sentence as its claim would foretell it: what "is expected to" come "is to" come, and what somebody plans they say they will do. */
function asForetold(sentence: string, claim: string): string {
  const told = foretoldUnlike(sentence, claim)
  return isToBe.test(claim) || saysWill.test(claim) ? told.replace(planned, 'will') : told
}

/** A claim that says "plans to" where the sentence says that it was decided. */
function asDecided(claim: string, sentence: string): string {
  return decided.test(sentence) ? claim.replace(planned, 'will') : claim
}

/** Where one of two texts alone says "would", what it only foretells is no hedge: "said it would invest" is "said it will invest". */
function foretoldUnlike(text: string, other: string): string {
  return wouldBe.test(text) && !wouldBe.test(other) ? text.replace(foretold, '$1 will') : text
}

/** Without what only looks like a denial or a hedge, and with "unless" and "could not rule out" as what they say. */
function withoutIdle(text: string): string {
  return text
    .replace(monthOrName, '')
    .replace(owned, '')
    .replace(ballot, '')
    .replace(plansThere, ' ')
    .replace(/\bunless\b/giu, 'if not')
    .replace(/\b(?:rul(?:e[sd]?|ing)|shut(?:s|ting)?) out\b/giu, 'rejected')
    .replace(aside, ' $2; $1')
    .replace(noneOf, '$1$2 not')
}

/** Somebody says that it is not so. */
const gainsays = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed))\b/i
/** "is to meet", "are due to meet". */
const isToBe = /\b(?:is|are) (?:due |set |about )?to\b/i
const planned = /\b(?:(?:is|are|was|were) (?:widely )?expected to|plan(?:s|ned)? to)\b/giu
const saysWill =
  /\b(?:says?|said|tells?|told|announc(?:es|ed)|according to)\b.{0,200}\b(?:will|would)\b|\b(?:will|would)\b.{0,200}\b(?:says?|said)\b/i
const decided = /\b(?:(?:has|have|had) )?(?:decided|agreed|resolved|vowed|pledged|promised|intends?|aims?) to\b/i
const wouldBe = /\bwould\b/i
/** Plans that somebody has: "their health plans have become dear". */
const plansThere =
  /\bplan(?:s|ning)?\b(?=\s*(?:$|[,.;:]|(?:has|have|had|was|were|will|would|could|can|may|that|which|and|or|in|at|by|from|with|under|next|this|last)\b|(?:is|are) (?!to\b)))/giu
/** "None of the others have agreed": they have not. */
const noneOf = /\bnone of ((?:\S+ ){1,9}?)(have|has|had|is|are|was|were|will|would)\b/giu
/** "None of the others - Ohio and Texas - have agreed": what stands between dashes, said behind the clause. */
const aside = / [-–—] ([^-–—;.]{3,150}) [-–—] ([^;.]*)/gu
/** "said it would invest": told of later, "will" becomes "would". */
const foretold =
  /\b((?:says?|said|saying|tells?|told|telling|announc(?:e[sd]?|ing)|promise[sd]?|vow(?:s|ed)|pledge[sd]?|confirm(?:s|ed)|add(?:s|ed)|declare[sd]?)(?:\s+[^\s,.;:]+){1,6})\s+would\b/giu
/** "an attack claimed by a gang", "claimed responsibility", "claimed 12 lives". */
const owned = /\bclaim(?:s|ed|ing)?(?= (?:by|responsibility|victory|(?:\S+ ){0,2}lives)\b)/giu
/** The "no" vote, the "no" side. */
const ballot = /["“‘']no["”’'](?= )/giu

/** "in May", "Theresa May said"; where every word has a capital it may be the verb. */
const monthOrName = /(?<=[\p{L}\d,] )May\b(?! \p{Lu})/gu

function isNegator(word: string): boolean {
  return negators.has(word) || word.endsWith("n't")
}

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean)
}
