import { describe, expect, test } from 'vitest'
import { OpenStories } from '../../src/stories/open-stories.ts'
import { heldWith, hourMs, noon } from './articles.ts'

const at = (place: number, hours: number) => heldWith(place, 'Ferry aground', { publishedAt: noon + hours * hourMs, story: '' })

describe('OpenStories', () => {
  test('an article stands in one story, and a story that loses its last is gone', () => {
    const [one, other] = [at(0, 0), at(1, 1)]
    const stories = new OpenStories()
    stories.place(one, 'a')
    stories.place(other, 'b')
    stories.place(other, 'a')
    expect(stories.all()).toEqual([{ id: 'a', articles: ['n0', 'n1'] }])
    expect([one.story, other.story]).toEqual(['a', 'a'])
    expect(stories.of('b').size).toBe(0)
  })

  test('merges and splits move whole parts', () => {
    const all = [at(0, 0), at(1, 1), at(2, 2)]
    const stories = new OpenStories()
    for (const held of all) stories.place(held, held.place < 2 ? 'a' : 'b')
    const find = (ids: readonly string[]) => all.filter(({ id }) => ids.includes(id))
    stories.apply({ kind: 'merged', from: 'b', into: 'a', likeness: 1 }, find)
    expect(stories.all()).toEqual([{ id: 'a', articles: ['n0', 'n1', 'n2'] }])
    stories.apply({ kind: 'split', from: 'a', into: 'c', articles: ['n1', 'n2'] }, find)
    expect(stories.all()).toEqual([
      { id: 'a', articles: ['n0'] },
      { id: 'c', articles: ['n1', 'n2'] },
    ])
  })

  test('a story is closed by the age of its latest article', () => {
    const stories = new OpenStories()
    stories.place(at(0, 0), 'old')
    stories.place(at(1, 0), 'fresh')
    stories.place(at(2, 5), 'fresh')
    const { ids, articles } = stories.close(noon + hourMs)
    expect([ids, articles.map(({ id }) => id)]).toEqual([['old'], ['n0']])
    expect(stories.all().map(({ id }) => id)).toEqual(['fresh'])
  })
})
