import { expect, it } from 'vitest'
import { header, maxAgeSeconds, retryAfterSeconds } from '../../../src/adapters/http/response-headers.ts'

const now = Date.UTC(2026, 4, 6, 10)

it.each([
  ['max-age=600', 600],
  ['public, MAX-AGE = "600", must-revalidate', 600],
  ['s-maxage=10', null],
  ['no-cache, max-age=600', null],
  ['max-age=soon', null],
  ['', null],
])('reads how long an answer may be kept from "%s"', (value, seconds) => {
  expect(maxAgeSeconds({ 'cache-control': value })).toBe(seconds)
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
