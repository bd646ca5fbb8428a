import { expect, it } from 'vitest'
import { neverLeft } from '../../../src/app/sending/never-left.ts'

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' })

it.each([
  ['a refused connection', refused],
  ['a fetch that it caused to fail', new TypeError('fetch failed', { cause: refused })],
  ['an error that wraps it', Object.assign(new Error('A request error occurred'), { original: new Error('x', { cause: refused }) })],
])('%s sent nothing', (_, error) => {
  expect(neverLeft(error)).toBe(true)
})

it.each([
  ['a connection lost in use', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })],
  ['an answer that took too long', new DOMException('The operation timed out', 'TimeoutError')],
  ['no error at all', { code: 'ECONNREFUSED' }],
])('%s may have sent something', (_, error) => {
  expect(neverLeft(error)).toBe(false)
})
