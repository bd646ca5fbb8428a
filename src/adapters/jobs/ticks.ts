import { schedule } from 'node-cron'

/** Runs `round` now and at every tick, even one that comes late in a busy program; one that comes while a round is running is passed over. */
export type Ticks = {
  /** Starts no further round and resolves when the running one has ended. */
  stop(): Promise<void>
}

/**
 * @param round One round of work; its failures are told to `failed` and never end the ticking.
 * @param at When to tick, as node-cron reads it; at every full minute where left out.
 */
export function startTicks(round: () => Promise<void>, failed: (error: unknown) => void, at = '* * * * *'): Ticks {
  let running: Promise<void> | undefined
  const run = () => {
    running ??= round()
      .catch(failed)
      .finally(() => {
        running = undefined
      })
  }
  const task = schedule(at, run, { logger: logging(failed) })
  task.on('execution:missed', run)
  run()
  return {
    async stop() {
      await task.destroy()
      await running
    },
  }
}

/** The library writes lines of its own among the log's. */
function logging(failed: (error: unknown) => void) {
  const unsaid = () => {}
  return { info: unsaid, warn: unsaid, debug: unsaid, error: (message: string | Error, error?: Error) => failed(error ?? message) }
}
