import type { Clock } from '../../../src/app/ports.ts'

export type Ids = {
  /** A letter and ten more characters, as Slack names things: `C` channels, `U` people, `T` teams. */
  next(letter: string): string
  /** A message's name: seconds and microseconds of the world's time, later than every other. */
  ts(): string
}

export function createIds(clock: Clock): Ids {
  let count = 0
  let lastMicros = 0
  return {
    next(letter) {
      count += 1
      return `${letter}0${count.toString(36).toUpperCase().padStart(9, '0')}`
    },
    ts() {
      lastMicros = Math.max(lastMicros + 1, clock.now() * 1_000)
      return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`
    },
  }
}
