/**
 * What the receipts gate makes of summaries as the models of public sets write them. Of an article without its opening, one sentence
 * in words of its own ("A man has been jailed …"), as models learn from XSum; of an article cut short, highlights of two sentences, as
 * they learn from CNN/DailyMail. Half in small letters with marks apart from words. All were written by hand, in turn right and
 * wrong, before the gate had seen one (labels/summary-sentences.json, labels/later-summary-sentences.json).
 *
 *   node bench/summary-sentences.ts [--part tuned|kept] [--misses]
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { FollowedArticle } from '../src/articles/article.ts'
import type { Evidence } from '../src/briefing/receipts/claim.ts'
import { objectionsTo } from '../src/briefing/receipts/receipts.ts'
import { errors, isKept, type Judged, printJudged, rowsOf } from './judged-sentences.ts'
import { readFullArticles } from './labelled-news.ts'
import type { QualityRow } from './quality-row.ts'
import { materialFolder, type Sources } from './quality-sources.ts'
import { readDayFeeds } from './recorded-day.ts'

/** Three rows for each manner and each half; none where the articles are not at hand. */
export async function summarySentenceRows({ material }: Sources): Promise<readonly QualityRow[]> {
  const all = await judgedSummaries(material)
  return [false, true].flatMap((isAside) =>
    [...Map.groupBy(all, ({ set }) => set)].flatMap(([set, some]) =>
      rowsOf(
        `${set}, ${isAside ? 'kept aside' : 'tuned on'}`,
        some.filter((one) => isKept(one) === isAside),
      ),
    ),
  )
}

/** Two sets about other articles: the second was written when the gate had been tuned on the first. */
const sets = [
  { set: 'summaries', sentences: labelled('labels/summary-sentences.json') },
  { set: 'later summaries', sentences: labelled('labels/later-summary-sentences.json') },
]

function labelled(file: string) {
  const sentence = z.object({
    manner: z.enum(['one sentence', 'highlights']),
    /** Id of an article with its full text, or of a recorded day. */
    article: z.string(),
    sentence: z.string(),
    verdict: z.enum(['right', 'wrong']),
    kind: z.enum(errors).optional(),
  })
  return z.array(sentence).parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
}

async function judgedSummaries(material: string | null): Promise<readonly Judged[]> {
  if (material === null) return []
  const articles = new Map((await articlesIn(material)).map((article) => [article.id, article]))
  return sets.flatMap(({ set, sentences }) =>
    sentences.flatMap(({ manner, article: id, sentence, kind }) => {
      const article = articles.get(id)
      if (article === undefined) return []
      const { language, publishedAt } = article
      const evidence: readonly Evidence[] = [{ text: cut(article.text, manner === 'one sentence'), language, publishedAt }]
      const claim = { text: sentence, language, saidAt: publishedAt }
      const objections = objectionsTo(claim, evidence)
      return [{ set: `${set} in ${manner}`, article: id, claim, evidence, kind: kind ?? 'right', objections }]
    }),
  )
}

async function articlesIn(material: string): Promise<readonly FollowedArticle[]> {
  const [full, day] = [join(material, 'data/clustering.jsonl'), join(material, 'newsroom/days/20260813a')]
  return [...(existsSync(full) ? readFullArticles(full).articles : []), ...(existsSync(day) ? await readDayFeeds(day) : [])]
}

/** Words of an article that are left. */
const mostWords = 400

function cut(text: string, isOpeningLeftOut: boolean): string {
  const whole = isOpeningLeftOut ? text.replace(/^[^\n]*\n+/, '') : text
  const end = [...whole.matchAll(/\S+/g)].at(mostWords - 1)
  return end === undefined ? whole : whole.slice(0, end.index + end[0].length)
}

if (import.meta.main) printJudged(await judgedSummaries(materialFolder()))
