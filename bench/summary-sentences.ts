/**
 * What the receipts gate makes of summaries as the models of public sets write them. Of an article without its opening, one sentence
 * in words of its own ("A man has been jailed …"), as models learn from XSum; of an article cut short, highlights of two sentences, as
 * they learn from CNN/DailyMail. Half in small letters with marks apart from words. All were written by hand, in turn right and
 * wrong, before the gate had seen one (labels/summary-sentences.json).
 *
 *   node bench/summary-sentences.ts [--part tuned|kept] [--misses]
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Evidence } from '../src/briefing/receipts/claim.ts'
import { objectionsTo } from '../src/briefing/receipts/receipts.ts'
import { errors, isKept, type Judged, printJudged, rowsOf } from './judged-sentences.ts'
import { readFullArticles } from './labelled-news.ts'
import type { QualityRow } from './quality-row.ts'
import { materialFolder, type Sources } from './quality-sources.ts'

/** Three rows for each manner and each half; none where the articles are not at hand. */
export async function summarySentenceRows({ material }: Sources): Promise<readonly QualityRow[]> {
  const all = judgedSummaries(material)
  return [false, true].flatMap((isAside) =>
    [...Map.groupBy(all, ({ set }) => set)].flatMap(([set, some]) =>
      rowsOf(
        `${set}, ${isAside ? 'kept aside' : 'tuned on'}`,
        some.filter((one) => isKept(one) === isAside),
      ),
    ),
  )
}

const sentences = z
  .array(
    z.object({
      manner: z.enum(['one sentence', 'highlights']),
      /** Id of a full article. */
      article: z.string(),
      sentence: z.string(),
      verdict: z.enum(['right', 'wrong']),
      kind: z.enum(errors).optional(),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('labels/summary-sentences.json', import.meta.url), 'utf8')))

function judgedSummaries(material: string | null): readonly Judged[] {
  const file = join(material ?? '', 'data/clustering.jsonl')
  if (material === null || !existsSync(file)) return []
  const articles = new Map(readFullArticles(file).articles.map((article) => [article.id, article]))
  return sentences.flatMap(({ manner, article: id, sentence, kind }) => {
    const article = articles.get(id)
    if (article === undefined) return []
    const { language, publishedAt } = article
    const evidence: readonly Evidence[] = [{ text: cut(article.text, manner === 'one sentence'), language, publishedAt }]
    const claim = { text: sentence, language, saidAt: publishedAt }
    return [
      { set: `summaries in ${manner}`, article: id, claim, evidence, kind: kind ?? 'right', objections: objectionsTo(claim, evidence) },
    ]
  })
}

/** Words of an article that are left. */
const mostWords = 400

function cut(text: string, isOpeningLeftOut: boolean): string {
  const whole = isOpeningLeftOut ? text.replace(/^[^\n]*\n+/, '') : text
  const end = [...whole.matchAll(/\S+/g)].at(mostWords - 1)
  return end === undefined ? whole : whole.slice(0, end.index + end[0].length)
}

if (import.meta.main) printJudged(judgedSummaries(materialFolder()))
