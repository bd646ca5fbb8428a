import type { FollowedArticle } from '../articles/article.ts'
import type { DocumentFrequencies } from './document-frequencies.ts'
import { type Features, featuresOf, readingOf } from './features.ts'
import { type LikenessWeights, likenessOf } from './likeness.ts'
import { worthOf } from './worth.ts'

/** Log-odds that two articles tell the same event, by their words alone; undefined for two languages, where words say nothing. */
export type Alike = (a: FollowedArticle, b: FollowedArticle) => number | undefined

/** Without a desk: rarity is told from `frequencies`. Each article is read once. */
export function alikeBy(frequencies: DocumentFrequencies, weights: LikenessWeights): Alike {
  const known = new Map<FollowedArticle, Features>()
  const features = (article: FollowedArticle) =>
    known.getOrInsertComputed(article, () =>
      featuresOf(readingOf(article, article.text), article.publishedAt, (id) => worthOf(id, frequencies, NOTHING_HELD)),
    )
  return (a, b) => (a.language === b.language ? likenessOf(features(a), features(b), weights) : undefined)
}

const NOTHING_HELD = { articles: 0, count: () => 0 }
