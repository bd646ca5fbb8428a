import { termsOf } from '../../../stories/words/terms.ts'
import type { Claim, Evidence, Objection } from '../claim.ts'
import { once } from '../read.ts'
import { type StanceWords, stanceWords } from './clause-words.ts'

/** Share of a claim's clause that a clause of the evidence must have before it may gainsay it, */
const leastShared = 0.6
/** and so many words of it. */
const fewestShared = 2

/**
 * What a claim in another language than English denies or hedges otherwise than every clause of its evidence that says the same: there
 * a denial stands behind its verb as often as before it, and verbs carry hedges in their endings, so that clauses are compared whole.
 */
export function clauseStance(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const { text, language } = claim
  const words = stanceWords[language]
  if (words === undefined) return []
  const written = evidence.filter((one) => one.language === language).flatMap(clausesOf)
  const clauses = clausesOf(claim)
  const whole = { text, terms: new Set(clauses.flatMap(({ terms }) => [...terms])) }
  const isHedged = (other: Clause) => words.hedges.test(plainOf(other))
  const isOpen = (others: readonly Clause[]) =>
    isHedged(whole) || (words.says.test(plainOf(whole)) && !others.some((other) => modal.test(plainOf(other))))
  const hedged = written.filter((other) => isWithin(other, whole) && isHedged(other))
  const turned = isTurned(text, evidence, words)
  return [
    ...(turned ? [{ kind: 'denial', text } as const] : []),
    ...(hedged.length > 0 && !isOpen(hedged) ? [{ kind: 'hedge', text } as const] : []),
    ...clauses.flatMap((clause): readonly Objection[] => {
      const near = written.filter((other) => tells(other, clause))
      const within = written.filter((other) => isWithin(other, clause))
      if (isGainsaid(clause, near, within, words)) return [{ kind: 'denial', text: clause.text.trim() }]
      return near.length > 0 && near.every(isHedged) && !isOpen(near) ? [{ kind: 'hedge', text: clause.text.trim() }] : []
    }),
  ]
}

/** Hedges that no source makes certain: what may be is not what somebody says is. */
const modal = /(?<!\p{L})(?:könnt|dürft|pourrai|devrai|podr[íi]a|potrebb|dovrebb|мо(?:жет|гут|же|жуть)|قد|وقد|ربما)|可能|或将|有望|预计/u

/** "Confirmed" of what its evidence only denies. */
function isTurned(text: string, evidence: readonly Evidence[], { turns, confirms }: StanceWords): boolean {
  const written = evidence.map((one) => plain(one.text)).join('\n')
  return confirms.test(plain(text)) && !confirms.test(written) && written.search(turns) >= 0
}

/** A clause that denies must have one that does; one that affirms may not hold what is only denied. */
function isGainsaid(clause: Clause, near: readonly Clause[], within: readonly Clause[], words: StanceWords): boolean {
  const denies = (other: Clause) => isDenied(plainOf(other), words)
  if (denies(clause)) return near.length > 0 && ![...near, ...within].some(denies)
  return (near.length > 0 && near.every(denies)) || within.some(denies)
}

/** Whether a claim is in a language whose clauses are compared whole. */
export function hasClauses({ language }: Claim): boolean {
  return stanceWords[language] !== undefined
}

type Clause = { readonly text: string; readonly terms: ReadonlySet<string> }

const clauseEnd = /[;:!?…—–。；：！？،؛，\n]+|(?<!(?<!\d)\d{1,2})\.|,(?!\d)/u

/** ", імовірно, ": a word between commas is part of the clause around it. */
const aside = /[,،] (\p{L}{2,20})[,،](?= )/gu

/** "Bestritt, dass": what somebody denies is part of the clause that does. */
const content = /, (?=(?:dass|daß|что|що) )/gu

/** The end of the clause before a mark. */
function clauseAt(text: string, end: number): string {
  return (
    text
      .slice(Math.max(0, end - longestClause), end)
      .split(clauseEnd)
      .at(-1) ?? ''
  )
}

/** UTF-16 units. */
const longestClause = 200

const clausesOf = once(({ text, language }: Pick<Evidence, 'text' | 'language'>): readonly Clause[] =>
  text
    .replace(aside, ' $1 ')
    .replace(content, (mark, at: number, whole: string) => (isDenied(plain(clauseAt(whole, at)), stanceWords[language]) ? ' ' : mark))
    .split(clauseEnd)
    .map((clause) => ({ text: clause, terms: new Set(termsOf(clause, language).map(({ term }) => term)) }))
    .filter(({ terms }) => terms.size >= fewestShared),
)

function tells(other: Clause, { terms }: Clause): boolean {
  const shared = terms.intersection(other.terms).size
  return shared >= fewestShared && shared >= terms.size * leastShared
}

/** Whether a clause of the evidence stands in the claim's with nearly all that it says. */
function isWithin({ terms }: Clause, clause: Clause): boolean {
  const shared = terms.intersection(clause.terms).size
  return shared === terms.size || (shared > fewestShared && shared >= terms.size * leastWithin)
}

/** Share of its words. */
const leastWithin = 0.75

/** A denial of a denial is none: "wird nicht ausgeschlossen". */
function isDenied(text: string, words: StanceWords | undefined): boolean {
  if (words === undefined) return false
  const turned = [...text.matchAll(words.turns)].length
  return ((words.not.test(text) ? 1 : 0) + turned) % 2 === 1
}

function plainOf({ text }: Clause): string {
  return plain(text)
}

/** In lower case, without the vowel marks of Arabic. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\u064b-\u0652]/gu, '')
}
