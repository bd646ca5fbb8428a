import type { FollowedArticle } from '../../articles/article.ts'
import type { Citation, Source } from '../briefing.ts'

/** Numbers the sources of one briefing in the order in which they are first cited. */
export type Citing = {
  cite(article: FollowedArticle, passage: string): Citation
  /** Every source cited so far, by number. */
  sources(): readonly Source[]
}

export function createCiting(): Citing {
  const sources = new Map<string, Source>()
  return {
    cite(article, passage) {
      const source = sources.get(article.id) ?? sourceOf(article, sources.size + 1)
      sources.set(article.id, source)
      return { source: source.number, article: article.id, passage }
    },
    sources: () => [...sources.values()],
  }
}

function sourceOf(article: FollowedArticle, number: number): Source {
  const { id, title, url, language, publishedAt, outlet } = article
  return { number, article: id, outlet: outlet.name, stateMedia: outlet.stateMedia, title, url, language, publishedAt }
}
