import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Links } from '../../src/stories/links.ts'

test('links tell what a map would tell, whatever is set and deleted', () => {
  const step = fc.record({ other: fc.nat(12), likeness: fc.option(fc.double({ noNaN: true })) })
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const links = new Links<number>()
      const model = new Map<number, number>()
      for (const { other, likeness } of steps) {
        if (likeness === null) {
          links.delete(other)
          model.delete(other)
        } else {
          links.set(other, likeness)
          model.set(other, likeness)
        }
      }
      const told = new Map<number, number>()
      links.each((other, likeness) => told.set(other, likeness))
      expect(told).toEqual(model)
      expect(links.get(3)).toBe(model.get(3))
    }),
  )
})
