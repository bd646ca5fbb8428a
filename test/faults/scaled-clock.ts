import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../../src/app/ports.ts'

/** A clock that runs so many times as fast as the real one since `from`: the same in every process, so that minutes pass in seconds. */
export type Scale = { readonly from: number; readonly times: number }

export function scaledClock({ from, times }: Scale): Clock {
  return { now: () => Math.floor(from + (Date.now() - from) * times) }
}

/** Waits so many milliseconds of that clock. */
export function scaledPause({ times }: Scale): (ms: number) => Promise<unknown> {
  return (ms) => wait(ms / times)
}
