import { termsOf } from '../../../stories/words/terms.ts'
import type { Claim, Evidence, Objection } from '../claim.ts'
import { once, read } from '../read.ts'
import { stanceWords } from './clause-words.ts'
import { type WithheldWords, withheldWords } from './withheld-words.ts'

/** A claim tells what a part of a passage does from so many of its telling words on, */
const fewestShared = 2
/** which are so large a share of its own, */
const leastOfClaim = 0.6
/** or of the part's, where it has three of them. */
const leastOfPart = 0.75
/** A claim has the condition in other words from so large a share of its telling words on. */
const leastOfCondition = 0.5

/**
 * What a claim tells as a fact and its passages only on a condition ("unless Kyiv withdraws") or to say that it is false ("denied reports
 * that", "no evidence that"). Told elsewhere in them as it is in the claim, it may be told.
 */
export function withheld(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const reader = readerOf(claim.language)
  if (reader === undefined) return []
  const sentences = evidence.filter(({ language }) => language === claim.language).flatMap(read.sentences)
  const open = sentences.flatMap(partsIn).filter((part) => !owns(claim, part, reader))
  if (open.length === 0) return []
  const told = clausesOf(claim)
  return open.flatMap((part) =>
    told
      .filter((clause) => tells(clause.terms, part.terms) && !isToldElsewhere(clause.terms, part, sentences))
      .slice(0, 1)
      .map(({ text }) => ({ kind: part.kind === 'condition' ? ('hedge' as const) : ('denial' as const), text })),
  )
}

/** Whether a claim denies, in words of its own, what its passages call false: nobody else need deny it. */
export function disowns(claim: Claim, evidence: readonly Evidence[]): boolean {
  const reader = readerOf(claim.language)
  if (reader === undefined || !reader.disowns.test(claim.text) || falseIn(claim.text, claim.language, reader).length > 0) return false
  const parts = evidence
    .filter(({ language }) => language === claim.language)
    .flatMap(read.sentences)
    .flatMap(partsIn)
  const told = clausesOf(claim)
  return parts.some((part) => part.kind === 'false' && !part.isDenied && told.some(({ terms }) => tells(terms, part.terms)))
}

type Terms = ReadonlySet<string>

/** What a sentence does not tell as a fact. */
type Part = { readonly terms: Terms } & (
  | { readonly kind: 'condition'; readonly condition: Terms }
  /** `isDenied`: it is itself a denial, "no evidence that nobody paid". */
  | { readonly kind: 'false'; readonly isDenied: boolean }
)

/** Whether a claim says itself that it is not so, or what it hangs on. */
function owns({ text, language }: Claim, part: Part, reader: Reader): boolean {
  const { leavesOpen, disowns, not } = reader
  if (part.kind === 'false') return part.isDenied ? !not.test(text) || falseIn(text, language, reader).length > 0 : disowns.test(text)
  const condition = part.condition.difference(part.terms)
  const shared = condition.intersection(termsIn(text, language)).size
  return leavesOpen.test(text) || (shared > 0 && shared >= condition.size * leastOfCondition)
}

function tells(clause: Terms, part: Terms): boolean {
  const shared = clause.intersection(part).size
  return shared >= fewestShared && (shared >= clause.size * leastOfClaim || (shared > fewestShared && shared >= part.size * leastOfPart))
}

function isToldElsewhere(clause: Terms, part: Part, sentences: readonly Evidence[]): boolean {
  const shared = clause.intersection(part.terms).size
  return sentences.some((sentence) => plainTerms(sentence).intersection(clause).size >= shared)
}

/** The telling words of a sentence that stand in no such part of it. */
const plainTerms = once((sentence: Evidence): Terms => {
  const parts = partsIn(sentence)
  return parts.length === 0 ? read.stems(sentence) : parts.reduce<Terms>((rest, { terms }) => rest.difference(terms), read.stems(sentence))
})

