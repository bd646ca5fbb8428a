/**
 * What the receipts gate makes of sentences as a model writes them of one article, the whole article being the evidence: right ones
 * compressed or in words of their own, and wrong ones with a name, number or date that the article has not, another's role, or a
 * deed that nobody did. Written by hand before the code of the gate was read (labels/model-sentences.json).
 *
 *   node bench/model-sentences.ts [--part tuned|kept] [--misses]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Evidence } from '../src/briefing/receipts/claim.ts'
import { objectionsTo } from '../src/briefing/receipts/receipts.ts'
import { outlets } from '../test/newsroom/outlets.ts'
import { errors, isKept, type Judged, printJudged, rowsOf } from './judged-sentences.ts'
import { readFullArticles } from './labelled-news.ts'
import type { QualityRow } from './quality-row.ts'
import { materialFolder, type Sources } from './quality-sources.ts'
import { readDayFeeds } from './recorded-day.ts'

/** Of each sentence whose article is at hand, what the gate says; without a folder of material, those of the demo newsroom. */
export async function judgedSentences(material: string | null): Promise<readonly Judged[]> {
  const articles = new Map([...newsroomArticles(), ...(material === null ? [] : await sharedArticles(material))])
  return sentences.flatMap(({ set, article, sentence, kind }) => {
    const passage = articles.get(article)
    if (passage === undefined) return []
    const claim = { text: sentence, language: passage.language, saidAt: passage.publishedAt }
    return [{ set, article, claim, evidence: [passage], kind: kind ?? 'right', objections: objectionsTo(claim, [passage]) }]
  })
}

/**
 * Three rows for the demo newsroom and, where there is more, for both halves of everything: inventions caught, other errors caught,
 * right sentences refused; then the same without capitals.
 */
export async function modelSentenceRows({ material }: Sources): Promise<readonly QualityRow[]> {
  const all = await judgedSentences(material)
  const bundled = all.filter(({ set }) => set === DEMO)
  if (all.length === bundled.length) return demoRows(bundled)
  return [
    ...demoRows(bundled),
    ...[false, true].flatMap((isAside) => {
      const part = all.filter((one) => isKept(one) === isAside)
      const name = isAside ? 'kept aside' : 'tuned on'
      return [...rowsOf(`model sentences, ${name}`, part), ...rowsOf(`model sentences in small letters, ${name}`, inSmallLetters(part))]
    }),
  ]
}

function demoRows(bundled: readonly Judged[]): readonly QualityRow[] {
  return [...rowsOf(`${DEMO}, model sentences`, bundled), ...rowsOf(`${DEMO}, model sentences in small letters`, inSmallLetters(bundled))]
}

/** As some models write: without capitals, and marks apart from words. Of English alone. */
function inSmallLetters(judged: readonly Judged[]): readonly Judged[] {
  return judged
    .filter(({ claim }) => claim.language === 'en')
    .map((one) => {
      const text = one.claim.text
        .toLowerCase()
        .replace(/([.,:;!?%"()])(?=\s|$)/g, ' $1')
        .replace(/(["($])/g, '$1 ')
        .replace(/['’]s\b/g, " 's")
      const claim = { ...one.claim, text }
      return { ...one, claim, objections: objectionsTo(claim, one.evidence) }
    })
}

const DEMO = 'demo newsroom'

const sentences = z
  .array(
    z.object({
      set: z.enum([DEMO, 'full articles', 'recorded days']),
      /** Id of the article in its set; in the newsroom its outlet's id and its slug. */
      article: z.string(),
      sentence: z.string(),
      verdict: z.enum(['right', 'wrong']),
      kind: z.enum(errors).optional(),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('labels/model-sentences.json', import.meta.url), 'utf8')))

function newsroomArticles(): readonly (readonly [string, Evidence])[] {
  return outlets.flatMap(({ id, language, articles }) =>
    articles.map(({ slug, at, title, summary, paragraphs = [] }) => {
      const text = [title, summary, ...paragraphs.filter((paragraph) => !paragraph.startsWith('<'))].join('\n\n')
      return [`${id} ${slug}`, { text, language: language.slice(0, 2), publishedAt: Date.parse(at) }] as const
    }),
  )
}

async function sharedArticles(material: string): Promise<readonly (readonly [string, Evidence])[]> {
  const [full, days] = [join(material, 'data/clustering.jsonl'), join(material, 'newsroom/days')]
  const folders = existsSync(days) ? readdirSync(days) : []
  const recorded = await Promise.all(folders.map((day) => readDayFeeds(join(days, day))))
  return [...(existsSync(full) ? readFullArticles(full).articles : []), ...recorded.flat()].map(
    ({ id, title, text, language, publishedAt }) => [id, { text: `${title}\n\n${text}`, language, publishedAt }] as const,
  )
}

if (import.meta.main) printJudged(await judgedSentences(materialFolder()))
