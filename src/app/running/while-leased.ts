import type { Clock, Store } from '../ports.ts'
import { type Lease, LeaseLost } from './lease.ts'

/** Who asks for leases. */
export type Leasing = {
  readonly store: Store
  readonly clock: Clock
  /** Names the process among all that share the store. */
  readonly holder: string
}

/** A lease that is held while work is done. */
export type Held = Lease & {
  /** Refuses to write what was decided before somebody else took over. */
  readonly store: Store
  /** Holds it for longer; does nothing where it is lost, which the next write will tell. */
  keep(): Promise<void>
}

/** Longer than any one step of work takes; so long others wait where a process died. Milliseconds. */
const leaseMs = 60_000

/**
 * Does a piece of work that no other process does at the same time.
 *
 * @returns Undefined where another process has it, or took over on the way.
 */
export async function whileLeased<result>(
  name: string,
  { store, clock, holder }: Leasing,
  work: (held: Held) => Promise<result>,
): Promise<result | undefined> {
  const lease = await store.takeLease(name, holder, clock.now(), clock.now() + leaseMs)
  if (!lease) return undefined
  const keep = async () => {
    await store.keepLease(lease, clock.now() + leaseMs)
  }
  try {
    return await work({ ...lease, store: store.under(lease), keep })
  } catch (error) {
    if (error instanceof LeaseLost) return undefined
    throw error
  } finally {
    await store.endLease(lease)
  }
}
