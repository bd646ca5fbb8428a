import { expect, it } from 'vitest'
import { freshSeconds, header, isReserved, retryAfterSeconds } from '../../../src/adapters/http/response-headers.ts'

const now = Date.UTC(2026, 4, 6, 10)

it.each([
  ['max-age=600', 600],
  ['public, MAX-AGE = "600", must-revalidate', 600],
  ['s-maxage=10', null],
  ['no-cache, max-age=600', null],
  ['max-age=soon', null],
  ['', null],
])('reads how long an answer may be kept from "%s"', (value, seconds) => {
  expect(freshSeconds({ 'cache-control': value })).toBe(seconds)
})

it('reads the same from Expires where Cache-Control does not say, but not from one that is over', () => {
  const date = 'Wed, 06 May 2026 10:00:00 GMT'
  expect(freshSeconds({ date, expires: 'Wed, 06 May 2026 10:10:00 GMT' })).toBe(600)
  expect(freshSeconds({ date, expires: 'Wed, 06 May 2026 10:10:00 GMT', 'cache-control': 'max-age=60' })).toBe(60)
  expect(freshSeconds({ date, expires: '0' })).toBe(null)
  expect(freshSeconds({ date, expires: 'Thu, 01 Jan 1970 00:00:00 GMT' })).toBe(null)
})

it.each([
  [{ 'tdm-reservation': '1' }, true],
  [{ 'tdm-reservation': '0' }, false],
  [{ 'x-robots-tag': 'noindex, nosnippet' }, true],
  [{ 'x-robots-tag': ['noarchive', 'NoAI'] }, true],
  [{ 'x-robots-tag': 'max-snippet: 0' }, true],
  [{ 'x-robots-tag': 'noindex, max-snippet:-1' }, false],
  [{}, false],
])('reads from %j whether a publisher keeps its words to itself: %s', (headers, reserved) => {
  expect(isReserved(headers)).toBe(reserved)
})

it.each([
  ['120', 120],
  ['Wed, 06 May 2026 10:02:00 GMT', 120],
  ['Wed, 06 May 2026 09:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['', null],
])('reads how long to wait from "%s"', (value, seconds) => {
  expect(retryAfterSeconds({ 'retry-after': value }, now)).toBe(seconds)
})

it('takes the first of a header sent twice', () => {
  expect(header({ etag: ['"a"', '"b"'] }, 'etag')).toBe('"a"')
  expect(header({}, 'etag')).toBe('')
})
