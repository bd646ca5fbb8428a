import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agglomerate, type Link } from '../../src/stories/agglomerate.ts'

const mean = () => 1
const articles = (...lengths: readonly number[]) => lengths.map((length) => ({ size: 1, length }))

describe('agglomerate', () => {
  test('joins what is linked above 0 and leaves the rest alone', () => {
    expect(agglomerate(articles(0, 0, 0), [{ a: 0, b: 2, likeness: 1 }], -6, mean)).toEqual([0, 1, 0])
  })

  test('the mean decides: one good link does not outweigh a missing one', () => {
    // 0 and 1 join first (2). Then {0, 1} with 2: (1 - 6) / 2 = -2.5.
    const links = [
      { a: 0, b: 1, likeness: 2 },
      { a: 1, b: 2, likeness: 1 },
    ]
    expect(agglomerate(articles(0, 0, 0), links, -6, mean)).toEqual([0, 0, 2])
  })

  test('with a lower exponent the larger group is more welcoming', () => {
    // As above, counted from -6 up: (7 + 0) / 2 ** 0.2 - 6 = 0.09.
    const links = [
      { a: 0, b: 1, likeness: 2 },
      { a: 1, b: 2, likeness: 1 },
    ]
    expect(agglomerate(articles(0, 0, 0), links, -6, () => 0.2)).toEqual([0, 0, 0])
  })

  test('a group that came whole counts for all of its articles', () => {
    // Of the three pairs between 0 and the group two are linked: (7 + 7) / 3 - 6 = -1.3; all three: (7 + 7 + 7) / 3 - 6 = 1.
    const things = [...articles(0), { size: 3, length: 0 }]
    const link = { a: 0, b: 1, likeness: 1 }
    expect(agglomerate(things, [link, link], -6, mean)).toEqual([0, 1])
    expect(agglomerate(things, [link, link, link], -6, mean)).toEqual([0, 0])
  })

  test('asks for the exponent by the mean length of all texts', () => {
    const asked = new Set<number>()
    agglomerate(articles(10, 50), [{ a: 0, b: 1, likeness: 1 }], -6, (length) => {
      asked.add(length)
      return 1
    })
    expect([...asked]).toEqual([30])
  })

  test('every group is named for its lowest number, whatever the order of the links', () => {
    const link = fc.record({ a: fc.nat(9), b: fc.nat(9), likeness: fc.double({ min: -5, max: 5, noNaN: true }) })
    const links = fc.uniqueArray(
      link.filter(({ a, b }) => a < b),
      { selector: ({ a, b }) => `${a} ${b}` },
    )
    fc.assert(
      fc.property(links, (some: readonly Link[]) => {
        const groups = agglomerate(articles(...new Array<number>(10).fill(0)), some, -6, mean)
        expect(groups.every((group, i) => group <= i && groups[group] === group)).toBe(true)
        expect(agglomerate(articles(...new Array<number>(10).fill(0)), some.toReversed(), -6, mean)).toEqual(groups)
      }),
    )
  })
})
