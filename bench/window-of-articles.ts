import { storyThresholds } from '../config/thresholds.ts'
import type { FollowedArticle } from '../src/articles/article.ts'
import { dayMs } from '../src/feeds/milliseconds.ts'
import { termId } from '../src/stories/words/document-frequencies.ts'
import { newsroomTexts } from './gate-claims.ts'
import { articleOf } from './labelled-news.ts'
import { materialFolder } from './quality-sources.ts'
import { unlabelledIn } from './unlabelled.ts'

/** As many as a large workspace keeps open. */
export const WINDOW_ARTICLES = 20_000

/** Real articles where there are some, else the demo newsroom. */
export async function sampleArticles(): Promise<readonly FollowedArticle[]> {
  const real = await unlabelledIn(materialFolder())
  if (real.length > 0) return real
  return newsroomTexts().map(({ id, text, language }) => ({ ...articleOf(id, text.slice(0, 80), text, 0, id), language }))
}

/** Of the sample again and again, with words of its own in each copy; the first was published at 0, `WINDOW_ARTICLES` in each window. */
export function articleAt(i: number, sample: readonly FollowedArticle[]): FollowedArticle {
  const copy = Math.floor(i / sample.length)
  const { title, text, language, outlet, feed } = sample[(i * 7919) % sample.length] ?? articleOf('', '', '', 0, '')
  const publishedAt = Math.round((i * storyThresholds.openDays * dayMs) / WINDOW_ARTICLES)
  return { ...articleOf(`a${i}`, changed(title, copy), changed(text, copy), publishedAt, feed), outlet, language }
}

/** Five long words of six become words of the copy's own, so that a copy is another event, told by the same newsroom. */
function changed(text: string, copy: number): string {
  if (copy === 0) return text
  const ending = copy.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
  return text.replace(/\p{L}{5,}/gu, (word) => (termId(word) % 6 === 0 ? word : `${word}${ending}`))
}
