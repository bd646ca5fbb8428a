import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Table } from '../../../src/stories/arrays/table.ts'

describe('a table', () => {
  test('finds every row that was made, and its cells, whatever grows in between', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer()), { maxLength: 300 }), (keys) => {
        const table = new Table(2)
        for (const [i, key] of keys.entries()) {
          expect(table.find(key)).toBe(-1)
          table.cells.set([i + 1, 7 * i], table.make(key))
        }
        const rows = keys.map((key) => [...table.cells.subarray(table.find(key), table.find(key) + 2)])
        expect(rows).toEqual(keys.map((_, i) => [i + 1, 7 * i]))
        expect(table.size).toBe(keys.length)
      }),
    )
  })

  test('a row is made once', () => {
    const table = new Table(1)
    table.cells[table.make(0)] = 7
    expect(table.cells[table.make(0)]).toBe(7)
    expect(table.size).toBe(1)
  })

  test('rows that begin with 0 are forgotten when it grows', () => {
    const table = new Table(1)
    for (let key = 1; key <= 100_000; key++) table.make(key)
    expect(table.cells.length).toBeLessThan(100)
  })
})
