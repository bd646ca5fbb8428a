import { type BackgroundCounts, createDocumentFrequencies, termId } from '../src/stories/words/document-frequencies.ts'
import { termsOf } from '../src/stories/words/terms.ts'
import type { LabelledNews } from './labelled-news.ts'

/** A story joins where the cosine with its centroid reaches this; the best of .15, .2, .25, .3 over the sets here. */
const JOINS_FROM = 0.25

/** Words read of a text, as the desk reads them. */
const MOST_WORDS = 600

/** What a plain implementation does: TF-IDF, each article in turn to the nearest centroid, no time, no second look. */
export function centroidBaseline(news: LabelledNews, background: BackgroundCounts): readonly string[] {
  const frequencies = createDocumentFrequencies(background)
  frequencies.learn(news.articles.length, termCountsOf(news.articles))
  const stories: Centroid[] = []
  const storiesOf = new Map<number, Centroid[]>()
  return news.articles.map(({ title, text, language }) => {
    const vector = unit(
      termsOf(`${title}\n${text}`, language, MOST_WORDS).map(({ term }) => termId(term)),
      (id) => frequencies.rarity(id),
    )
    const story = nearest(vector, storiesOf) ?? { place: stories.length, sum: new Map(), squares: 0, dot: 0 }
    if (story.place === stories.length) stories.push(story)
    for (const [id, weight] of vector) {
      const before = story.sum.get(id)
      if (before === undefined) storiesOf.getOrInsertComputed(id, () => []).push(story)
      story.squares += weight * (2 * (before ?? 0) + weight)
      story.sum.set(id, (before ?? 0) + weight)
    }
    return String(story.place)
  })
}

/** In how many of these articles each term stands. */
function termCountsOf(articles: LabelledNews['articles']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { title, text, language } of articles) {
    const terms = [...termsOf(title, language, MOST_WORDS), ...termsOf(text, language, MOST_WORDS)]
    for (const term of new Set(terms.map(({ term }) => term))) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

/** A story by the sum of its articles' vectors; `dot` is 0 but while the nearest is looked for. */
type Centroid = { readonly place: number; readonly sum: Map<number, number>; squares: number; dot: number }

function nearest(vector: ReadonlyMap<number, number>, storiesOf: ReadonlyMap<number, readonly Centroid[]>): Centroid | undefined {
  const found: Centroid[] = []
  for (const [id, weight] of vector) {
    for (const story of storiesOf.get(id) ?? []) {
      if (story.dot === 0) found.push(story)
      story.dot += weight * (story.sum.get(id) ?? 0)
    }
  }
  let best: { readonly story: Centroid; readonly cosine: number } | undefined
  for (const story of found) {
    const cosine = story.dot / Math.sqrt(story.squares)
    story.dot = 0
    if (cosine <= (best?.cosine ?? JOINS_FROM) && !(cosine === best?.cosine && story.place < best.story.place)) continue
    best = { story, cosine }
  }
  return best?.story
}

function unit(ids: readonly number[], rarity: (id: number) => number): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + 1)
  for (const [id, count] of weights) weights.set(id, (1 + Math.log(count)) * rarity(id))
  const length = lengthOf(weights)
  return new Map([...weights].map(([id, weight]) => [id, weight / length]))
}

function lengthOf(weights: ReadonlyMap<number, number>): number {
  return Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
}
