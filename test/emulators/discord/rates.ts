/** So many requests in so many milliseconds. */
export type Rate = { readonly requests: number; readonly windowMs: number }

export type RateLimits = {
  /** Sends, edits and deletions, each counted for itself in each channel. */
  readonly perChannel: Rate
  /** Any other route. */
  readonly perRoute: Rate
  /** All authorised requests of one bot. */
  readonly global: Rate
}

/**
 * 50 a second over all is documented (topics/rate-limits); 5 in 5 s per channel is what is observed,
 * the documents only say to read the headers. The rest is generous.
 */
export const usualRates: RateLimits = {
  perChannel: { requests: 5, windowMs: 5_000 },
  perRoute: { requests: 50, windowMs: 1_000 },
  global: { requests: 50, windowMs: 1_000 },
}

type Verdict = {
  readonly headers: Readonly<Record<string, string>>
  readonly refusal: { readonly retryAfterSeconds: number; readonly global: boolean } | undefined
  /** True where the client had been told to wait and did not. */
  readonly impatient: boolean
}

/**
 * Counts requests in fixed windows.
 *
 * @param nowMs A clock that runs in real time, since real clients wait in real time whatever time the world shows.
 */
export function createRates(limits: RateLimits, nowMs: () => number) {
  const windows = new Map<string, Window>()

  function take(key: string, rate: Rate): Window {
    const known = windows.get(key)
    const window = known && known.endsAt > nowMs() ? known : { endsAt: nowMs() + rate.windowMs, used: 0, told: false }
    window.used += 1
    windows.set(key, window)
    return window
  }

  function count(bot: string | undefined, method: string, route: string, major: string): Verdict {
    const rate = isSend(method, route) ? limits.perChannel : limits.perRoute
    const bucket = `${method} ${route} ${major} ${bot ?? ''}`
    const whole = bot === undefined ? undefined : take(bot, limits.global)
    const window = take(bucket, rate)
    const over = whole && whole.used > limits.global.requests ? whole : window.used > rate.requests ? window : undefined
    const impatient = over?.told ?? false
    if (over) over.told = true
    const seconds = (until: number) => Math.max(0, until - nowMs()) / 1_000
    return {
      headers: {
        'x-ratelimit-limit': String(rate.requests),
        'x-ratelimit-remaining': String(Math.max(0, rate.requests - window.used)),
        'x-ratelimit-reset-after': seconds(window.endsAt).toFixed(3),
        'x-ratelimit-bucket': bucketName(bucket),
      },
      refusal: over && { retryAfterSeconds: seconds(over.endsAt), global: over === whole },
      impatient,
    }
  }

  return { count }
}

type Window = { endsAt: number; used: number; told: boolean }

function isSend(method: string, route: string): boolean {
  return method !== 'GET' && /^\/channels\/:channel\/messages(\/:message)?$/.test(route)
}

function bucketName(key: string): string {
  return Buffer.from(key).toString('hex').slice(0, 24)
}
