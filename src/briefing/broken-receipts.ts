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
import { read } from './receipts/read.ts'
import { objectionsTo } from './receipts/receipts.ts'
import { restatedBy } from './receipts/restated.ts'

/**
 * What no longer stands of a briefing, given the articles that were rewritten since it was made: each sentence, figure and quotation
 * whose every receipt is gone and that no sentence of the same articles bears out now.
 *
 * @param rewritten By id; as they are now.
 */
export function brokenReceipts(briefing: Briefing, rewritten: ReadonlyMap<string, FollowedArticle>): readonly BrokenReceipt[] {
  return postedIn(briefing).flatMap(({ claim, story }) => {
    const lost = claim.citations.map((citation) => lostBy(citation, rewritten, briefing))
    const [first] = lost
    if (first === undefined || lost.includes(undefined) || lost.some((one) => one && stillSays(one, claim, briefing))) return []
    return [brokenBy(first, claim, story, briefing)]
  })
}

type Posted = { readonly claim: Sentence; readonly story: BriefingStory }

/** All that was posted, each text once, with its story. */
function postedIn(briefing: Briefing): readonly Posted[] {
  const stories = storiesOf(briefing)
  const told = stories.flatMap((story) => claimsOf(story).map((claim) => ({ claim, story })))
  const beside = [...briefing.opening, ...briefing.inShort].flatMap((claim) => {
    const story = nearestTo(claim, stories)
    return story === undefined ? [] : [{ claim, story }]
  })
  return [...new Map([...beside, ...told].map((posted) => [posted.claim.text, posted])).values()]
}

/** The headline where nothing else of a story was posted. */
function claimsOf({ status, headline, sentences, figures, quotes }: BriefingStory): readonly Sentence[] {
  if (isHeadlineAlone(status) || sentences.length === 0) return [headline]
  const said = [...sentences, ...figures.flatMap(({ about, differs }) => [about, ...differs.map((other) => other.about)])]
  return [...said, ...quotes.map(({ words, language, citations }) => ({ text: `“${words}”`, language, citations }))]
}

/** The story that has most words of a sentence which stands outside all of them. */
function nearestTo(claim: Sentence, stories: readonly BriefingStory[]): BriefingStory | undefined {
  const wordsOf = ({ headline, sentences }: BriefingStory) => [headline, ...sentences].map(read.plainWords)
  const shared = (story: BriefingStory) => Math.max(...wordsOf(story).map((words) => words.intersection(read.plainWords(claim)).size))
  return stories.toSorted((a, b) => shared(b) - shared(a))[0]
}

/** An article that no longer has a passage, or that its outlet took back since. */
type Lost = { readonly article: FollowedArticle; readonly isWithdrawn: boolean }

/** Undefined where the receipt holds. */
function lostBy(
  { article: id, passage, source }: Citation,
  rewritten: ReadonlyMap<string, FollowedArticle>,
  { sources }: Briefing,
): Lost | undefined {
  const article = rewritten.get(id)
  if (article === undefined) return undefined
  const { title, text } = article
  const isNow = withdrawn.test(title) || withdrawn.test(text.slice(0, 200))
  const isWithdrawn = isNow && !withdrawn.test(sources[source - 1]?.title ?? '') && !withdrawn.test(passage)
  return !isWithdrawn && (text.includes(passage) || title.includes(passage)) ? undefined : { article, isWithdrawn }
}

function stillSays({ article, isWithdrawn }: Lost, { text, language }: Sentence, { window, zone }: Briefing): boolean {
  if (isWithdrawn) return false
  const evidence = { text: `${article.title}.\n\n${article.text}`, language: article.language, publishedAt: printedAt(article) }
  return objectionsTo({ text, language, saidAt: wallClock(window.to, zone) }, [evidence]).length === 0
}

function brokenBy(
  { article, isWithdrawn }: Lost,
  { text, language }: Sentence,
  { shortId, headline }: BriefingStory,
  { window, zone }: Briefing,
): BrokenReceipt {
  const told = { shortId, headline: headline.text, text, language, outlet: article.outlet.name, url: article.url }
  if (isWithdrawn) return { ...told, reason: 'withdrawn', now: null }
  const { lines, isClose } = restatedBy({ text, language, saidAt: wallClock(window.to, zone) }, [
    { text: article.text, language: article.language, publishedAt: printedAt(article) },
  ])
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
