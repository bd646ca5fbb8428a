import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agglomerate, type Linkage, type Measure } from '../../../src/stories/groups/agglomerate.ts'

const mean: Linkage = { unlinked: -6, exponentOf: () => 1, few: 1, contrast: 0 }
const articles = (...lengths: readonly number[]): Measure[] => lengths.map((length) => ({ size: 1, length, language: 'en' }))

type Link = { readonly a: number; readonly b: number; readonly likeness: number }

function grouped(things: readonly Measure[], links: readonly Link[], linkage: Linkage): readonly number[] {
  const [a, b] = [Int32Array.from(links, (link) => link.a), Int32Array.from(links, (link) => link.b)]
  return agglomerate(things, { a, b, likeness: Float64Array.from(links, ({ likeness }) => likeness) }, linkage)
}

describe('agglomerate', () => {
  test('joins what is linked above 0 and leaves the rest alone', () => {
    expect(grouped(articles(0, 0, 0), [{ a: 0, b: 2, likeness: 1 }], mean)).toEqual([0, 1, 0])
  })

  test('the mean decides: one good link does not outweigh a missing one', () => {
    // 0 and 1 join first (2). Then {0, 1} with 2: (1 - 6) / 2 = -2.5.
    const links = [
      { a: 0, b: 1, likeness: 2 },
      { a: 1, b: 2, likeness: 1 },
    ]
    expect(grouped(articles(0, 0, 0), links, mean)).toEqual([0, 0, 2])
  })

  test('with a lower exponent the larger group is more welcoming', () => {
    // As above, counted from -6 up: (7 + 0) / 2 ** 0.2 - 6 = 0.09.
    const links = [
      { a: 0, b: 1, likeness: 2 },
      { a: 1, b: 2, likeness: 1 },
    ]
    expect(grouped(articles(0, 0, 0), links, { ...mean, exponentOf: () => 0.2 })).toEqual([0, 0, 0])
  })

  test('a few pairs are judged by their mean, and more from there on by the exponent', () => {
    // Counted from -6 up each link is 5. Beside a group of two: 10 / 2 ** 0.5 - 6 = 1.07, and by the mean 10 / 2 - 6 = -1.
    const things = [1, 2, 8].map((size) => ({ size, length: 0, language: 'en' }))
    const links = (b: number, pairs: number) => new Array<Link>(pairs).fill({ a: 0, b, likeness: -1 })
    const welcoming = { ...mean, exponentOf: () => 0.5 }
    expect(grouped(things, links(1, 2), welcoming)).toEqual([0, 0, 2])
    expect(grouped(things, links(1, 2), { ...welcoming, few: 2 })).toEqual([0, 1, 2])
    // Beside a group of eight: 40 / (2 × (8 / 2) ** 0.5) - 6 = 4.
    expect(grouped(things, links(2, 8), { ...welcoming, few: 2 })).toEqual([0, 1, 0])
  })

  test('a group that came whole counts for all of its articles', () => {
    // Of the three pairs between 0 and the group two are linked: (7 + 7) / 3 - 6 = -1.3; all three: (7 + 7 + 7) / 3 - 6 = 1.
    const things = [...articles(0), { size: 3, length: 0, language: 'en' }]
    const link = { a: 0, b: 1, likeness: 1 }
    expect(grouped(things, [link, link], mean)).toEqual([0, 1])
    expect(grouped(things, [link, link, link], mean)).toEqual([0, 0])
  })

  describe('two groups that each hold together well', () => {
    // {0, 1} and {2, 3} join first (5 and 4). Between them all four pairs have 1, and so their mean.
    const links = [
      { a: 0, b: 1, likeness: 5 },
      { a: 2, b: 3, likeness: 4 },
      ...[0, 1].flatMap((a) => [2, 3].map((b) => ({ a, b, likeness: 1 }))),
    ]

    test('stay apart where far less speaks for joining them, by the looser of the two', () => {
      // 1 - 0.2 × 4 = 0.2, and 1 - 0.3 × 4 = -0.2.
      expect(grouped(articles(0, 0, 0, 0), links, { ...mean, contrast: 0.2 })).toEqual([0, 0, 0, 0])
      expect(grouped(articles(0, 0, 0, 0), links, { ...mean, contrast: 0.3 })).toEqual([0, 0, 2, 2])
    })

    test('are not judged so across languages, nor is a single article', () => {
      const things = articles(0, 0, 0, 0)
      const foreign = things.map((thing, i) => (i < 2 ? thing : { ...thing, language: 'de' }))
      expect(grouped(foreign, links, { ...mean, contrast: 0.3 })).toEqual([0, 0, 0, 0])
      const three = links.filter(({ a, b }) => a < 3 && b < 3)
      expect(grouped(articles(0, 0, 0), three, { ...mean, contrast: 0.3 })).toEqual([0, 0, 0])
    })

    test('stay apart where they came whole', () => {
      const whole = [2, 2].map((size) => ({ size, length: 0, language: 'en' }))
      const between = [{ a: 0, b: 0, likeness: 5 }, { a: 1, b: 1, likeness: 4 }, ...new Array<Link>(4).fill({ a: 0, b: 1, likeness: 1 })]
      expect(grouped(whole, between, { ...mean, contrast: 0.2 })).toEqual([0, 0])
      expect(grouped(whole, between, { ...mean, contrast: 0.3 })).toEqual([0, 1])
    })
  })

  test('asks for the exponent by the mean length of all texts', () => {
    const asked = new Set<number>()
    const exponentOf = (length: number) => {
      asked.add(length)
      return 1
    }
    grouped(articles(10, 50), [{ a: 0, b: 1, likeness: 1 }], { ...mean, exponentOf })
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
        const groups = grouped(articles(...new Array<number>(10).fill(0)), some, mean)
        expect(groups.every((group, i) => group <= i && groups[group] === group)).toBe(true)
        expect(grouped(articles(...new Array<number>(10).fill(0)), some.toReversed(), mean)).toEqual(groups)
      }),
    )
  })
})
