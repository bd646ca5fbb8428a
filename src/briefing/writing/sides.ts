import type { FollowedArticle } from '../../articles/article.ts'
import { printedAt } from '../../articles/dates/printed-at.ts'
import { type Candidate, candidatesOf } from '../candidates/candidates.ts'
import type { Reading } from '../candidates/settle-dates.ts'
import { addedFacts, type Facts, factsOf } from '../facts/facts.ts'
import { objectionsTo } from '../receipts/receipts.ts'

/** The outlets of one country that report a story. */
export type Side = {
  /** ISO 3166-1 alpha-2, lower case; null where the outlets' country is not known. */
  readonly country: string | null
  readonly outlets: readonly { readonly name: string; readonly stateMedia: boolean }[]
  /** A number, a known person or a quotation that no other side has, in a sentence of theirs; null where they have none. */
  readonly only: { readonly article: FollowedArticle; readonly text: string } | null
}

/** Articles that are read; a story may hold hundreds. */
const mostArticles = 40
/** Further down stands background. Sentences from the top. */
const deepest = 7

/**
 * Who reports a story, by country, and what only one of them reports. Facts have the same names in every language, so that an
 * outlet's own language is no fact. Each sentence has passed the gate.
 *
 * @returns The side with most outlets first; one side alone is none.
 */
export function sidesOf(articles: readonly FollowedArticle[], reading: Reading): readonly Side[] {
  const read = articles.slice(0, mostArticles).map((article) => ({ article, facts: factsIn(article) }))
  const sides = [...Map.groupBy(read, ({ article }) => article.outlet.country)]
  if (sides.length < 2) return []
  return sides
    .map(([country, own]): Side => {
      const others = read.filter(({ article }) => article.outlet.country !== country).map(({ facts }) => facts)
      const outlets = new Map(own.map(({ article: { outlet } }) => [outlet.name, { name: outlet.name, stateMedia: outlet.stateMedia }]))
      return {
        country,
        outlets: [...outlets.values()],
        only: onlyThere(
          own.map(({ article }) => article),
          others,
          reading,
        ),
      }
    })
    .toSorted((a, b) => b.outlets.length - a.outlets.length)
}

function factsIn(article: FollowedArticle): Facts {
  return factsOf(`${article.title}. ${article.text}`, article.language, printedAt(article))
}

/** The sentence with most that the others do not have. */
function onlyThere(own: readonly FollowedArticle[], others: readonly Facts[], reading: Reading): Side['only'] {
  const telling = (one: Candidate) => addedFacts(factsOf(one.text, one.article.language, printedAt(one.article)), others).telling
  const found = own
    .flatMap((article) => candidatesOf(article, reading))
    .filter(({ position }) => position <= deepest)
    .map((candidate) => ({ candidate, telling: telling(candidate) }))
    .filter((one) => one.telling > 0)
    .toSorted((a, b) => b.telling - a.telling || a.candidate.position - b.candidate.position)
    .find(({ candidate }) => isBorneOut(candidate, reading))
  return found === undefined ? null : { article: found.candidate.article, text: found.candidate.text }
}

function isBorneOut({ article, text, passage }: Candidate, { now }: Reading): boolean {
  return objectionsTo({ text, language: article.language, saidAt: now }, [passage]).length === 0
}
