import type { Filters } from '../feeds/feed.ts'
import type { Article } from './article.ts'

/** Whether an article passes the filters of a feed. */
export function isWanted({ title, text, authors }: Pick<Article, 'title' | 'text' | 'authors'>, filters: Filters): boolean {
  const words = folded(`${title}\n${text}`)
  const writers = folded(authors.join('\n'))
  const holds = (text: string) => (wanted: string) => holdsWords(text, folded(wanted))
  return (
    !filters.never.some(holds(words)) &&
    !filters.neverAuthors.some(holds(writers)) &&
    (filters.only.length === 0 || filters.only.some(holds(words))) &&
    (filters.onlyAuthors.length === 0 || filters.onlyAuthors.some(holds(writers)))
  )
}

/** Whole words in scripts that part them; anywhere in those that do not. */
function holdsWords(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0 && wanted !== ''; at = text.indexOf(wanted, at + 1)) {
    const ends = [text.slice(0, at).at(-1), text.slice(at + wanted.length).at(0)]
    if (!isSpaced(wanted) || !ends.some((sign) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign))) return true
  }
  return false
}

function isSpaced(words: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(words)
}

function folded(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim()
}
