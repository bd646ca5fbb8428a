import type { Clock } from '../ports.ts'

/** Work that is done once for all who ask for the same within one minute of the clock. */
export type Sharing<result> = {
  /** The result of `work`, or that of whoever asked first with this key in this minute. Work that fails is not shared further. */
  once(key: string, work: () => Promise<result>): Promise<result>
}

/** The full minute at or before a moment, milliseconds since the epoch. */
export function fullMinute(at: number): number {
  return at - (at % 60_000)
}

export function createSharing<result>(clock: Clock): Sharing<result> {
  let minute = Number.NaN
  let shared = new Map<string, Promise<result>>()
  return {
    once(key, work) {
      const now = Math.floor(clock.now() / 60_000)
      if (now !== minute) shared = new Map()
      minute = now
      const mine = shared
      const running = mine.get(key) ?? work()
      mine.set(key, running)
      running.catch(() => mine.delete(key))
      return running
    },
  }
}
