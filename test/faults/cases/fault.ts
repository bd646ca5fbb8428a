import type { FaultDesk } from '../desk/fault-desk.ts'

/** Something that goes wrong, and what is promised then. */
export type Fault = {
  readonly name: string
  /**
   * Takes a desk through it: from five in the morning of the first day, when nothing was polled yet, to the end.
   *
   * @throws {Impossible} Where it cannot be done on this machine.
   */
  through(desk: FaultDesk): Promise<void>
  /** Briefings that stand in each channel in the end; 3 where left out: of the first day, of the day of the fault, of the day after. */
  readonly briefings?: number
  /** Whether the channels are gone in the end, so that nothing can be counted in them. */
  readonly gone?: boolean
  /** What the admins of each workspace are told of it: 0 where left out. */
  readonly notices?: number
  /** What the log tells of it as an error: 0 where left out. */
  readonly logged?: number
  /** Calls to the platforms, beyond those of quiet days, that are no storm: 40 where left out. */
  readonly calls?: number
  /** `postgres`: on a PostgreSQL that is reached through a line. */
  readonly store?: 'postgres'
}

/** Why something cannot go wrong on this machine. */
export class Impossible extends Error {
  override readonly name = 'Impossible'
}

/** A day on which nothing goes wrong, so that there is something to lose, to the morning of the day after. */
export async function quietDay(desk: FaultDesk): Promise<void> {
  await desk.start()
  await desk.round()
  await desk.until(0, 8)
  await desk.until(1, 4, 120 * 60_000)
}
