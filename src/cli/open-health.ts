import type { Settings } from '../../config/settings.ts'
import type { OpenMetrics } from '../adapters/metrics/open-metrics.ts'
import { type Check, type ServedHealth, serveHealth } from '../adapters/metrics/serve-health.ts'
import type { Clock, Store } from '../app/ports.ts'
import type { Platforms } from './open-platforms.ts'

/** A round asks slow feeds and posts slowly, but comes to an end. */
const longestRoundMs = 15 * 60_000

/** What the health checks look at. */
export type Pulse = {
  /** Said when a round of work has ended, whatever came of it. */
  roundEnded(): void
  /** Said when no more people should be sent here. */
  stopping(): void
  alive(): readonly Check[]
  ready(store: Pick<Store, 'workspaces'>, platforms: Pick<Platforms, 'discord'> | undefined): Promise<readonly Check[]>
}

/** @param hasRounds Whether rounds end in this very process; shared work comes to whichever process is free. */
export function createPulse(clock: Clock, hasRounds = true): Pulse {
  let lastRoundAt = clock.now()
  let isStopping = false
  return {
    roundEnded() {
      lastRoundAt = clock.now()
    },
    stopping() {
      isStopping = true
    },
    alive() {
      const quietMs = clock.now() - lastRoundAt
      return [
        {
          name: 'rounds',
          wrong: hasRounds && quietMs > longestRoundMs ? `the last one ended ${Math.round(quietMs / 60_000)} minutes ago` : null,
        },
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
): Promise<ServedHealth | null> {
  return port === undefined ? null : serveHealth({ alive: () => pulse.alive(), ready, metrics }, { port, host })
}
