import { type OpenMetrics, openMetrics } from '../../adapters/metrics/open-metrics.ts'
import type { Log } from '../../app/log.ts'
import { measuredStore } from '../../app/measured.ts'
import { withPrivateFeeds } from '../../app/polling/private-feeds.ts'
import type { Clock, Store } from '../../app/ports.ts'
import type { Environment } from '../settings/environment.ts'
import { privateFeedParts, sealingOf } from '../settings/sealing-of.ts'
import { applyConfig } from './apply-config.ts'
import type { Closing } from './close-all.ts'
import { type OpenAttache, openAttache, version } from './open-attache.ts'
import { openSetStore } from './open-set-store.ts'

const deadlineMs = 20_000

/** What every process has, whatever its part of the work: the store, measured and sealed, and the desk over it. */
export type Core = {
  readonly environment: Environment
  readonly clock: Clock
  readonly log: Log
  readonly store: Store
  readonly metrics: OpenMetrics
  readonly attache: OpenAttache
}

export type CoreParts = Pick<Core, 'environment' | 'clock' | 'log'> & {
  /** Names this process among those that share a database; undefined where it is alone. */
  readonly holder: string | undefined
}

/**
 * Opens the store that the settings name and brings the config files into it.
 *
 * @param closing Gets what ends all that was opened, also where a later step fails.
 * @throws {Error} In words for the person.
 */
export async function openCore({ environment, clock, log, holder }: CoreParts, closing: Closing): Promise<Core> {
  const { settings } = environment
  const opened = await openSetStore(settings, (message) => log.info({}, message))
  closing.push(() => opened.close())
  const metrics = openMetrics(version(), async () => ({
    ...(await opened.totals()),
    deliveries: await opened.deliveryCounts(clock.now()),
  }))
  const sealing = sealingOf(settings.ATTACHE_KEY)
  const store = withPrivateFeeds(measuredStore(opened, metrics), privateFeedParts(sealing))
  const attache = await openAttache({
    ...{ store, clock, metrics, sealing, deadlineMs, starter: environment.starter },
    ...{ allowedHosts: settings.ALLOWED_PRIVATE_HOSTS, ownHosts: ownHosts(environment), contact: settings.CONTACT },
    ...(holder === undefined ? {} : { holder }),
  })
  closing.push(() => attache.close())
  await applyConfig(environment, attache.making, log)
  return { environment, clock, log, store, metrics, attache }
}

function ownHosts({ settings: { PUBLIC_URL: address } }: Environment): ReadonlySet<string> {
  return new Set(address === undefined ? [] : [new URL(address).hostname])
}
