import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSchedule, readZone } from '../../../src/delivery/schedules/read-schedule.ts'
import { saidSchedule } from '../../../src/delivery/schedules/said-schedule.ts'
import { weekdays } from '../../../src/delivery/schedules/schedule.ts'

const all = [...weekdays]
const workdays = all.slice(0, 5)

describe('what somebody says of when a briefing comes', () => {
  it.each([
    ['weekdays 7:30 Berlin', ['07:30'], workdays, 'Europe/Berlin'],
    ['every day at 8am and 6pm', ['08:00', '18:00'], all, null],
    ['every day at 8 and at 6 in the evening', ['08:00', '18:00'], all, null],
    ['Mon-Fri 9', ['09:00'], workdays, null],
    ['Fridays to Mondays at noon, New York time', ['12:00'], ['mon', 'fri', 'sat', 'sun'], 'America/New_York'],
    ['12am and 12pm', ['00:00', '12:00'], all, null],
    ['at 7:30, America/Argentina/Buenos_Aires', ['07:30'], all, 'America/Argentina/Buenos_Aires'],
    ['monday and thursday 17.45', ['17:45'], ['mon', 'thu'], null],
    ['jeden Montag um 9', ['09:00'], ['mon'], null],
    ['täglich um 7 Uhr 30 und 18 Uhr', ['07:30', '18:00'], all, null],
    ['werktags halb 8 München', ['07:30'], workdays, 'Europe/Berlin'],
    ['montags bis mittwochs um 6 Uhr abends', ['18:00'], ['mon', 'tue', 'wed'], null],
    ['am Wochenende um 10', ['10:00'], ['sat', 'sun'], null],
    ['tous les jours à 7h30', ['07:30'], all, null],
    ['du lundi au vendredi à 8 h, heure de Paris', ['08:00'], workdays, 'Europe/Paris'],
    ['le samedi à 6 heures du soir', ['18:00'], ['sat'], null],
    ['cada lunes a las 9', ['09:00'], ['mon'], null],
    ['de lunes a viernes a las 7:30 y a las 8 de la tarde', ['07:30', '20:00'], workdays, null],
    ['todos los días a las 6 de la mañana, Madrid', ['06:00'], all, 'Europe/Madrid'],
    ['每天早上8点', ['08:00'], all, null],
    ['每天8点半', ['08:30'], all, null],
    ['每天8点一刻', ['08:15'], all, null],
    ['每天二十点', ['20:00'], all, null],
    ['每天二十三点四十五分', ['23:45'], all, null],
    ['每周一和周四晚上六点半 北京时间', ['18:30'], ['mon', 'thu'], 'Asia/Shanghai'],
    ['工作日 8点 和 下午3点15分', ['08:00', '15:15'], workdays, null],
    ['周一至周五十二点', ['12:00'], workdays, null],
    ['täglich 7:30 MEZ', ['07:30'], all, 'Europe/Berlin'],
    ['weekdays 8:00 Kyiv', ['08:00'], workdays, 'Europe/Kyiv'],
    ['tous les jours à 7h, Bern', ['07:00'], all, 'Europe/Zurich'],
  ])('“%s”', (typed, at, days, zone) => {
    expect(readSchedule(typed)).toMatchObject({ kind: 'read', times: { at, days, zone } })
  })

  it.each([
    ['whenever you like', { kind: 'unknown', words: 'whenever' }],
    ['weekdays 7:30 Atlantis', { kind: 'unknown', words: 'atlantis' }],
    ['every day at 7 Europe/Nowhere', { kind: 'unknown', words: 'europe/nowhere' }],
    ['weekdays', { kind: 'no-time' }],
    ['', { kind: 'no-time' }],
    ['every day at 25:00', { kind: 'no-such-time', words: '25:00' }],
    ['every day at 7:75', { kind: 'no-such-time', words: '7:75' }],
  ])('“%s” is not read', (typed, expected) => {
    expect(readSchedule(typed)).toEqual(expected)
  })

  it('may leave the days unsaid, which then are all', () => {
    expect(readSchedule('noon')).toMatchObject({ times: { days: all }, saysDays: false })
    expect(readSchedule('every day at noon')).toMatchObject({ times: { days: all }, saysDays: true })
  })

  it('that is printed back means the same, in every language', () => {
    const time = fc.record({ hour: fc.nat(23), minute: fc.nat(59) })
    const times = fc.record({
      at: fc
        .uniqueArray(
          time.map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
          { minLength: 1, maxLength: 4 },
        )
        .map((list) => list.toSorted()),
      days: fc.subarray(all, { minLength: 1 }),
      zone: fc.option(fc.constantFrom(...Intl.supportedValuesOf('timeZone'))),
    })
    fc.assert(
      fc.property(times, fc.constantFrom('en', 'de', 'fr', 'es', 'zh-CN', 'pt'), (given, language) => {
        expect(readSchedule(saidSchedule(given, language)), saidSchedule(given, language)).toMatchObject({ kind: 'read', times: given })
      }),
      { numRuns: 2_000 },
    )
  })

  it('is read or refused, whatever it is, at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(['read', 'unknown', 'no-time', 'no-such-time']).toContain(readSchedule(typed).kind)
      }),
    )
  })
})

describe('a zone that somebody names', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['berlin', 'Europe/Berlin'],
    [' New York ', 'America/New_York'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['Berlin tomorrow', undefined],
    ['Mars/Base', undefined],
    ['', undefined],
    ['UTC', 'UTC'],
    ['Wien', 'Europe/Vienna'],
    ['Deutschland', 'Europe/Berlin'],
    ['Kyiv', 'Europe/Kyiv'],
    ['kolkata', 'Asia/Kolkata'],
    ['at noon', undefined],
  ])('%s is %s', (typed, zone) => {
    expect(readZone(typed)).toBe(zone)
  })
})
