import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Metrics } from '../../app/metrics.ts'
import type { OutboxStore } from '../../app/sending/outbox.ts'
import type { Totals } from '../../app/totals.ts'

/** Metrics, and how they read. */
export type OpenMetrics = Metrics & {
  /** Prometheus text format 0.0.4; the totals are counted when it is asked for. */
  text(): Promise<string>
  readonly contentType: string
}

/** What is stored and waits to be sent. */
type Stored = Totals & { readonly deliveries: Awaited<ReturnType<OutboxStore['deliveryCounts']>> }

/** Commands are to be acknowledged in 0.1 s and answered in 0.5 s; past 3 s a platform gives up on one that was not deferred. */
const secondsBuckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10]

/**
 * Counts in memory, from zero at each start, as Prometheus expects.
 *
 * @param totals What is stored; a failure of it leaves the gauges as they were, so that the rest can be read.
 */
export function openMetrics(version: string, totals: () => Promise<Stored>): OpenMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  new Gauge({ name: 'attache_info', help: 'Which version runs', labelNames: ['version'], registers }).set({ version }, 1)
  const stored = storedGauges(registry)
  return {
    ...counting(registry),
    contentType: registry.contentType,
    async text() {
      await totals().then(stored, () => undefined)
      return registry.metrics()
    },
  }
}

function counting(registry: Registry): Metrics {
  const registers = [registry]
  const polls = new Counter({ name: 'attache_polls_total', help: 'Feeds asked, by what came of it', labelNames: ['outcome'], registers })
  const articles = new Counter({
    name: 'attache_articles_saved_total',
    help: 'Articles that polls brought, by what saving them did',
    labelNames: ['saved'],
    registers,
  })
  const briefings = new Counter({ name: 'attache_briefings_made_total', help: 'Briefings made and kept on schedule', registers })
  const refusals = new Counter({ name: 'attache_egress_refusals_total', help: 'Addresses that the guard did not let through', registers })
  const commands = new Histogram({
    name: 'attache_command_seconds',
    help: 'From a command to its reply, without the platform',
    labelNames: ['command', 'platform', 'outcome'],
    buckets: secondsBuckets,
    registers,
  })
  return {
    polled: (outcome) => polls.inc({ outcome }),
    articlesSaved(saved) {
      for (const one of saved) articles.inc({ saved: one })
    },
    briefingMade: () => briefings.inc(),
    commandAnswered: ({ seconds, ...labels }) => commands.observe(labels, seconds),
    egressRefused: () => refusals.inc(),
  }
}

function storedGauges(registry: Registry): (totals: Stored) => void {
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name: `attache_${name}`, help, labelNames: [...labelNames], registers: [registry] })
  const plain = {
    workspaces: gauge('workspaces', 'Workspaces that follow a feed'),
    articles: gauge('articles', 'Articles kept'),
    stories: gauge('stories', 'Living stories kept, of all workspaces'),
    briefings: gauge('briefings', 'Briefings kept'),
    follows: gauge('follows', 'Follows of people and channels'),
  }
  const feeds = gauge('feeds', 'Followed feeds, by how they fare', ['state'])
  const deliveries = gauge('deliveries', 'Deliveries, by state', ['state'])
  const oldestDue = gauge('delivery_oldest_due_seconds', 'How long the oldest delivery that is due has waited')
  return (totals) => {
    plain.workspaces.set(totals.workspaces)
    plain.articles.set(totals.articles)
    plain.stories.set(totals.stories)
    plain.briefings.set(totals.briefings)
    plain.follows.set(totals.follows)
    for (const [state, count] of Object.entries(totals.feeds)) feeds.set({ state }, count)
    for (const [state, count] of Object.entries(totals.deliveries.states)) deliveries.set({ state }, count)
    oldestDue.set(totals.deliveries.oldestDueMs / 1_000)
  }
}