const partsIn = once(({ text, language }: Evidence): readonly Part[] => {
  const reader = readerOf(language)
  if (reader === undefined) return []
  const found = [...conditionsIn(text, language, reader), ...falseIn(text, language, reader)]
  return found.filter(({ terms }) => terms.size >= fewestShared)
})

const clauseMark = /[;:—–،，；：]|,(?!\d)/u
const clauseEnd = /[;:!?—–。；：！？،，]|[,.](?!\d)/u

function conditionsIn(text: string, language: string, { condition, opens }: Reader): readonly Part[] {
  return [...text.matchAll(condition)].map(({ 0: mark, index }): Part => {
    const [before, after] = [text.slice(0, index), text.slice(index + mark.length).replace(/^[,،， ]+/u, '')]
    const [hangsOn = '', ...behind] = after.split(clauseEnd)
    const main = opens.test(before) && behind.length > 0 ? behind.join(' ') : lastClause(before, language)
    return { kind: 'condition', terms: termsIn(main, language), condition: termsIn(hangsOn, language) }
  })
}

/** The clause right before a condition; with the ones before it, where it says too little. */
function lastClause(before: string, language: string): string {
  const clauses = before.replace(/[,،， ]+$/u, '').split(clauseMark)
  const at = clauses.findLastIndex((clause) => termsIn(clause, language).size >= fewestShared)
  return clauses.slice(Math.max(0, at)).join(' ')
}

function falseIn(text: string, language: string, { denies, calledFalse, not }: Reader): readonly Part[] {
  const denied = [...text.matchAll(denies)].map(({ 0: mark, index }) => text.slice(index + mark.length))
  const contents = [
    ...denied.map((after) => firstClause(after, language)),
    ...[...text.matchAll(calledFalse)].map(({ groups }) => groups?.what ?? ''),
  ]
  return contents.map((content) => ({ kind: 'false', terms: termsIn(content, language), isDenied: not.test(content) }))
}

function firstClause(after: string, language: string): string {
  const clauses = after.split(clauseEnd)
  const at = clauses.findIndex((clause) => termsIn(clause, language).size >= fewestShared)
  return clauses.slice(0, Math.max(0, at) + 1).join(' ')
}

/** A claim as a whole, and each clause of it. */
const clausesOf = once(({ text, language }: Claim): readonly { readonly text: string; readonly terms: Terms }[] => {
  const clauses = text.split(clauseMark)
  return [text, ...(clauses.length > 1 ? clauses : [])].map((clause) => ({ text: clause.trim(), terms: termsIn(clause, language) }))
})

function termsIn(text: string, language: string): Terms {
  return new Set(termsOf(text, language).map(({ term }) => term))
}

type Reader = {
  readonly condition: RegExp
  readonly opens: RegExp
  readonly leavesOpen: RegExp
  readonly denies: RegExp
  readonly calledFalse: RegExp
  readonly disowns: RegExp
  readonly not: RegExp
}

const readers = new Map<string, Reader>()

function readerOf(language: string): Reader | undefined {
  const words = withheldWords[language]
  return words && readers.getOrInsertComputed(language, () => readerFor(words, language))
}

function readerFor(words: WithheldWords, language: string): Reader {
  const [before, behind] = language === 'zh' ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})']
  const whole = (source: string) => `${before}(?:${source})${behind}`
  return {
    condition: new RegExp(whole(words.conditions), 'giu'),
    opens: new RegExp(language === 'zh' ? '(?:^|[，：；“])$' : `(?:^|[;:—–“"„«]|${before}(?:${words.opens}),?)\\s*$`, 'iu'),
    leavesOpen: new RegExp(whole(words.leavesOpen), 'iu'),
    denies: new RegExp(whole(words.denies), 'giu'),
    calledFalse: new RegExp(`${before}(?:${words.reports})(?<what>.{3,150}?)[,،，]?\\s*${whole(words.areFalse)}`, 'giu'),
    disowns: new RegExp(whole(words.disowns), 'iu'),
    not: stanceWords[language]?.not ?? /\b(?:not|no|never|nobody|nothing|none)\b|n['’]t\b/iu,
  }
}
