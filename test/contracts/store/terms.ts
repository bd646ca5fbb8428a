import { describe, expect, it } from 'vitest'
import { type Open, opened } from './samples.ts'

export function termFacts(open: Open): void {
  describe('term counts', () => {
    it('begin with nothing', async () => {
      const store = await opened(open)
      expect(await store.termCounts()).toEqual({ documents: 0, counts: new Map() })
    })

    it('add up', async () => {
      const store = await opened(open)
      await store.addTermCounts(
        3,
        new Map([
          ['truce', 2],
          ['停火', 1],
          ['', 1],
        ]),
      )
      await store.addTermCounts(0, new Map())
      await store.addTermCounts(
        4,
        new Map([
          ['truce', 4],
          ['a"b\'c', 1],
        ]),
      )
      expect(await store.termCounts()).toEqual({
        documents: 7,
        counts: new Map([
          ['truce', 6],
          ['停火', 1],
          ['', 1],
          ['a"b\'c', 1],
        ]),
      })
    })

    it('may be of many terms at once', async () => {
      const store = await opened(open)
      const many = new Map(Array.from({ length: 5_000 }, (_, index) => [`term${index}`, index + 1] as const))
      await store.addTermCounts(10_000, many)
      expect((await store.termCounts()).counts).toEqual(many)
    })
  })
}
