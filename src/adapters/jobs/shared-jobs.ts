import { PgBoss } from 'pg-boss'
import { startTicks, type Ticks } from './ticks.ts'

/** A kind of work that comes round. */
export type SharedWork = {
  readonly name: string
  /** When it is due, as node-cron reads it. */
  readonly at: string
  /** The shortest time between two of those moments, seconds: whoever asks again within it, asks in vain. */
  readonly everySeconds: number
  /** Whether several processes may do it at the same time. */
  readonly isParallel: boolean
  /** Where it is made of parts that several processes may do side by side: one job for each, as they are now. */
  readonly keys?: () => Promise<readonly string[]>
  /** @param key Of the part; '' where it has none. */
  run(key: string): Promise<void>
}

export type SharedJobs = Ticks

/** A round that takes longer is given up, and whoever still does it writes nothing: its lease is gone. */
const longestSeconds = 900
/** Parts that one process takes at once. */
const mostAtOnce = 10
/** Connections beside the store's own. */
const mostConnections = 3

/**
 * Shares work that comes round with every process on the database: each asks for what it can do when it is due, pg-boss keeps one job
 * of all that ask, and hands it to one process that is free. It decides nothing but who works: what was done stands in the store.
 *
 * @param url Of the database; the tables are kept apart in the schema "pgboss".
 * @param silentSeconds A worker that is silent for so long was killed; pg-boss takes 10 and more, and looks every 10 seconds.
 * @param failed Told of whatever goes wrong, with the work or `asking for` it; nothing of it ends the work.
 * @param asked Told, by the same name, when asking went well.
 */
export async function startSharedJobs(
  { url, works, silentSeconds = 30 }: { readonly url: string; readonly works: readonly SharedWork[]; readonly silentSeconds?: number },
  failed: (error: unknown, work: string) => void,
  asked: (work: string) => void = () => undefined,
): Promise<SharedJobs> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'attache jobs',
    max: mostConnections,
    connectionTimeoutMillis: 10_000,
    schedule: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    reindex: false,
  })
  boss.on('error', (error) => failed(error, `asking for ${works[0]?.name}`))
  await boss.start()
  for (const work of works) await takePart(boss, work, silentSeconds, failed)
  const ticks = works.map((work) => {
    const asking = `asking for ${work.name}`
    return startTicks(
      () => ask(boss, work).then(() => asked(asking)),
      (error) => failed(error, asking),
      work.at,
    )
  })
  return {
    async stop() {
      await Promise.all(ticks.map((tick) => tick.stop()))
      await boss.stop({ graceful: true, timeout: 30_000 })
    },
  }
}

async function takePart(
  boss: PgBoss,
  { name, isParallel, run }: SharedWork,
  silentSeconds: number,
  failed: (error: unknown, work: string) => void,
): Promise<void> {
  await boss.createQueue(name, {
    policy: isParallel ? 'short' : 'stately',
    retryLimit: 0,
    expireInSeconds: longestSeconds,
    heartbeatSeconds: silentSeconds,
    deleteAfterSeconds: 3_600,
  })
  await boss.work<{ readonly key: string }>(
    name,
    { pollingIntervalSeconds: 1, batchSize: mostAtOnce, burstWhenBatchFull: true },
    async (jobs) => {
      for (const { data } of jobs) await run(data.key).catch((error) => failed(error, name))
    },
  )
}

/** One job for a moment, whoever asks and however often. */
async function ask(boss: PgBoss, { name, everySeconds, keys = async () => [''] }: SharedWork): Promise<void> {
  for (const key of await keys()) await boss.send(name, { key }, { singletonKey: key, singletonSeconds: everySeconds })
}
