import type { Settings } from '../../../config/settings.ts'
import type { OpenMetrics } from '../../adapters/metrics/open-metrics.ts'
import type { Listening } from '../../adapters/web/listen.ts'
import { type Check, serveHealth } from '../../adapters/web/serve-health.ts'
import type { Clock, Store } from '../../app/ports.ts'
import type { Platforms } from './open-platforms.ts'

/** A round asks slow feeds and posts slowly, but comes to an end. */
const longestRoundMs = 15 * 60_000

/** What the health checks look at. */
export type Pulse = {
  /** Watches a round of work to its end, whatever comes of it. */
  during<result>(work: () => Promise<result>): Promise<result>
  /** Said when a round has ended that is watched by nobody else, as when it was asked for whoever is free. */
  roundEnded(): void
  /** Said when no more people should be sent here. */
  stopping(): void
  alive(): readonly Check[]
  ready(store: Pick<Store, 'workspaces'>, platforms: Pick<Platforms, 'discord'> | undefined): Promise<readonly Check[]>
}

/**
 * @param clock One that nobody sets.
 * @param hasWork Whether this process does, or asks for, any work that comes round.
 */
export function createPulse(clock: Clock, hasWork = true): Pulse {
  let lastRoundAt = clock.now()
  /** When each round began that is under way. */
  const underWay = new Set<{ readonly since: number }>()
  let isStopping = false
  return {
    async during(work) {
      const round = { since: clock.now() }
      underWay.add(round)
      try {
        return await work()
      } finally {
        underWay.delete(round)
        lastRoundAt = clock.now()
      }
    },
    roundEnded() {
      lastRoundAt = clock.now()
    },
    stopping() {
      isStopping = true
    },
    alive() {
      const quietMs = hasWork ? clock.now() - lastRoundAt : 0
      const longestMs = Math.max(0, ...[...underWay].map(({ since }) => clock.now() - since))
      const minutes = (ms: number) => `${Math.round(ms / 60_000)} minutes`
      return [
        { name: 'rounds', wrong: quietMs > longestRoundMs ? `the last one ended ${minutes(quietMs)} ago` : null },
        { name: 'round', wrong: longestMs > longestRoundMs ? `one has been under way for ${minutes(longestMs)}` : null },
      ]
    },
    async ready(store, platforms) {
      const answers = await store.workspaces().then(
        () => null,
        () => 'does not answer',
      )
      const discord = platforms?.discord
      return [
        { name: 'start', wrong: isStopping ? 'stopping' : platforms ? null : 'starting' },
        { name: 'store', wrong: answers },
        ...(discord ? [{ name: 'discord', wrong: discord.isConnected() ? null : 'not connected' }] : []),
      ]
    },
  }
}

/** Serves health and metrics where METRICS_PORT says so; null where it is left out. */
export async function openHealth(
  { METRICS_PORT: port, METRICS_HOST: host }: Settings,
  pulse: Pulse,
  metrics: OpenMetrics,
  ready: () => Promise<readonly Check[]>,
): Promise<Listening | null> {
  return port === undefined ? null : serveHealth({ alive: () => pulse.alive(), ready, metrics }, { port, host })
}
