/** Hosts that said that we ask too much (429), and for how long they are left alone, whatever was to be asked there. */
export type HostRests = {
  /** Seconds that are left; 0: it may be asked. */
  left(host: string): number
  /** @param seconds What it asked for; null: it did not say. */
  begin(host: string, seconds: number | null): void
}

const usualSeconds = 600
const longestSeconds = 86_400

/** @param now Milliseconds of a clock that never goes back. */
export function hostRests(now: () => number): HostRests {
  const until = new Map<string, number>()
  return {
    left(host) {
      const left = Math.ceil(((until.get(host) ?? 0) - now()) / 1000)
      if (left > 0) return left
      until.delete(host)
      return 0
    },
    begin(host, seconds) {
      until.set(host, now() + Math.min(seconds ?? usualSeconds, longestSeconds) * 1000)
    },
  }
}
