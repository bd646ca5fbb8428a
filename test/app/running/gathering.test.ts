import { expect, test } from 'vitest'
import { createGathering } from '../../../src/app/running/gathering.ts'

type Kept = readonly [workspace: string, things: readonly (readonly [string, number])[]]

function gathering() {
  const kept: Kept[] = []
  const gather = createGathering<number>(async (workspace, things) => {
    if (things.has('full')) throw new Error('the disk is full')
    kept.push([workspace, [...things]])
  })
  return { kept, gather }
}

test('what comes in at once is kept in one go for each workspace, of one key what came last', async () => {
  const { kept, gather } = gathering()
  await Promise.all([gather('one', 'a', 1), gather('two', 'a', 2), gather('one', 'b', 3), gather('one', 'a', 4)])
  expect(kept).toEqual([
    [
      'one',
      [
        ['b', 3],
        ['a', 4],
      ],
    ],
    ['two', [['a', 2]]],
  ])
})

test('what comes in while others are being kept is kept after them', async () => {
  const { kept, gather } = gathering()
  await gather('one', 'a', 1)
  await gather('one', 'b', 2)
  expect(kept).toEqual([
    ['one', [['a', 1]]],
    ['one', [['b', 2]]],
  ])
})

test('whoever waits is told that it failed, and those after them are not held up', async () => {
  const { kept, gather } = gathering()
  const failed = await Promise.allSettled([gather('one', 'a', 1), gather('one', 'full', 2)])
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await gather('one', 'a', 3)
  expect(kept).toEqual([['one', [['a', 3]]]])
})
