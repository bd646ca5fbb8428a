import { sampleDays, serveNewsroom } from '../../test/newsroom/serve.ts'
import { openStore } from '../adapters/sql/open-store.ts'
import type { Clock, Store } from '../app/ports.ts'
import type { Section } from '../sections/section.ts'
import { defaultSections } from './environment.ts'
import { type OpenAttache, openAttache } from './open-attache.ts'
import { createProgress } from './progress.ts'

const dayMs = 86_400_000
/** The sample newsroom has a slow outlet, and people's patience is short. */
const deadlineMs = 2_000

/** The sample newsroom, read on two mornings and kept in memory, as a desk to ask. */
export type SampleDesk = {
  readonly attache: OpenAttache
  readonly store: Store
  readonly sections: readonly Section[]
  readonly clock: Clock
  close(): Promise<void>
}

/** @param progress Told what is being read. */
export async function openSampleDesk(workspace: string, progress: NodeJS.WriteStream): Promise<SampleDesk> {
  let now = sampleDays.to - dayMs
  const clock = { now: () => now }
  const newsroom = await serveNewsroom({ now: clock.now })
  const store = await openStore({ path: ':memory:' })
  const sections = defaultSections()
  const allowedHosts = new Set([new URL(newsroom.origin).host])
  const attache = await openAttache({ store, clock, sections, workspace, allowedHosts, deadlineMs })
  const subscriptions = newsroom.feeds.map(({ url, outlet, language, section }) => ({
    ...{ workspace, feed: url, outlet, section },
    language: language.split('-')[0] ?? null,
  }))
  await store.replaceSubscriptions(workspace, subscriptions)
  const names = new Map(subscriptions.map(({ feed, outlet }) => [feed, outlet.name]))
  await attache.readNews(createProgress(subscriptions.length, names, progress))
  now = sampleDays.to
  await attache.readNews(createProgress(subscriptions.length, names, progress))
  return {
    ...{ attache, store, sections, clock },
    async close() {
      await attache.close()
      await newsroom.close()
      await store.close()
    },
  }
}
