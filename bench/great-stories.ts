import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { dayMs } from '../src/feeds/milliseconds.ts'
import { articleOf, type LabelledNews, labelledNews } from './labelled-news.ts'

const storySchema = z.object({
  story: z.string(),
  /** On which day its first headline came; the others follow every three quarters of an hour. */
  day: z.number().int().min(0),
  headlines: z.array(z.string().min(1)),
})

/** What many outlets put over the same events of a week, two of one company or of two central banks among them; invented. */
export function readGreatStories(): LabelledNews {
  const labelled = greatStories().flatMap(({ story, day, headlines }) =>
    headlines.map((title, i) => ({
      article: articleOf(`${story}-${i}`, title, '', FIRST + day * dayMs + i * APART_MS, `outlet ${(37 * i + 11 * day) % OUTLETS}`),
      story,
    })),
  )
  return labelledNews('headlines of great stories', labelled)
}

export function greatStories(): readonly z.infer<typeof storySchema>[] {
  return z.array(storySchema).parse(JSON.parse(readFileSync(new URL('labels/great-stories.json', import.meta.url), 'utf8')))
}

const FIRST = Date.UTC(2020, 0, 6)
const APART_MS = 2_700_000
const OUTLETS = 200
