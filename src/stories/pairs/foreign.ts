import type { Article } from '../../articles/article.ts'

/** Whether two articles are in two languages, so that their words do not meet. Of one whose language cannot be told nobody knows that. */
export function areForeign(a: Pick<Article, 'language'>, b: Pick<Article, 'language'>): boolean {
  return a.language !== b.language && a.language !== UNTOLD && b.language !== UNTOLD
}

const UNTOLD = 'und'
