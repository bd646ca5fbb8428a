/**
 * What the receipts gate makes of a careless model: sentences about articles of the demo newsroom whose names, numbers and dates all stand
 * there, but that are wrong in another way (a number given to another thing, "fell" for "rose", who did it to whom, "until" for "since"),
 * and right ones beside them. Written by hand, in view of the articles, by one who had read the gate (labels/careless-sentences.json).
 *
 *   node bench/careless-sentences.ts [--part tuned|kept] [--misses]
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { objectionsTo } from '../src/briefing/receipts/receipts.ts'
import { newsroomTexts } from './gate-claims.ts'
import { errors, isKept, type Judged, printJudged, rowsOf } from './judged-sentences.ts'
import type { QualityRow } from './quality-row.ts'

/** Two rows for each half. */
export async function carelessSentenceRows(): Promise<readonly QualityRow[]> {
  const all = judgedCareless()
  return [false, true].flatMap((isAside) =>
    rowsOf(
      `demo newsroom, careless sentences, ${isAside ? 'kept aside' : 'tuned on'}`,
      all.filter((one) => isKept(one) === isAside),
    ),
  )
}

const sentences = z
  .array(z.object({ article: z.string(), sentence: z.string(), kind: z.enum(errors).optional() }))
  .parse(JSON.parse(readFileSync(new URL('labels/careless-sentences.json', import.meta.url), 'utf8')))

function judgedCareless(): readonly Judged[] {
  const articles = new Map(newsroomTexts().map(({ id, text, language, publishedAt }) => [id, { text, language, publishedAt }]))
  return sentences.flatMap(({ article, sentence, kind }) => {
    const passage = articles.get(article)
    if (passage === undefined) return []
    const claim = { text: sentence, language: passage.language, saidAt: passage.publishedAt }
    return [{ set: 'careless', article, claim, evidence: [passage], kind: kind ?? 'right', objections: objectionsTo(claim, [passage]) }]
  })
}

if (import.meta.main) printJudged(judgedCareless())
