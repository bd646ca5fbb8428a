import type { SampleArticle, SampleOutlet } from './outlet.ts'

/** An article as it reads at some moment. */
export type PublishedArticle = SampleArticle & {
  /** Path of its page: /meridian/2025/02/12/slug. */
  readonly path: string
  /** ISO 8601 instant of the latest edition; null where it was never changed. */
  readonly updatedAt: string | null
}

/** What an outlet has published by `now` (milliseconds since the epoch), newest first, each in its edition of that moment. */
export function published(outlet: SampleOutlet, now: number): readonly PublishedArticle[] {
  return outlet.articles
    .filter((article) => Date.parse(article.at) <= now)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .map((article) => asOf(article, outlet, now))
}

/** When an outlet last changed anything by `now`, milliseconds since the epoch; 0 before its first article. */
export function lastChange(outlet: SampleOutlet, now: number): number {
  const moments = published(outlet, now).map((article) => Date.parse(article.updatedAt ?? article.at))
  return Math.max(0, ...moments)
}

/** Path of an article's page. */
export const pathOf = (outlet: SampleOutlet, article: SampleArticle) =>
  `/${outlet.id}/${article.at.slice(0, 10).replaceAll('-', '/')}/${article.slug}`

function asOf(article: SampleArticle, outlet: SampleOutlet, now: number): PublishedArticle {
  const editions = (article.editions ?? []).filter((edition) => Date.parse(edition.at) <= now)
  const changed: SampleArticle = Object.assign({}, article, ...editions, { at: article.at })
  return { ...changed, path: pathOf(outlet, article), updatedAt: editions.at(-1)?.at ?? null }
}
