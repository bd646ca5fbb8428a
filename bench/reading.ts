import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { storyThresholds } from '../config/thresholds.ts'
import { createGrouping } from '../src/app/answers/group-stories.ts'
import { articleFrom } from '../src/articles/read-article.ts'
import { hourMs } from '../src/feeds/milliseconds.ts'
import { readFeed } from '../src/feeds/reading/read-feed.ts'
import { createDesk } from '../src/stories/desk.ts'
import { createDocumentFrequencies } from '../src/stories/words/document-frequencies.ts'
import { newFeedState } from '../test/fakes/feed-states.ts'
import { openBenchStore } from './bench-store.ts'

/** From the XML of recorded feeds to stories in the store: articles a second, and peak memory. With an argument over the empty PostgreSQL database that it names. Skips where the recordings are absent. */
const days = new URL('../../shared/newsroom/days', import.meta.url).pathname

if (existsSync(days)) await measure(globSync('*/*.xml', { cwd: days }).toSorted())
else process.stdout.write(`reading: skipped, ${days} is not there\n`)

async function measure(files: readonly string[]): Promise<void> {
  const bytes = files.map((file) => ({ file, bytes: readFileSync(join(days, file)) }))
  const background = JSON.parse(readFileSync(new URL('../config/document-frequencies.json', import.meta.url), 'utf8'))
  const store = await openBenchStore(':memory:')
  const began = performance.now()
  const cpu = process.cpuUsage()
  let articles = 0
  let read = 0
  for (const day of new Set(files.map((file) => file.split('/')[0] ?? ''))) {
    const seenAt =
      Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8)), 12) + 'abc'.indexOf(day[8] ?? 'a') * hourMs
    const workspace = day.slice(0, 8)
    const feeds = bytes
      .filter(({ file }) => file.startsWith(`${day}/`))
      .map(({ file, bytes: content }) => ({ url: `https://recorded.example/${file.split('/')[1]}`, content }))
    await store.replaceSubscriptions(
      workspace,
      feeds.map(({ url }) => ({
        workspace,
        feed: url,
        outlet: { name: url, country: null, owner: null, stateMedia: false },
        language: null,
        section: null,
      })),
    )
    for (const { url, content } of feeds) {
      const parsing = performance.now()
      const reading = await readFeed(content, { url, contentType: 'application/xml' })
      if (reading.kind === 'failed') throw new Error(`${url}: ${reading.failure.detail}`)
      const found = reading.document.entries
        .map((entry) => articleFrom(entry, { url, language: reading.document.language }, seenAt))
        .filter((one) => 'id' in one)
      read += performance.now() - parsing
      articles += found.length
      const state = { ...newFeedState(url), polledAt: seenAt, nextPollAt: seenAt, succeededAt: seenAt }
      await store.savePoll(state, found, seenAt)
    }
    const newDesk = () => createDesk({ frequencies: createDocumentFrequencies(background), thresholds: storyThresholds })
    await createGrouping({ store, clock: { now: () => seenAt }, holder: 'bench' }, workspace, newDesk).group(seenAt)
  }
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const perCore = (articles * 1_000_000) / (user + system)
  const peakMb = process.resourceUsage().maxRSS / 1024
  process.stdout.write(
    `${files.length} feeds, ${articles} articles: XML to stored story ${(articles / seconds).toFixed(0)} articles/s, ${perCore.toFixed(0)} by CPU time of all threads (reading alone ${((articles / read) * 1000).toFixed(0)}/s), peak memory ${peakMb.toFixed(0)} MB\n`,
  )
  await store.close()
}
