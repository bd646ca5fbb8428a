import { expect, it } from 'vitest'
import { allOneByOne, oneByOne } from '../../../src/app/running/one-by-one.ts'

/** Fails for those above nine. */
function scene() {
  const tried: number[] = []
  const work = async (item: number) => {
    tried.push(item)
    if (item > 9) throw new Error(`no ${item}`)
  }
  return { tried, work }
}

it('what fails for one stops none of the others, and is told when they are done', async () => {
  const { tried, work } = scene()
  expect(await oneByOne([1, 10, 2, 11, 12, 3], work)).toMatchObject([{ item: 10 }, { item: 11 }, { item: 12, error: new Error('no 12') }])
  expect(tried).toEqual([1, 10, 2, 11, 12, 3])
  await expect(allOneByOne([10, 1, 11], work)).rejects.toThrow('no 10')
  await allOneByOne([1, 2], work)
})

it('where it fails for three in a row, nothing further is tried', async () => {
  const { tried, work } = scene()
  expect(await oneByOne([1, 10, 11, 12, 2], work)).toHaveLength(3)
  expect(tried).toEqual([1, 10, 11, 12])
})
