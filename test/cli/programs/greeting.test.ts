import { expect, it } from 'vitest'
import { greeting } from '../../../src/cli/programs/greeting.ts'
import { readEnvironment } from '../../../src/cli/settings/environment.ts'
import { allRoles } from '../../../src/cli/settings/roles.ts'

it('says on which days it briefs', () => {
  const environment = readEnvironment()
  const [first] = environment.schedules
  if (!first) throw new Error('no schedule in config/')
  const schedules = [{ ...first, at: ['07:30'], days: ['mon', 'tue', 'wed', 'thu', 'fri'], zone: 'Europe/Berlin' } as const]
  const nothing = { roles: allRoles, site: undefined, health: null, admin: null, said: [] }
  expect(greeting({ environment: { ...environment, schedules }, ...nothing })).toMatch(
    /^Attaché follows \d+ feeds and briefs Monday to Friday at 07:30 \(Europe\/Berlin\)\.\nStop with/,
  )
})

it('says an hour once, however many channels are briefed then', () => {
  const environment = readEnvironment()
  const [first] = environment.schedules
  if (!first) throw new Error('no schedule in config/')
  const nothing = { roles: allRoles, site: undefined, health: null, admin: null, said: [] }
  const said = greeting({ environment: { ...environment, schedules: [first, { ...first, channel: 'other' }] }, ...nothing })
  expect(said).toBe(greeting({ environment: { ...environment, schedules: [first] }, ...nothing }))
})
