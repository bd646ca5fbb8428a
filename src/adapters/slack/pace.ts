import type { Clock } from '../../app/ports.ts'

/** "1 per second per channel", with a little more for what clocks differ. https://docs.slack.dev/apis/web-api/rate-limits */
export const betweenPostsMs = 1_050

/** Waits so many milliseconds. */
export type Pause = (ms: number) => Promise<unknown>

/** Lets work on one channel through one after another, and no faster than Slack allows; channels do not wait for each other. */
export function createPace(clock: Clock, pause: Pause, intervalMs = betweenPostsMs) {
  const lines = new Map<string, Promise<unknown>>()
  const freeAt = new Map<string, number>()

  async function taken<result>(channel: string, work: () => Promise<result>): Promise<result> {
    // No longer than an interval, wherever the clock was set meanwhile.
    const waitMs = Math.min(intervalMs, (freeAt.get(channel) ?? 0) - clock.now())
    if (waitMs > 0) await pause(waitMs)
    try {
      return await work()
    } finally {
      freeAt.set(channel, clock.now() + intervalMs)
    }
  }

  return {
    turn<result>(channel: string, work: () => Promise<result>): Promise<result> {
      const mine = (lines.get(channel) ?? Promise.resolve()).then(() => taken(channel, work))
      const settled = mine.catch(() => undefined)
      lines.set(channel, settled)
      void settled.then(() => lines.get(channel) === settled && lines.delete(channel))
      return mine
    },
  }
}

export type Pace = ReturnType<typeof createPace>
