import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { openPostgresStore } from '../../src/adapters/sql/open-postgres-store.ts'
import { schedules } from './schedules.ts'
import { describePostgres, emptyDatabase, onDatabase } from './test-database.ts'

const hoursOf = { 'with-lease': 6, 'without-lease': 3 } as const
const hourMs = 3_600_000
const firstHour = Date.UTC(2026, 1, 14, 6)

/** A scheduler of its own process; it is gone when the test ends. */
async function scheduler(url: string, holder: string, lease: string): Promise<ChildProcess> {
  const program = spawn(process.execPath, [new URL('scheduler.ts', import.meta.url).pathname, url, holder, lease], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await once(createInterface({ input: program.stdout }), 'line')
  return program
}

async function kill(program: ChildProcess | undefined): Promise<void> {
  if (!program || program.signalCode !== null) return
  const gone = once(program, 'close')
  program.kill('SIGKILL')
  await gone
}

/** Runs three rivals through the hours, and kills one of them at a random moment of each. @returns The database. */
async function race(lease: 'with-lease' | 'without-lease'): Promise<{ readonly url: string; readonly kills: number }> {
  const url = await emptyDatabase()
  await (await openPostgresStore({ url })).close()
  await onDatabase(url, `create table test_clock (at bigint); insert into test_clock values (${firstHour - 60_000})`)
  const rivals = await Promise.all(['a', 'b', 'c'].map((name) => scheduler(url, name, lease)))
  onTestFinished(async () => {
    for (const rival of rivals) await kill(rival)
  })
  let kills = 0
  for (let hour = 0; hour < hoursOf[lease]; hour++) {
    await onDatabase(url, `update test_clock set at = ${firstHour + hour * hourMs + 60_000}`)
    const victim = Math.floor(Math.random() * rivals.length)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 300))
    await kill(rivals[victim])
    kills += 1
    const reborn = scheduler(url, `${victim} after ${hour}`, lease)
    await expect.poll(() => usedIn(url, hour), { timeout: 60_000, interval: 50 }).toBe(schedules.length)
    rivals[victim] = await reborn
  }
  return { url, kills }
}

/** Slots of an hour that are used. What the clock says goes on meanwhile, so that the lease of whoever died comes to its end. */
async function usedIn(url: string, hour: number): Promise<number> {
  const due = firstHour + hour * hourMs
  await onDatabase(url, `update test_clock set at = least(at + 10000, ${due + 20 * 60_000})`)
  const [row] = await onDatabase(url, `select count(*)::int as used from slots where at = ${due}`)
  return Number(row?.used)
}

describePostgres('three schedulers on one database, one of them killed in every hour,', () => {
  it.each(['with-lease', 'without-lease'] as const)('make every slot once, %s', async (lease) => {
    const hours = hoursOf[lease]
    const { url, kills } = await race(lease)
    expect(kills).toBe(hours)
    const outcomes = await onDatabase(url, 'select outcome, count(*)::int as slots from slots group by outcome order by outcome')
    const briefings = await onDatabase(
      url,
      'select channel, count(*)::int as made, count(distinct made_at)::int as moments from briefings group by channel',
    )
    const deliveries = await onDatabase(url, 'select count(*)::int as written from deliveries')
    expect(outcomes.reduce((total, { slots }) => total + Number(slots), 0)).toBe(hours * schedules.length)
    expect(outcomes.every(({ outcome }) => outcome === 'made' || outcome === 'late')).toBe(true)
    expect(briefings).toHaveLength(schedules.length)
    for (const { made } of briefings) expect(made).toBe(hours)
    expect(deliveries).toEqual([{ written: hours * schedules.length }])
  }, 240_000)
})
