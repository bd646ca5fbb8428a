/**
 * The language that a story is told in: the reader's, where a report of it is in that; else the one of most reports, of several the
 * first's.
 *
 * @param language The reader's, BCP 47 primary subtag.
 */
export function toldIn(articles: readonly { readonly language: string }[], language: string): string {
  const byLanguage = Map.groupBy(articles, (article) => article.language)
  if (byLanguage.has(language)) return language
  const [[most] = [language]] = [...byLanguage].toSorted(([, a], [, b]) => b.length - a.length)
  return most
}
