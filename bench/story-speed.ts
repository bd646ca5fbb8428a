/** Reads 20,000 articles of six days, as many as a large workspace keeps open, and tells what it took; a process of its own. */
import { spawnSync } from 'node:child_process'
import { storyThresholds } from '../config/thresholds.ts'
import type { FollowedArticle } from '../src/articles/article.ts'
import { createDesk } from '../src/stories/desk.ts'
import { createDocumentFrequencies, termId } from '../src/stories/document-frequencies.ts'
import { newsroomTexts } from './gate-claims.ts'
import { background } from './groups.ts'
import { articleOf } from './labelled-news.ts'
import type { QualityRow } from './quality-row.ts'
import { materialFolder, type Sources } from './quality-sources.ts'
import { unlabelledIn } from './unlabelled.ts'

/** Articles a second of one core from text to reviewed story, and the memory that 20,000 of them need; where there is material. */
export async function speedRows({ material }: Sources): Promise<readonly QualityRow[]> {
  if (material === null) return []
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', import.meta.filename], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The speed could not be measured: ${stderr}`)
  const [perSecond = 0, heapMb = 0, peakMb = 0] = stdout.split(' ').map(Number)
  const row = { task: 'stories', set: `${ARTICLES} articles in the window`, baseline: null }
  return [
    { ...row, measure: 'articles a second a core', figure: perSecond, target: 1_000 },
    {
      ...row,
      measure: 'memory, MB',
      figure: heapMb,
      target: 300,
      atMost: true,
      detail: `in use after all were read; ${peakMb} MB peak resident`,
    },
  ]
}

const ARTICLES = 20_000
const DAYS = 6
const DAY_MS = 86_400_000
/** Times a day that articles arrive; each ends with a review. */
const ROUNDS = 8

async function measure(): Promise<void> {
  const articles = await manyArticles()
  const desk = createDesk({ frequencies: createDocumentFrequencies(background), thresholds: storyThresholds })
  const started = process.cpuUsage()
  const round = Math.ceil(ARTICLES / (DAYS * ROUNDS))
  for (let at = 0; at < articles.length; at += round) {
    const some = articles.slice(at, at + round)
    desk.add(some)
    desk.review(some.at(-1)?.publishedAt ?? 0)
  }
  const { user } = process.cpuUsage(started)
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  const mb = (bytes: number) => Math.round(bytes / 1_048_576)
  process.stdout.write(
    `${Math.round(ARTICLES / (user / 1_000_000))} ${mb(heapUsed + external)} ${Math.round(process.resourceUsage().maxRSS / 1_024)}`,
  )
}

/** Real articles where there are some, else the demo newsroom; again and again, with words of its own in each copy. */
async function manyArticles(): Promise<readonly FollowedArticle[]> {
  const real = await unlabelledIn(materialFolder())
  const sample =
    real.length > 0
      ? real
      : newsroomTexts().map(({ id, text, language }) => ({ ...articleOf(id, text.slice(0, 80), text, 0, id), language }))
  return Array.from({ length: ARTICLES }, (_, i) => {
    const copy = Math.floor(i / sample.length)
    const { title, text, language, outlet, feed } = sample[(i * 7919) % sample.length] ?? articleOf('', '', '', 0, '')
    const publishedAt = Math.round((i * DAYS * DAY_MS) / ARTICLES)
    return { ...articleOf(`a${i}`, changed(title, copy), changed(text, copy), publishedAt, feed), outlet, language }
  })
}

/** Five long words of six become words of the copy's own, so that a copy is another event, told by the same newsroom. */
function changed(text: string, copy: number): string {
  if (copy === 0) return text
  const ending = copy.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
  return text.replace(/\p{L}{5,}/gu, (word) => (termId(word) % 6 === 0 ? word : `${word}${ending}`))
}

if (import.meta.main) await measure()
