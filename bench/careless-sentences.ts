/**
 * What the receipts gate makes of a careless model: sentences whose names, numbers and dates all stand in their article, but that are
 * wrong in another way (a number given to another thing, "fell" for "rose", who did it to whom, "until" for "since", "370" for "more than
 * 370", "minister" for "former minister"), and right ones beside them. Written by hand, in view of the articles, by one who had read the
 * gate: about the demo newsroom (labels/careless-sentences.json), about invented passages in nine languages (labels/careless, and of what
 * may be cut off, labels/cut-off), and about longer and shorter ones in which much is done to one another (labels/doers).
 *
 *   node bench/careless-sentences.ts [--part tuned|kept] [--misses]
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { objectionsTo } from '../src/briefing/receipts/receipts.ts'
import { newsroomTexts } from './gate-claims.ts'
import { errors, isKept, type Judged, printJudged, rowsOf } from './judged-sentences.ts'
import type { QualityRow } from './quality-row.ts'
import { type MarkedPassage, readCareless, readCutOff, readDoers, tongues } from './tongue-labels.ts'

/** Two rows for each half of each set. */
export async function carelessSentenceRows(): Promise<readonly QualityRow[]> {
  return [...Map.groupBy(judgedCareless(), ({ set }) => set)].flatMap(([set, all]) =>
    [false, true].flatMap((isAside) =>
      rowsOf(
        `${set}, ${isAside ? 'kept aside' : 'tuned on'}`,
        all.filter((one) => isKept(one) === isAside),
      ),
    ),
  )
}

const sentences = z
  .array(z.object({ article: z.string(), sentence: z.string(), kind: z.enum(errors).optional() }))
  .parse(JSON.parse(readFileSync(new URL('labels/careless-sentences.json', import.meta.url), 'utf8')))

function judgedCareless(): readonly Judged[] {
  const careless = ['en', ...tongues].flatMap((language) => {
    const set = `invented passages, careless sentences in ${language === 'en' ? 'English' : 'eight languages'}`
    return judgedPassages(readCareless(language), set, `passage ${language}`)
  })
  const cutOff = ['en', ...tongues].flatMap((language) => {
    const set = `invented passages, what is cut off in ${language === 'en' ? 'English' : 'eight languages'}`
    return judgedPassages(readCutOff(language), set, `cut off ${language}`)
  })
  return [...judgedNewsroom(), ...careless, ...cutOff, ...judgedPassages(readDoers(), 'invented passages, who did it to whom', 'doers en')]
}

function judgedNewsroom(): readonly Judged[] {
  const articles = new Map(newsroomTexts().map(({ id, text, language, publishedAt }) => [id, { text, language, publishedAt }]))
  return sentences.flatMap(({ article, sentence, kind }) => {
    const passage = articles.get(article)
    if (passage === undefined) return []
    const claim = { text: sentence, language: passage.language, saidAt: passage.publishedAt }
    const judged = { article, claim, evidence: [passage], kind: kind ?? 'right', objections: objectionsTo(claim, [passage]) } as const
    return [{ set: 'demo newsroom, careless sentences', ...judged }]
  })
}

function judgedPassages(passages: readonly MarkedPassage[], set: string, name: string): readonly Judged[] {
  return passages.flatMap(({ language, place, text, publishedAt, claims }) => {
    const article = `${name} ${place}`
    const evidence = [{ text, language, publishedAt }]
    return claims.map(({ kind, text: said }) => {
      const claim = { text: said, language, saidAt: publishedAt }
      return { set, article, claim, evidence, kind: kinds.parse(kind), objections: objectionsTo(claim, evidence) }
    })
  })
}

const kinds = z.enum(['right', ...errors])

if (import.meta.main) printJudged(judgedCareless())
