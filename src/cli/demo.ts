import { sampleDays, serveNewsroom } from '../../test/newsroom/serve.ts'
import { openStore } from '../adapters/sql/open-store.ts'
import { serveSite } from '../adapters/web/serve-site.ts'
import { createSite } from '../adapters/web/site.ts'
import { briefingView } from '../delivery/briefing-view.ts'
import { defaultSections } from './environment.ts'
import { openAttache } from './open-attache.ts'
import { rendered } from './print.ts'
import { createProgress } from './progress.ts'

const workspace = 'local'
const channel = 'briefing'
const dayMs = 86_400_000
/** The demo has a slow outlet, and people's patience is short. */
const deadlineMs = 2_000

/**
 * Runs the ordinary pipeline over the sample newsroom: its feeds are served over HTTP on loopback, read on two mornings, and briefed.
 *
 * @param once Print and end; otherwise the web page stays up until `stopped` resolves.
 */
export async function demo(
  options: { readonly once: boolean; readonly port: number; readonly stopped: Promise<string> },
  out: NodeJS.WriteStream,
  progress: NodeJS.WriteStream,
): Promise<void> {
  let now = sampleDays.to - dayMs
  const clock = { now: () => now }
  const newsroom = await serveNewsroom({ now: clock.now })
  const store = await openStore({ path: ':memory:' })
  const sections = defaultSections()
  const attache = await openAttache({
    store,
    clock,
    sections,
    workspace,
    allowedHosts: new Set([new URL(newsroom.origin).host]),
    deadlineMs,
  })
  try {
    const subscriptions = newsroom.feeds.map(({ url, outlet, language, section }) => ({
      workspace,
      feed: url,
      outlet,
      language: language.split('-')[0] ?? null,
      section,
    }))
    await store.replaceSubscriptions(workspace, subscriptions)
    const names = new Map(subscriptions.map(({ feed, outlet }) => [feed, outlet.name]))
    const morning = async () => {
      progress.write(`Reading the sample newsroom as of ${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC\n`)
      await attache.readNews(createProgress(subscriptions.length, names, progress))
      const window = { from: now - dayMs, to: now }
      const briefing = await attache.brief({
        channel,
        window,
        sections: sections.map(({ name }) => name),
        zone: 'UTC',
        language: 'en',
        title: 'Daily briefing',
      })
      await store.saveBriefing(briefing, { schedule: 'demo', key: new Date(now).toISOString() })
      return briefing
    }
    await morning()
    now = sampleDays.to
    out.write(rendered(briefingView(await morning()), 'text', out))
    if (options.once) return
    const served = await serveSite(createSite({ store, workspace }), { port: options.port })
    out.write(`\nThe same on a web page, with every receipt: ${served.url}/\nStop with Ctrl-C.\n`)
    await options.stopped
    await served.close()
  } finally {
    await attache.close()
    await newsroom.close()
    await store.close()
  }
}
