import type { FollowedArticle } from '../articles/article.ts'
import { printedAt } from '../articles/dates/printed-at.ts'
import { eventsIn } from './facts/events/events.ts'
import type { Claim, Evidence } from './receipts/claim.ts'
import { read } from './receipts/read.ts'
import { objectionsTo } from './receipts/receipts.ts'
import { restatedBy } from './receipts/restated.ts'

/**
 * Whether an article that no longer has the words of a claim still bears it out. What a new title only leaves out, but for numbers, it
 * does not take back; what happened must be told still, which is more than the gate asks: it allows a word of the claim's own.
 *
 * @param isTitled Whether the words that are gone were its title.
 */
export function stillSays(article: FollowedArticle, claim: Claim, isTitled: boolean): boolean {
  const { title, text, language } = article
  const publishedAt = printedAt(article)
  const evidence: Evidence = { text: `${title}.\n\n${text}`, language, publishedAt }
  const isBorneOut = (said: Claim) => objectionsTo(said, [evidence]).length === 0
  if (!tellsOf(eventsIn(claim.text, claim.language), evidence)) return false
  return isBorneOut(claim) || (isTitled && isBorneOut(withoutLeftOut(claim, { text: title, language, publishedAt })))
}

function tellsOf(events: readonly string[], { text, language }: Evidence): boolean {
  return events.length === 0 || new Set<string>(events).isSubsetOf(new Set<string>(eventsIn(text, language)))
}

/** A headline without the words, but for numbers, that a title which else restates it has nothing in the place of. */
function withoutLeftOut(claim: Claim, title: Evidence): Claim {
  const { lines, isClose } = restatedBy(claim, [title])
  const numbers = read.numbers(claim).filter(({ kind }) => kind === 'amount')
  const left = (isClose ? (lines[0]?.edits ?? []) : [])
    .flatMap(({ said, written }) => (written.length === 0 ? said : []))
    .filter((word) => !numbers.some(({ start, end }) => start < word.end && word.start < end))
  return { ...claim, text: left.reduceRight((text, { start, end }) => `${text.slice(0, start)}${text.slice(end).trimStart()}`, claim.text) }
}
