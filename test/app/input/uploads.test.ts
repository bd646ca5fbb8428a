import { expect, it } from 'vitest'
import { createUploads } from '../../../src/app/input/uploads.ts'

const bytes = (words: string) => new TextEncoder().encode(words)

it('a file is read once, by the workspace that sent it alone', () => {
  const uploads = createUploads()
  const [one, other] = [uploads.keep('one', bytes('a')), uploads.keep('two', bytes('b'))]
  expect(uploads.take('two', one)).toBeUndefined()
  expect(uploads.take('one', one)).toEqual(bytes('a'))
  expect(uploads.take('one', one)).toBeUndefined()
  expect(uploads.take('two', other)).toEqual(bytes('b'))
})

it('what nobody reads is dropped when twenty others came', () => {
  const uploads = createUploads()
  const first = uploads.keep('one', bytes('a'))
  const rest = Array.from({ length: 20 }, (_, index) => uploads.keep('one', bytes(`${index}`)))
  expect(uploads.take('one', first)).toBeUndefined()
  expect(uploads.take('one', rest[0] ?? '')).toEqual(bytes('0'))
})
