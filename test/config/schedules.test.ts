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

it('takes whom a schedule calls where its workspace may have them, and never everyone', () => {
  const read = (workspace: string, mention: string) =>
    readSchedulesConfig(JSON.stringify([{ name: 'a', workspace, channel: 'c', at: ['07:00'], mention }]), 's.json', 'UTC')
  expect(read('discord:guild:70009', '70001')).toMatchObject([{ mention: '70001' }])
  expect(read('slack:team:T1', 'S0123456')).toMatchObject([{ mention: 'S0123456' }])
  for (const [workspace, mention] of [
    ['discord:guild:70009', '70009'],
    ['discord:guild:70009', 'S0123456'],
    ['slack:team:T1', '70001'],
    ['local', '70001'],
  ] as const)
    expect(() => read(workspace, mention)).toThrow('0.mention: is no role or user group of the workspace')
  expect(() => read('discord:guild:70009', '@everyone')).toThrow('0.mention: must be the id')
})
