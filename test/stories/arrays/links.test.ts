import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Links } from '../../../src/stories/arrays/links.ts'

const pair = fc.tuple(fc.nat(99), fc.nat(99)).filter(([a, b]) => a !== b)

test('links are told from both ends, and go with what they link', () => {
  const pairs = fc.uniqueArray(pair, { selector: (ends) => Math.min(...ends) * 100 + Math.max(...ends) })
  fc.assert(
    fc.property(pairs, fc.array(fc.nat(99)), (linked, gone) => {
      const links = new Links()
      for (const [i, [a, b]] of linked.entries()) links.add(a, b, i / 2)
      links.remove(new Set(gone))
      const told = Array.from({ length: 100 }, (_, a) => {
        const of: (readonly [number, number])[] = []
        for (let link = links.begin(a); link < links.end(a); link++) of.push([links.other(link), links.likeness(link)])
        return of
      })
      const left = linked.map((ends, i) => ({ ends, likeness: i / 2 })).filter(({ ends }) => !ends.some((end) => gone.includes(end)))
      const expected = told.map((_, a) =>
        left.flatMap(({ ends: [x, y], likeness }) => (x === a ? [[y, likeness]] : y === a ? [[x, likeness]] : [])),
      )
      expect(told).toEqual(expected)
    }),
  )
})
