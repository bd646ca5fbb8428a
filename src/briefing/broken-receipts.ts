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
import type { Claim } from './receipts/claim.ts'
import { read } from './receipts/read.ts'
import { restatedBy } from './receipts/restated.ts'
import { stillSays } from './still-says.ts'
import { unended } from './words/unended.ts'

/**
 * What no longer stands of a briefing, given the articles that were rewritten since it was made: each headline, sentence, change, figure
 * and quotation whose every receipt is gone and that no sentence of the same articles bears out now.
 *
 * @param rewritten By id; as they are now.
 */
export function brokenReceipts(briefing: Briefing, rewritten: ReadonlyMap<string, FollowedArticle>): readonly BrokenReceipt[] {
  return postedIn(briefing).flatMap(({ claim, story }) => {
    const lost = claim.citations.map((citation) => lostBy(citation, rewritten, briefing))
    const [first] = lost
    const said = claimOf(claim, briefing)
    const stands = lost.some((one) => one === undefined || (!one.isWithdrawn && stillSays(one.article, said, one.isTitle)))
    return first === undefined || stands ? [] : [brokenBy(first, said, story)]
  })
}

type Posted = { readonly claim: Sentence; readonly story: BriefingStory }

/** All that was posted, each text once, with its story: a headline may be a sentence without its full stop. */
function postedIn(briefing: Briefing): readonly Posted[] {
  const stories = storiesOf(briefing)
  const told = stories.flatMap((story) => claimsOf(story).map((claim) => ({ claim, story })))
  const beside = [...briefing.opening, ...briefing.inShort].flatMap((claim) => {
    const story = nearestTo(claim, stories)
    return story === undefined ? [] : [{ claim, story }]
  })
  return [...new Map([...beside, ...told].map((posted) => [unended(posted.claim.text), posted])).values()]
}

/** The headline alone where nothing else of a story was posted. */
function claimsOf({ status, headline, sentences, figures, quotes }: BriefingStory): readonly Sentence[] {
  if (isHeadlineAlone(status)) return [headline]
  const changes = status.kind === 'update' ? status.changes.map(({ about }) => about) : []
  const counted = figures.flatMap(({ about, differs }) => [about, ...differs.map((other) => other.about)])
  const quoted = quotes.map(({ words, language, citations }) => ({ text: `“${words}”`, language, citations }))
  return [headline, ...sentences, ...changes, ...counted, ...quoted]
}

/** The story that has most words of a sentence which stands outside all of them. */
function nearestTo(claim: Sentence, stories: readonly BriefingStory[]): BriefingStory | undefined {
  const wordsOf = ({ headline, sentences }: BriefingStory) => [headline, ...sentences].map(read.plainWords)
  const shared = (story: BriefingStory) => Math.max(...wordsOf(story).map((words) => words.intersection(read.plainWords(claim)).size))
  return stories.toSorted((a, b) => shared(b) - shared(a))[0]
}

/** An article that no longer has a passage, or that its outlet took back since. */
type Lost = {
  readonly article: FollowedArticle
  readonly isWithdrawn: boolean
  /** Whether the passage was its title. */
  readonly isTitle: boolean
}

/** Undefined where the receipt holds. */
function lostBy(
  { article: id, passage, source }: Citation,
  rewritten: ReadonlyMap<string, FollowedArticle>,
  { sources }: Briefing,
): Lost | undefined {
  const article = rewritten.get(id)
  if (article === undefined) return undefined
  const { title, text } = article
  const was = sources[source - 1]?.title ?? ''
  const isNow = withdrawn.test(title) || withdrawn.test(text.slice(0, 200))
  const isWithdrawn = isNow && !withdrawn.test(was) && !withdrawn.test(passage)
  const isThere = text.includes(passage) || title.includes(passage)
  return !isWithdrawn && isThere ? undefined : { article, isWithdrawn, isTitle: passage === was }
}

function claimOf({ text, language }: Sentence, { window, zone }: Briefing): Claim {
  return { text, language, saidAt: wallClock(window.to, zone) }
}

function brokenBy({ article, isWithdrawn, isTitle }: Lost, claim: Claim, { shortId, headline }: BriefingStory): BrokenReceipt {
  const { text, language } = claim
  const told = { shortId, headline: headline.text, text, language, outlet: article.outlet.name, url: article.url }
  if (isWithdrawn) return { ...told, reason: 'withdrawn', now: null }
  if (isTitle) return { ...told, reason: 'rewritten', now: article.title }
  const { lines, isClose } = restatedBy(claim, [{ text: article.text, language: article.language, publishedAt: printedAt(article) }])
  return { ...told, reason: 'rewritten', now: (isClose && lines[0]?.sentence.text) || null }
}

/** An outlet that takes an article back says so where it stood: a label before it, or a sentence. */
const withdrawn = new RegExp(
  [
    String.raw`^\P{L}*(?:withdrawn|retracted|retraction|kill|zurückgezogen|retiré|retirado|ritirato|отозвано|відкликано|撤稿|撤回)(?=\s*(?:$|[:.\])–—]))`,
    'this (?:article|story|report) (?:has been|was) (?:withdrawn|retracted|removed|deleted)',
    'dieser (?:artikel|beitrag|text|bericht) wurde (?:zurückgezogen|entfernt|gelöscht)',
    'cet article a été (?:retiré|supprimé)',
    'este artículo (?:ha sido|fue) (?:retirado|eliminado)',
    'questo articolo è stato (?:ritirato|rimosso)',
    '(?:статья|новость|материал) (?:отозван|удал[её]н)',
    '(?:статтю|новину|матеріал) (?:відкликан|видален)',
    '(?:本文|该文|此文|本报道)已(?:被)?(?:撤|删除)',
    '(?:سحب|حذف) (?:هذا )?(?:المقال|الخبر|التقرير)',
  ].join('|'),
  'iu',
)
