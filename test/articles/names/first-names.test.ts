import fc from 'fast-check'
import { getGender } from 'gender-detection-from-name'
import { expect, it } from 'vitest'
import names from '../../../src/articles/names/first-names.json' with { type: 'json' }
import { bearerOf } from '../../../src/articles/names/first-names.ts'

const asPackage = (name: string) => {
  const gender = getGender(name)
  return gender === 'unknown' ? null : gender
}

it('knows who bears each name that it lists, the first and the last among them', () => {
  for (const gender of ['male', 'female'] as const) {
    const listed = names[gender].split('\n')
    expect(listed.length).toBeGreaterThan(25_000)
    expect(listed.filter((name) => bearerOf(name) !== gender || asPackage(name) !== gender)).toEqual([])
  }
})

it.each(['', '\n', 'a', 'zz', 'anna\nanne', 'ann lee', 'ministry'])('knows nobody who is called %j', (word) => {
  expect(bearerOf(word)).toBeNull()
})

it('answers as the package does for any word', () => {
  const near = fc
    .constantFrom(...names.male.split('\n').slice(0, 500))
    .chain((name) => fc.nat(name.length).map((end) => name.slice(0, end)))
  fc.assert(fc.property(fc.oneof(near, fc.stringMatching(/^[a-zäéñ'-]{0,9}$/)), (word) => bearerOf(word) === asPackage(word)))
})
