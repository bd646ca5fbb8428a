import { chanceFrom } from '../chance.ts'

/** A failure to come. It strikes the requests that match, once unless `times` or `rate` says otherwise. */
export type Fault = {
  /** Any where left out. */
  readonly method?: string
  /** As the route is written, such as `/channels/:channel/messages`; any where left out. */
  readonly route?: string
  /** Before the work is done, or after: then the work stands and only its answer is lost. */
  readonly when: 'before' | 'after'
  readonly outcome: FaultOutcome
  /** How many requests it strikes; 1 where left out, without end where there is a rate. */
  readonly times?: number
  /** Chance in [0, 1] that it strikes a request that matches. */
  readonly rate?: number
}

export type FaultOutcome =
  | { readonly kind: 'status'; readonly status: number; readonly code?: number; readonly message?: string }
  /** The connection is closed without an answer. */
  | { readonly kind: 'reset' }
  /** The answer is held back for so many real milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number; readonly scope: 'user' | 'global' | 'shared' }

export type Faults = {
  add(fault: Fault): void
  clear(): void
  /** The outcome that strikes now, if any; it is used up by asking. */
  strike(when: Fault['when'], method: string, route: string): FaultOutcome | undefined
}

/** @param seed Whole number; the same seed and requests bring the same failures. */
export function createFaults(seed: number): Faults {
  const chance = chanceFrom(seed)
  const waiting: { readonly fault: Fault; left: number }[] = []
  return {
    add: (fault) => waiting.push({ fault, left: fault.times ?? (fault.rate === undefined ? 1 : Infinity) }),
    clear: () => waiting.splice(0),
    strike(when, method, route) {
      const struck = waiting.find(({ fault, left }) => left > 0 && matches(fault, when, method, route) && chance() < (fault.rate ?? 1))
      if (struck) struck.left -= 1
      return struck?.fault.outcome
    },
  }
}

function matches(fault: Fault, when: Fault['when'], method: string, route: string): boolean {
  return fault.when === when && (fault.method ?? method) === method && (fault.route ?? route) === route
}
