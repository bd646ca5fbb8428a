import { sampleDays, serveNewsroom } from '../../../test/newsroom/serve.ts'
import { openStore } from '../../adapters/sql/open-store.ts'
import type { App } from '../../app/app.ts'
import { starterOf } from '../../app/config/starter.ts'
import type { Log } from '../../app/log.ts'
import type { Clock, Store } from '../../app/ports.ts'
import { dayMs } from '../../feeds/milliseconds.ts'
import type { Section } from '../../sections/section.ts'
import { openQuietPictures } from '../drawing/quiet-pictures.ts'
import { answeringApp } from '../opening/answering-app.ts'
import { type OpenAttache, openAttache } from '../opening/open-attache.ts'
import { defaultSections, heldOutlets } from '../settings/environment.ts'
import { createProgress } from '../terminal/progress.ts'

/** The sample newsroom has a slow outlet, and people's patience is short. */
const deadlineMs = 2_000
/** What reading a morning takes by the newsroom's clock, whatever the machine needs: what is read was seen before all that follows. */
const readingMs = 1_000

/** The sample newsroom, read on two mornings and kept in memory, as a desk to ask. */
export type SampleDesk = {
  readonly attache: OpenAttache
  readonly store: Store
  readonly sections: readonly Section[]
  readonly clock: Clock
  close(): Promise<void>
}

/**
 * @param progress Told what is being read.
 * @param read Called on each of the two mornings when the newsroom has been read.
 */
export async function openSampleDesk(
  workspace: string,
  progress: NodeJS.WriteStream,
  read: (desk: Omit<SampleDesk, 'close'>) => Promise<void> = async () => {},
): Promise<SampleDesk> {
  let morning: Morning = { begins: sampleDays.to - dayMs, readAt: null }
  // It stands while a morning is read: what has no date of its own has the moment in which it was seen, which must not hang on the
  // machine's haste. It goes on while people ask, so that of two briefings one is the latest.
  const clock = { now: () => morning.begins + (morning.readAt === null ? 0 : readingMs + Date.now() - morning.readAt) }
  const newsroom = await serveNewsroom({ now: clock.now })
  const store = await openStore({ path: ':memory:' })
  const sections = defaultSections()
  const allowedHosts = new Set([new URL(newsroom.origin).host])
  const subscriptions = newsroom.feeds.map(({ url, outlet, language, section }) => ({
    ...{ feed: url, outlet, section },
    language: language.split('-')[0] ?? null,
  }))
  const attache = await openAttache({ store, clock, starter: starterOf({ sections, feeds: subscriptions }), allowedHosts, deadlineMs })
  await attache.welcome(workspace)
  const names = new Map(subscriptions.map(({ feed, outlet }) => [feed, outlet.name]))
  const desk = { attache, store, sections, clock }
  for (const begins of [sampleDays.to - dayMs, sampleDays.to]) {
    morning = { begins, readAt: null }
    progress.write(`Reading the sample newsroom as of ${new Date(begins).toISOString().slice(0, 16).replace('T', ' ')} UTC\n`)
    const gone = (await store.feedStates()).filter(({ failure }) => failure?.reason === 'gone')
    await attache.readNews(createProgress(subscriptions.length - gone.length, names, progress))
    morning = { begins, readAt: Date.now() }
    await read(desk)
  }
  return {
    ...desk,
    async close() {
      await attache.close()
      await newsroom.close()
      await store.close()
    },
  }
}

/** `readAt`: the machine's time when all of it had been read, milliseconds since the epoch; null before. */
type Morning = { readonly begins: number; readonly readAt: number | null }

/** What the demo's people may ask: all that the program answers, but what only a platform or a page does. */
export function sampleAppOver({ attache }: Pick<SampleDesk, 'attache'>, log: Log): App {
  return answeringApp({ attache, held: heldOutlets(), pictures: openQuietPictures(log) })
}
