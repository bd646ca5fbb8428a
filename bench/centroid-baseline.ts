import { type BackgroundCounts, createDocumentFrequencies, termId } from '../src/stories/document-frequencies.ts'
import { termCountsOf } from '../src/stories/features.ts'
import { termsOf } from '../src/stories/terms.ts'
import type { LabelledNews } from './labelled-news.ts'

/** A story joins where the cosine with its centroid reaches this; the best of .15, .2, .25, .3 over the sets here. */
const JOINS_FROM = 0.25

/** What a plain implementation does: TF-IDF, each article in turn to the nearest centroid, no time, no second look. */
export function centroidBaseline(news: LabelledNews, background: BackgroundCounts): readonly string[] {
  const frequencies = createDocumentFrequencies(background)
  frequencies.learn(news.articles.length, termCountsOf(news.articles))
  const sums: Map<number, number>[] = []
  return news.articles.map(({ title, text, language }) => {
    const vector = unit(
      termsOf(`${title}\n${text}`, language, 600).map(({ term }) => termId(term)),
      (id) => frequencies.rarity(id),
    )
    const scored = sums.map((sum, story) => ({ story, cosine: cosine(vector, sum) }))
    const best = scored.reduce((a, b) => (b.cosine > a.cosine ? b : a), { story: -1, cosine: JOINS_FROM })
    const story = best.story < 0 ? sums.push(new Map()) - 1 : best.story
    for (const [id, weight] of vector) sums[story]?.set(id, (sums[story]?.get(id) ?? 0) + weight)
    return String(story)
  })
}

function unit(ids: readonly number[], rarity: (id: number) => number): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + 1)
  for (const [id, count] of weights) weights.set(id, (1 + Math.log(count)) * rarity(id))
  const length = lengthOf(weights)
  return new Map([...weights].map(([id, weight]) => [id, weight / length]))
}

function cosine(vector: ReadonlyMap<number, number>, sum: ReadonlyMap<number, number>): number {
  let dot = 0
  for (const [id, weight] of vector) dot += weight * (sum.get(id) ?? 0)
  return dot / lengthOf(sum)
}

function lengthOf(weights: ReadonlyMap<number, number>): number {
  return Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
}
