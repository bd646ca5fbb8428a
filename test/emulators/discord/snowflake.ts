import type { Clock } from '../../../src/app/ports.ts'

/** Milliseconds from the Unix epoch to Discord's own, the first second of 2015. */
const discordEpochMs = 1_420_070_400_000n

/** Ids that carry the time they were made at, always rising, even while the clock stands still. */
export function snowflakes(clock: Clock): () => string {
  let last = 0n
  return () => {
    const fromClock = (BigInt(Math.floor(clock.now())) - discordEpochMs) << 22n
    last = fromClock > last ? fromClock : last + 1n
    return String(last)
  }
}

/** Which shard of `count` hears about a guild. */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count))
}
