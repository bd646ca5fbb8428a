import { expect, it } from 'vitest'
import { openPostgresStore } from '../../src/adapters/sql/open-postgres-store.ts'
import { applyFiles } from '../../src/app/config/apply-files.ts'
import type { ConfigItem } from '../../src/app/config/config.ts'
import { configOf, starterOf } from '../../src/app/config/starter.ts'
import { weekdays } from '../../src/delivery/schedules/schedule.ts'
import { sectionSchema } from '../../src/sections/section.ts'
import { describePostgres, emptyDatabase } from './test-database.ts'

const europe = sectionSchema.parse({ name: 'europe', title: 'Europe', letter: 'e', places: ['Europe'] })
const starter = starterOf({ sections: [europe] })
const daily = (at: string): ConfigItem => ({
  ...{ kind: 'schedule', key: 'daily' },
  value: { name: 'daily', channel: 'c', at: [at], days: [...weekdays], zone: 'UTC', sections: [], thread: true },
})

describePostgres('the config files of five processes that start at once', () => {
  it('are one change, whoever is first', async () => {
    const url = await emptyDatabase()
    const stores = [await openPostgresStore({ url })]
    for (const _ of [1, 2, 3, 4]) stores.push(await openPostgresStore({ url }))
    const apply = (at: string) =>
      Promise.all(stores.map((store, index) => applyFiles('local', [daily(at)], { store, clock: { now: () => 100 + index }, starter })))
    await apply('07:00')
    const outcomes = await apply('08:00')
    expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
    expect(outcomes.filter(({ kind }) => kind === 'nothing')).toHaveLength(4)
    const [store] = stores
    if (!store) throw new Error('there is no store')
    expect(await store.changes('local', { limit: 9, before: null })).toHaveLength(2)
    expect((await configOf('local', { store, starter })).config.schedules).toMatchObject([{ at: ['08:00'] }])
    expect(await store.appliedItems('local')).toEqual([daily('08:00')])
    for (const each of stores) await each.close()
  })
})
