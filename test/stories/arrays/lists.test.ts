import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Lists } from '../../../src/stories/arrays/lists.ts'

type Row = readonly [integer: number, number: number]

/** Lists of two cells, each an integer and a number. */
class Owner {
  readonly lists = new Lists(2)
  readonly #told = new Map<string, readonly [begin: number, rows: number]>()

  push(list: string, [integer, number]: Row): void {
    const [before, rows] = this.#told.get(list) ?? [0, 0]
    const begin = this.lists.more(before, rows)
    this.lists.cells[begin + 2 * rows] = integer
    this.lists.numbers[begin + 2 * rows + 1] = number
    this.#told.set(list, [begin, rows + 1])
  }

  drop(list: string, gone: ReadonlySet<number>): void {
    const [begin, rows] = this.#told.get(list) ?? [0, 0]
    this.#told.set(list, this.lists.without(begin, rows, gone))
  }

  rows(list: string): readonly Row[] {
    const [begin, rows] = this.#told.get(list) ?? [0, 0]
    const at = (row: number) => begin + 2 * row
    return Array.from({ length: rows }, (_, row) => [this.lists.cells[at(row)] ?? NaN, this.lists.numbers[at(row) + 1] ?? NaN])
  }
}

describe('lists', () => {
  test('hold what arrays would hold, whatever is put in and taken out', () => {
    const list = fc.constantFrom('a', 'b', 'c')
    const put = fc.record({ list, row: fc.tuple(fc.integer({ min: -5, max: 5 }), fc.float({ noNaN: true })) })
    const drop = fc.record({ list, gone: fc.array(fc.integer({ min: -5, max: 5 })) })
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: put }, drop), { maxLength: 200 }), (steps) => {
        const owner = new Owner()
        const model = new Map<string, readonly Row[]>()
        for (const step of steps) {
          const before = model.get(step.list) ?? []
          if ('row' in step) owner.push(step.list, step.row)
          else owner.drop(step.list, new Set(step.gone))
          model.set(step.list, 'row' in step ? [...before, step.row] : before.filter(([integer]) => !step.gone.includes(integer)))
        }
        for (const [name, rows] of model) expect(owner.rows(name)).toEqual(rows)
      }),
    )
  })

  test('what is taken out leaves room for others', () => {
    const owner = new Owner()
    for (let round = 0; round < 1_000; round++) {
      for (let i = 0; i < 20; i++) owner.push(`${round}`, [i, 0])
      owner.drop(`${round}`, new Set(Array.from({ length: 20 }, (_, i) => i)))
    }
    expect(owner.lists.cells.length).toBeLessThan(250)
  })
})
