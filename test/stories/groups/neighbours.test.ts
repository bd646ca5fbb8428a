import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LinkedPairs, Neighbours } from '../../../src/stories/groups/neighbours.ts'

const THINGS = 12
const UNLINKED = -1

const linked = (pairs: readonly (readonly [number, number, number])[]): LinkedPairs => ({
  a: Int32Array.from(pairs, ([a]) => a),
  b: Int32Array.from(pairs, ([, b]) => b),
  likeness: Float64Array.from(pairs, ([, , likeness]) => likeness),
})

/** What each group has to do with others, by their numbers. */
function told(neighbours: Neighbours, a: number): ReadonlyMap<number, number> {
  neighbours.update(a)
  const sums = new Map<number, number>()
  for (let at = neighbours.begin(a); at < neighbours.end(a); at++) sums.set(neighbours.other(at), neighbours.sum(at))
  return sums
}

test('after any joins each group knows the others once, and the sum over all pairs between them', () => {
  const thing = fc.nat(THINGS - 1)
  const pairs = fc.array(fc.tuple(thing, thing, fc.integer({ min: 0, max: 9 })), { maxLength: 60 })
  fc.assert(
    fc.property(pairs, fc.array(fc.tuple(thing, thing), { maxLength: 10 }), (drawn, joins) => {
      const neighbours = new Neighbours(THINGS, linked(drawn), UNLINKED)
      const groupOf = Array.from({ length: THINGS }, (_, i) => i)
      const between = (x: number, y: number) =>
        drawn
          .filter(([a, b]) => a !== b && [groupOf[a], groupOf[b]].includes(x) && [groupOf[a], groupOf[b]].includes(y))
          .filter(([a, b]) => (x === y) === (groupOf[a] === groupOf[b]))
          .reduce((sum, [, , likeness]) => sum + likeness - UNLINKED, 0)
      for (const [a, b] of joins) {
        if (a === b || groupOf[a] !== a || groupOf[b] !== b) continue
        expect(neighbours.join(a, b)).toBe(between(a, b))
        for (const [i, group] of groupOf.entries()) if (group === b) groupOf[i] = a
      }
      expect(groupOf.map((_, i) => neighbours.groupOf(i))).toEqual(groupOf)
      for (const x of new Set(groupOf)) {
        const sums = [...new Set(groupOf)].filter((y) => y !== x).map((y) => [y, between(x, y)] as const)
        expect(told(neighbours, x)).toEqual(new Map(sums.filter(([, sum]) => sum > 0)))
      }
    }),
  )
})

test('what links a thing with itself is within it', () => {
  const { within } = new Neighbours(
    2,
    linked([
      [0, 0, 2],
      [0, 0, 3],
      [0, 1, 5],
    ]),
    UNLINKED,
  )
  expect([...within]).toEqual([7, 0])
})
