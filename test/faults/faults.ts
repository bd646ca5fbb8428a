import { type Cluster, startCluster } from '../postgres/cluster.ts'
import { clockFaults } from './cases/clock-faults.ts'
import { type Fault, Impossible, quietDay } from './cases/fault.ts'
import { networkFaults } from './cases/network-faults.ts'
import { platformFaults } from './cases/platform-faults.ts'
import { postgresFaults } from './cases/postgres-faults.ts'
import { processFaults } from './cases/process-faults.ts'
import { storeFaults } from './cases/store-faults.ts'
import { type FaultDesk, openFaultDesk } from './desk/fault-desk.ts'
import type { Standing } from './desk/rooms.ts'

export const faults: readonly Fault[] = [
  ...processFaults,
  ...storeFaults,
  ...clockFaults,
  ...networkFaults,
  ...platformFaults,
  ...postgresFaults,
]

/** Three days on which nothing goes wrong. */
export const nothing: Fault = {
  name: 'nothing goes wrong',
  async through(desk) {
    await quietDay(desk)
    await desk.until(2, 8)
  },
}

/** What came of a fault. */
export type Outcome = {
  /** Why it could not be done here. */
  readonly skipped?: string
  /** Why it could not be brought to its end. */
  readonly ended?: string
  readonly standings: readonly Standing[]
  /** What the log told of as an error. */
  readonly logged: readonly string[]
  readonly calls: number
  readonly asked: number
}

export async function suffer(fault: Fault, cluster?: Cluster): Promise<Outcome> {
  const desk = await openFaultDesk(fault.store === 'postgres' ? cluster : undefined)
  try {
    await fault.through(desk)
    return outcomeOf(desk)
  } catch (error) {
    if (error instanceof Impossible) return { skipped: error.message, ...outcomeOf(desk) }
    return { ended: error instanceof Error ? error.message : String(error), ...outcomeOf(desk) }
  } finally {
    await desk.close()
  }
}

function outcomeOf({ rooms, feeds, log }: FaultDesk): Outcome {
  const logged = log.filter(({ level }) => level === 'error').map(({ message, words }) => `${message}: ${words}`)
  return { standings: rooms.standings(), logged, calls: rooms.calls(), asked: feeds.asked() }
}

/** What of the promises was not kept; nothing where all was. */
export function broken(fault: Fault, outcome: Outcome, quiet: Outcome): readonly string[] {
  if (outcome.skipped !== undefined) return []
  const { briefings = 3, gone = false, notices = 0, logged = 0, calls = 40 } = fault
  return [
    ...(outcome.ended === undefined ? [] : [outcome.ended]),
    ...outcome.standings.flatMap((standing) => {
      const on = ` on ${standing.platform}`
      return [
        ...(gone || standing.posted === briefings ? [] : [`${standing.posted} of ${briefings} briefings${on}`]),
        ...(standing.twice === 0 ? [] : [`${standing.twice} twice${on}`]),
        ...(gone || standing.torn === 0 ? [] : [`${standing.torn} torn${on}`]),
        ...(standing.notices.length === notices
          ? []
          : [`${standing.notices.length} of ${notices} notices${on}: ${standing.notices.join(' | ')}`]),
      ]
    }),
    ...(outcome.logged.length === logged ? [] : [`${outcome.logged.length} of ${logged} told in the log: ${outcome.logged.join(' | ')}`]),
    ...(outcome.calls <= quiet.calls + calls ? [] : [`${outcome.calls} calls to the platforms, ${quiet.calls} on quiet days`]),
    ...(outcome.asked <= quiet.asked * mostAsked ? [] : [`feeds were asked ${outcome.asked} times, ${quiet.asked} times on quiet days`]),
  ]
}

/** A fourth day, and what is asked once more after it was lost. */
const mostAsked = 1.5

/** Every fault, one after another, each on three days of its own; a line for each. */
export async function faultsSuite(only?: string): Promise<boolean> {
  const cluster = await startCluster()
  try {
    const quiet = await suffer(nothing)
    tell(nothing, quiet, broken(nothing, quiet, quiet))
    let kept = true
    for (const fault of faults.filter(({ name }) => only === undefined || name.match(only))) {
      const outcome = await suffer(fault, cluster)
      const complaints = broken(fault, outcome, quiet)
      tell(fault, outcome, complaints)
      if (complaints.length > 0) kept = false
    }
    return kept
  } finally {
    await cluster.stop()
  }
}

function tell({ name, briefings = 3 }: Fault, { skipped, standings, logged, calls, asked }: Outcome, complaints: readonly string[]): void {
  const sum = (count: (standing: Standing) => number) => standings.reduce((total, standing) => total + count(standing), 0)
  const counts = [
    `${sum(({ posted }) => posted)}/${2 * briefings} posted`,
    `${sum(({ twice }) => twice)} twice`,
    `${sum(({ notices }) => notices.length)} told to admins`,
    `${logged.length} in the log`,
    `${calls} calls`,
    `${asked} asked`,
  ]
  process.stdout.write(`${skipped === undefined ? counts.map((count) => count.padStart(11)).join(' ') : `skipped, ${skipped}`}  ${name}\n`)
  for (const complaint of complaints) process.stdout.write(`  BROKEN: ${complaint}\n`)
}
