import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/feeds/reading/dates.ts'

const iso = (written: string) => {
  const time = readDate(written)
  return time === null ? null : new Date(time).toISOString().replace('.000Z', 'Z')
}

describe('readDate', () => {
  it.each([
    // RFC 822 and 2822
    ['Wed, 06 May 2026 13:00:00 GMT', '2026-05-06T13:00:00Z'],
    ['Wed, 06 May 2026 13:00:00 +0200', '2026-05-06T11:00:00Z'],
    ['Wed, 06 May 2026 13:00:00 -0000', '2026-05-06T13:00:00Z'],
    ['06 May 2026 13:00 EDT', '2026-05-06T17:00:00Z'],
    ['Wed, 6 May 26 13:00:00 BST', '2026-05-06T12:00:00Z'],
    ['Wed, 6 May 99 13:00:00 Z', '1999-05-06T13:00:00Z'],
    ['Wednesday, 6 May 2026 13:00:00 CEST', '2026-05-06T11:00:00Z'],
    ['Wed, 06 May 2026 13:00:00 GMT+0200', '2026-05-06T11:00:00Z'],
    ['Wed, 06 May 2026 24:00:00 GMT', '2026-05-07T00:00:00Z'],
    ['Wed, 06 May 2026 1:00:00 PM IST', '2026-05-06T07:30:00Z'],
    ['Wed, 06 May 2026', '2026-05-06T00:00:00Z'],
    ['06-May-2026 13:00', '2026-05-06T13:00:00Z'],
    ['Wed,  06  May 2026\n13:00:00 AEST', '2026-05-06T03:00:00Z'],
    // C and Unix
    ['Wed May  6 13:00:00 2026', '2026-05-06T13:00:00Z'],
    ['Wed May 6 13:00:00 EDT 2026', '2026-05-06T17:00:00Z'],
    // what only looks like an offset
    ['2026-05-06 13:00:59:123 CEST', '2026-05-06T11:00:59Z'],
    ['May 6, 2026 at 10:00am EDT (updated 12:30)', '2026-05-06T14:00:00Z'],
    ['2026-05-06 13:00:00 UTC−5', '2026-05-06T18:00:00Z'],
    ['1778072400', '2026-05-06T13:00:00Z'],
    ['1778072400123', '2026-05-06T13:00:00.123Z'],
    // American and British prose
    ['May 6, 2026, 1:00 pm EDT', '2026-05-06T17:00:00Z'],
    ['6th of May 2026, 12:30 am', '2026-05-06T00:30:00Z'],
    ['31/12/2025 10:00', '2025-12-31T10:00:00Z'],
    ['03/04/2026 1:00 PM', '2026-03-04T13:00:00Z'],
    ['04.03.2026 10:15', '2026-03-04T10:15:00Z'],
    // ISO 8601
    ['2026-05-06T13:00:00Z', '2026-05-06T13:00:00Z'],
    ['2026-05-06T13:00:00.123456+02:00', '2026-05-06T11:00:00.123Z'],
    ['2026-05-06T13:00:00+0530', '2026-05-06T07:30:00Z'],
    ['2026-05-06T13:00-05', '2026-05-06T18:00:00Z'],
    ['2026-05-06T13:00:00', '2026-05-06T13:00:00Z'],
    ['2026-05-06 13:00:00 EDT', '2026-05-06T17:00:00Z'],
    ['2026/05/06 13:00', '2026-05-06T13:00:00Z'],
    ['20260506T130000Z', '2026-05-06T13:00:00Z'],
    ['2026-05-06', '2026-05-06T00:00:00Z'],
    ['2026-05', '2026-05-01T00:00:00Z'],
    // other languages
    ['Mi, 06 Mai 2026 13:00:00 +0200', '2026-05-06T11:00:00Z'],
    ['6. März 2026 13:00', '2026-03-06T13:00:00Z'],
    ['mar., 05 août 2025 13:00:00 +0200', '2025-08-05T11:00:00Z'],
    ['jue, 01 ene 2026 13:00:00 GMT', '2026-01-01T13:00:00Z'],
    ['6 de diciembre de 2025 13:00', '2025-12-06T13:00:00Z'],
    ['Ср, 06 мая 2026 13:00:00 +0300', '2026-05-06T10:00:00Z'],
    ['Çar, 02 Eki 2024 13:00:00 +0300', '2024-10-02T10:00:00Z'],
    ['2026年5月6日 下午1:00', '2026-05-06T13:00:00Z'],
    ['2026年5月6日 上午12:05', '2026-05-06T00:05:00Z'],
    ['2026. 5. 6. 오전 12:05', '2026-05-06T00:05:00Z'],
    ['2026년 5월 6일 13:00', '2026-05-06T13:00:00Z'],
  ])('reads %s', (written, expected) => {
    expect(iso(written)).toBe(expected)
  })

  it.each([
    '',
    'yesterday',
    '03/04/2026 10:00',
    '2026-02-31',
    'Wed, 31 Feb 2026 10:00:00 GMT',
    '2026-05-06T25:00:00Z',
    '0001-01-01T00:00:00Z',
    '0',
    '9'.repeat(100),
  ])('gives null for %s, which is no date or could be two', (written) => {
    expect(readDate(written)).toBeNull()
  })

  it('reads back what it means, whichever way it is written', () => {
    const instant = fc.date({ min: new Date('1990-01-02'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, (date) => {
        const whole = Math.floor(date.getTime() / 1000) * 1000
        expect(readDate(date.toISOString())).toBe(date.getTime())
        expect(readDate(date.toUTCString())).toBe(whole)
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789:-/. TZ+apm年月日MayGMT') })),
        (written) => void readDate(written),
      ),
    )
  })
})
