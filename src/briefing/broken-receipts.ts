import type { FollowedArticle } from '../articles/article.ts'
import { printedAt } from '../articles/dates/printed-at.ts'
import { wallClock } from '../articles/dates/wall-clock.ts'
import {
  type Briefing,
  type BriefingStory,
  type BrokenReceipt,
  type Citation,
  isHeadlineAlone,
  type Sentence,
  storiesOf,
} from './briefing.ts'
import { objectionsTo } from './receipts/receipts.ts'
import { restatedBy } from './receipts/restated.ts'

/**
 * What no longer stands of a briefing, given the articles that were rewritten since it was made: each sentence, figure and quotation
 * whose every receipt is gone and that no sentence of the same articles bears out now.
 *
 * @param rewritten By id; as they are now.
 */
export function brokenReceipts(briefing: Briefing, rewritten: ReadonlyMap<string, FollowedArticle>): readonly BrokenReceipt[] {
  return storiesOf(briefing).flatMap((story) =>
    claimsOf(story).flatMap((claim) => {
      const lost = claim.citations.map((citation) => lostBy(citation, rewritten))
      const [first] = lost
      if (first === undefined || lost.includes(undefined) || lost.some((article) => article && stillSays(article, claim, briefing)))
        return []
      return [brokenBy(first, claim, story, briefing)]
    }),
  )
}

/** What was posted. */
function claimsOf({ status, headline, sentences, figures, quotes }: BriefingStory): readonly Sentence[] {
  if (isHeadlineAlone(status)) return [headline]
  const said = [...sentences, ...figures.flatMap(({ about, differs }) => [about, ...differs.map((other) => other.about)])]
  const quoted = quotes.map(({ words, language, citations }) => ({ text: `“${words}”`, language, citations }))
  return [...new Map([...said, ...quoted].map((claim) => [claim.text, claim])).values()]
}

/** The article that a citation stood in and no longer stands in; undefined where the receipt holds. */
function lostBy({ article: id, passage }: Citation, rewritten: ReadonlyMap<string, FollowedArticle>): FollowedArticle | undefined {
  const article = rewritten.get(id)
  return article === undefined || article.text.includes(passage) || article.title.includes(passage) ? undefined : article
}

function stillSays(article: FollowedArticle, { text, language }: Sentence, { window, zone }: Briefing): boolean {
  if (isWithdrawn(article)) return false
  const evidence = { text: `${article.title}.\n\n${article.text}`, language: article.language, publishedAt: printedAt(article) }
  return objectionsTo({ text, language, saidAt: wallClock(window.to, zone) }, [evidence]).length === 0
}

function brokenBy(
  article: FollowedArticle,
  { text, language }: Sentence,
  { shortId, headline }: BriefingStory,
  { window, zone }: Briefing,
): BrokenReceipt {
  const told = { shortId, headline: headline.text, text, language, outlet: article.outlet.name, url: article.url }
  if (isWithdrawn(article)) return { ...told, reason: 'withdrawn', now: null }
  const { lines, isClose } = restatedBy({ text, language, saidAt: wallClock(window.to, zone) }, [
    { text: article.text, language: article.language, publishedAt: printedAt(article) },
  ])
  return { ...told, reason: 'rewritten', now: (isClose && lines[0]?.sentence.text) || null }
}

/** An outlet that takes an article back says so where it stood. */
function isWithdrawn({ title, text }: FollowedArticle): boolean {
  return withdrawn.test(title) || withdrawn.test(text.slice(0, 200))
}

const withdrawn =
  /^\W*(?:withdrawn|retracted|retraction|kill(?:ed)?:|zurückgezogen|retiré)|\bthis (?:article|story|report) (?:has been|was) (?:withdrawn|retracted|removed|deleted)\b/iu
