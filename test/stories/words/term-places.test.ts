import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TermPlaces } from '../../../src/stories/words/term-places.ts'

describe('the places of terms', () => {
  test('are those in which they were laid out last, and none for others', () => {
    // Few numbers, and far apart by multiples of a slot's number, so that they meet in one slot.
    const id = fc.oneof(
      fc.integer({ min: -5, max: 5 }).map((i) => i * 1_024),
      fc.integer(),
    )
    const ids = fc.uniqueArray(id, { maxLength: 400 }).map((list) => Int32Array.from(list))
    fc.assert(
      fc.property(ids, ids, id, (before, now, other) => {
        const places = new TermPlaces()
        places.layOut(before)
        places.layOut(now)
        expect([...now].map((one) => places.of(one))).toEqual([...now.keys()])
        expect(places.of(other)).toBe(now.indexOf(other))
      }),
    )
  })

  test('there are none before anything is laid out', () => {
    expect(new TermPlaces().of(7)).toBe(-1)
  })
})
