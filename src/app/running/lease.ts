/** A piece of work that one process alone may do, for a time. */
export type Lease = {
  readonly name: string
  /** Grows each time the lease is taken: what is written under an older one is refused. */
  readonly fence: number
}

/** The lease to keep the schedules of all workspaces. */
export const schedulesLease = 'schedules'

/** The lease to group what is new to a workspace. */
export function storiesLease(workspace: string): string {
  return `stories ${workspace}`
}

/** The lease to look how a workspace does. */
export function healthLease(workspace: string): string {
  return `health ${workspace}`
}

/** What the store keeps of who does what. */
export type LeaseStore = {
  /**
   * Takes a lease that nobody holds, or whose time is over, or that the same holder took before. Of many that try, one wins. One that would
   * be held for twice as long as is asked for comes from a clock that was wrong, and counts for nothing.
   *
   * @param until Milliseconds since the epoch.
   * @returns Undefined where somebody else holds it.
   */
  takeLease(name: string, holder: string, now: number, until: number): Promise<Lease | undefined>
  /** @returns False where it was taken by another since. */
  keepLease(lease: Lease, until: number): Promise<boolean>
  /** Lets others take it at once. */
  endLease(lease: Lease): Promise<void>
}

/** Another process took over while this one stood still; nothing of the write is kept. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'

  constructor(lease: string) {
    super(`the lease "${lease}" was taken by another process`)
  }
}
