import { describe, expect, test } from 'vitest'
import { regroup } from '../../../src/stories/groups/regroup.ts'

const placed = (rows: readonly (readonly [article: string, story: string, group: number])[]) =>
  rows.map(([article, story, group], at) => ({ article, at, story, group }))

describe('regroup', () => {
  test('changes nothing where stories are as wanted', () => {
    const same = placed([
      ['a', 's1', 0],
      ['b', 's1', 0],
      ['c', 's2', 2],
    ])
    expect(regroup(same, 0, () => 1)).toEqual([])
  })

  test('at a merge the older story stays', () => {
    const two = placed([
      ['a', 'old', 0],
      ['b', 'new', 0],
      ['c', 'new', 0],
    ])
    expect(regroup(two, 0, () => 1.5)).toEqual([{ kind: 'merged', from: 'new', into: 'old', likeness: 1.5 }])
  })

  test('at a split the larger part keeps the id, and the other is named for its oldest article and the moment', () => {
    const one = placed([
      ['a', 's', 0],
      ['b', 's', 1],
      ['c', 's', 1],
    ])
    expect(regroup(one, 35, () => 1)).toEqual([{ kind: 'split', from: 's', into: 'sa-z', articles: ['a'] }])
  })

  test('of equal parts the one with the oldest article keeps the id', () => {
    const one = placed([
      ['a', 's', 0],
      ['b', 's', 1],
    ])
    expect(regroup(one, 35, () => 1)).toEqual([{ kind: 'split', from: 's', into: 'sb-z', articles: ['b'] }])
  })

  test('what moves from one story to another is split off first, and the story it moves to stays', () => {
    const move = placed([
      ['a', 's', 0],
      ['b', 's', 0],
      ['c', 's', 9],
      ['d', 't', 9],
    ])
    expect(regroup(move, 35, () => 1)).toEqual([
      { kind: 'split', from: 's', into: 'sc-z', articles: ['c'] },
      { kind: 'merged', from: 'sc-z', into: 't', likeness: 1 },
    ])
  })
})
