import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { openSampleDesk } from '../src/cli/sample-desk.ts'
import type { Story } from '../src/stories/story.ts'
import { type LabelledNews, labelledNews } from './labelled-news.ts'

/** The bundled demo newsroom as the product read it, with its labels. */
export type BundledNews = LabelledNews & {
  /** The stories that the product made of it. */
  readonly found: readonly Story[]
}

/** Serves the demo newsroom on loopback and reads it as the demo does: on two mornings, over HTTP, into a store in memory. */
export async function readBundledNews(): Promise<BundledNews> {
  const labels = labelsSchema.parse(JSON.parse(readFileSync(new URL('../test/newsroom/labels.json', import.meta.url), 'utf8')))
  const desk = await openSampleDesk('bench', process.stderr)
  const found = await desk.store.stories('bench', { from: 0, to: desk.clock.now() })
  await desk.close()
  const labelled = found
    .flatMap(({ articles }) => articles)
    .flatMap((article) => {
      const label = labels[new URL(article.url).pathname]
      return label === undefined ? [] : [{ article, ...label }]
    })
  return { ...labelledNews('demo newsroom', labelled), found }
}

const labelsSchema = z.record(z.string(), z.object({ story: z.string().nullable(), sections: z.array(z.string()) }))
