import type { FollowedArticle } from '../../articles/article.ts'
import { areForeign } from '../pairs/foreign.ts'
import { type LikenessWeights, likenessOf } from '../pairs/likeness.ts'
import type { DocumentFrequencies } from '../words/document-frequencies.ts'
import { COLUMNS, type Features, featuresOf, readingOf, WORTH } from '../words/features.ts'
import { worthOf } from '../words/worth.ts'

/** How alike articles are by their words alone. */
export type Alike = {
  /** Log-odds that two articles tell the same event; undefined for two languages, where words say nothing. */
  readonly likeness: (a: FollowedArticle, b: FollowedArticle) => number | undefined
  /** What sharing each term of an article is worth, by the id of the term; above 0 and at most 11. */
  readonly worths: (article: FollowedArticle) => ReadonlyMap<number, number>
}

/** Without a desk: rarity is told from `frequencies`. Each article is read once. */
export function alikeBy(frequencies: DocumentFrequencies, weights: LikenessWeights): Alike {
  const known = new Map<FollowedArticle, Features>()
  const features = (article: FollowedArticle) =>
    known.getOrInsertComputed(article, () =>
      featuresOf(readingOf(article, article.text), article.publishedAt, (id) => worthOf(id, frequencies, NOTHING_HELD)),
    )
  return {
    likeness: (a, b) => (areForeign(a, b) ? undefined : likenessOf(features(a), features(b), weights)),
    worths: (article) => worthsOf(features(article)),
  }
}

const NOTHING_HELD = { articles: 0, count: () => 0 }

function worthsOf({ ids, weights }: Features): ReadonlyMap<number, number> {
  const worths = new Map<number, number>()
  for (const [at, id] of ids.entries()) worths.set(id, weights[COLUMNS * at + WORTH] ?? 0)
  return worths
}
