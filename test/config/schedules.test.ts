import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readSchedulesConfig } from '../../config/schedules.ts'

it('reads the schedule that ships, in the zone of the settings', () => {
  const schedules = readSchedulesConfig(readFileSync('config/schedules.json', 'utf8'), 'schedules.json', 'Asia/Tokyo')
  expect(schedules).toMatchObject([{ name: 'morning', at: ['07:00'], zone: 'Asia/Tokyo' }])
})

it('names every mistake at once with its place', () => {
  const read = () =>
    readSchedulesConfig(
      '[{"name":"a","channel":"c","at":["25:00"],"zone":"Mars/Base"},{"name":"b b","channel":"c","at":[]}]',
      's.json',
      'UTC',
    )
  expect(read).toThrow(/0\.at\.0[\s\S]*1\.name[\s\S]*1\.at/)
})

it('names a zone that does not exist and a name used twice', () => {
  const read = () =>
    readSchedulesConfig(
      '[{"name":"a","channel":"c","at":["07:00"],"zone":"Mars/Base"},{"name":"a","channel":"c","at":["08:00"]}]',
      's.json',
      'UTC',
    )
  expect(read).toThrow(/1\.name: is used[\s\S]*0\.zone: is not/)
})

it('says when the file is not JSON', () => {
  expect(() => readSchedulesConfig('[', 's.json', 'UTC')).toThrow('s.json is not valid JSON')
})
