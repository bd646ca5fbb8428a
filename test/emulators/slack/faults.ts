import { chanceFrom } from '../chance.ts'

/** A failure to come. It strikes what matches, once unless `times` or `rate` says otherwise. */
export type Fault = (RequestFault | DeliveryFault) & {
  /** How often it strikes; 1 where left out, without end where there is a rate. */
  readonly times?: number
  /** Chance in [0, 1] that it strikes what matches. */
  readonly rate?: number
}

/** Of what the app asks. */
export type RequestFault = {
  /** Such as `chat.postMessage`; `/response` and `/upload` are named so too; any where left out. */
  readonly method?: string
  /** Before the work is done, or after: then the work stands and only its answer is lost. */
  readonly when: 'before' | 'after'
  readonly outcome: FaultOutcome
}

export type FaultOutcome =
  | { readonly kind: 'status'; readonly status: number }
  /** The connection is closed without an answer. */
  | { readonly kind: 'reset' }
  /** The answer is held back for so many real milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** `ok: false` with this error, such as `internal_error`. */
  | { readonly kind: 'refusal'; readonly error: string }
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number }

/** Of what the app is sent. Forged, old and unsigned are of HTTP only. */
export type DeliveryFault = { readonly delivery: DeliveryOutcome }
export type DeliveryOutcome = 'forged' | 'old' | 'unsigned' | 'twice' | 'lost'

export type Faults = {
  add(fault: Fault): void
  clear(): void
  /** The outcome that strikes now, if any; it is used up by asking. */
  strike(when: RequestFault['when'], method: string): FaultOutcome | undefined
  strikeDelivery(): DeliveryOutcome | undefined
}

/** @param seed Whole number; the same seed and requests bring the same failures. */
export function createFaults(seed: number): Faults {
  const chance = chanceFrom(seed)
  const waiting: { readonly fault: Fault; left: number }[] = []

  function struck(matches: (fault: Fault) => boolean): Fault | undefined {
    const found = waiting.find(({ fault, left }) => left > 0 && matches(fault) && chance() < (fault.rate ?? 1))
    if (found) found.left -= 1
    return found?.fault
  }

  return {
    add: (fault) => waiting.push({ fault, left: fault.times ?? (fault.rate === undefined ? 1 : Infinity) }),
    clear: () => waiting.splice(0),
    strike(when, method) {
      const fault = struck((each) => 'when' in each && each.when === when && (each.method ?? method) === method)
      return fault && 'outcome' in fault ? fault.outcome : undefined
    },
    strikeDelivery() {
      const fault = struck((each) => 'delivery' in each)
      return fault && 'delivery' in fault ? fault.delivery : undefined
    },
  }
}
