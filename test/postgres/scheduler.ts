/** Run as a program of its own: keeps the same schedules as its rivals, on a clock that stands in the database, until it is killed. */
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { openPostgresStore } from '../../src/adapters/sql/open-postgres-store.ts'
import { defaultSettings } from '../../src/app/config/workspace-settings.ts'
import { type Keeping, keepSchedules } from '../../src/app/keep-schedules.ts'
import { whileLeased } from '../../src/app/running/while-leased.ts'
import type { Reply } from '../../src/delivery/reply/reply.ts'
import { sampleBriefing } from '../fakes/sample-briefing.ts'
import { schedules } from './schedules.ts'

const [url = '', holder = '', alone = ''] = process.argv.slice(2)
const store = await openPostgresStore({ url, mostConnections: 3 })
const reader = new pg.Client(url)
await reader.connect()
const clock = { at: 0, now: () => clock.at }
/** Its people are on the terminal. */
const whole = (reply: Reply) => [reply]
const keeping: Omit<Keeping, 'store'> = {
  ...{
    dividers: { discord: whole, slack: whole, terminal: whole, web: whole },
    adminsPlace: async () => undefined,
    languageOf: async () => 'en',
    draw: async () => null,
    settingsOf: async () => defaultSettings,
  },
  async make({ workspace, channel }, window, title) {
    // Long enough for rivals to make the same, and for a kill in the middle.
    await pause(Math.random() * 30)
    return { ...sampleBriefing(), id: randomUUID(), workspace, channel, window, title, madeAt: clock.at }
  },
}
writeSync(1, `${holder} is ready\n`)
for (;;) {
  const { rows } = await reader.query<{ at: string }>('select at from test_clock')
  const at = Number(rows[0]?.at)
  if (at === clock.at) {
    await pause(5)
    continue
  }
  clock.at = at
  if (alone === 'without-lease') await keepSchedules(schedules, { ...keeping, store }, clock.at)
  else
    await whileLeased('schedules', { store, clock, holder }, (held) =>
      keepSchedules(schedules, { ...keeping, store: held.store }, clock.at),
    )
}
