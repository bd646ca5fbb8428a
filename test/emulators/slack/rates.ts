import type { Tier } from './platform.ts'

/** So many calls in so many milliseconds. */
export type Rate = { readonly calls: number; readonly windowMs: number }

export type RateLimits = {
  /** Posts in one channel. */
  readonly perChannel: Rate
  /** Calls of one method by one app in one team, by its tier. */
  readonly tiers: { readonly 1: Rate; readonly 2: Rate; readonly 3: Rate; readonly 4: Rate; readonly post: Rate }
}

const minute = (calls: number): Rate => ({ calls, windowMs: 60_000 })

/** A message a second and channel, "several hundred" a minute and team. https://docs.slack.dev/apis/web-api/rate-limits */
export const usualRates: RateLimits = {
  perChannel: { calls: 1, windowMs: 1_000 },
  tiers: { 1: minute(1), 2: minute(20), 3: minute(50), 4: minute(100), post: minute(300) },
}

export type Verdict =
  | { readonly kind: 'free' }
  /** `impatient` where the caller had been told to wait and did not. */
  | { readonly kind: 'refused'; readonly retryAfterSeconds: number; readonly impatient: boolean }

/**
 * Counts calls in fixed windows.
 *
 * @param nowMs A clock that runs in real time, since real clients wait in real time whatever time the world shows.
 */
export function createRates(limits: RateLimits, nowMs: () => number) {
  const windows = new Map<string, Window>()

  /** Whether this call is one too many; where not, it is counted. */
  function take(key: string, rate: Rate): Verdict {
    const known = windows.get(key)
    const window = known && known.endsAt > nowMs() ? known : { endsAt: nowMs() + rate.windowMs, used: 0, told: false }
    windows.set(key, window)
    if (window.used < rate.calls) {
      window.used += 1
      return { kind: 'free' }
    }
    const impatient = window.told
    window.told = true
    return { kind: 'refused', retryAfterSeconds: Math.max(1, Math.ceil((window.endsAt - nowMs()) / 1_000)), impatient }
  }

  /** @param owner The app and team. @param channel Where a post goes. */
  function count(owner: string, method: string, tier: Tier, channel: string | undefined): Verdict {
    if (tier === 'free') return { kind: 'free' }
    const whole = take(`${owner} ${method}`, limits.tiers[tier])
    if (whole.kind === 'refused' || tier !== 'post' || channel === undefined) return whole
    return take(`${owner} post ${channel}`, limits.perChannel)
  }

  return { count }
}

type Window = { readonly endsAt: number; used: number; told: boolean }
