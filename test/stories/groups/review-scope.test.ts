import { describe, expect, test } from 'vitest'
import { Links } from '../../../src/stories/arrays/links.ts'
import { reviewScope } from '../../../src/stories/groups/review-scope.ts'
import type { Held } from '../../../src/stories/pairs/held-articles.ts'
import { heldWith, hourMs, noon } from '../articles.ts'

/** The last published first, by the names of their stories. */
const names = ['new', 'newer', 'pair', 'pair', 'likely', 'faint', 'beyond']
const all = names.map((story, i) => heldWith(i, 'Ferry aground', { story, publishedAt: noon - i * hourMs }))
const byStory = Map.groupBy(all, ({ story }) => story)
const stories = { of: (story: string) => new Set(byStory.get(story)) }

const scopeOf = (fresh: readonly Held[], linked: readonly (readonly [number, number, number])[]) => {
  const links = new Links()
  for (const [a, b, likeness] of linked) links.add(a, b, likeness)
  const { articles, moved } = reviewScope(fresh, stories, links, { at: (place) => all[place] })
  return { articles: articles.map(({ place }) => place), moved: [...moved] }
}
const one = all.slice(0, 1)
const two = all.slice(0, 2)

describe('a review', () => {
  test('looks at what is new and the stories that it comes near, whole and oldest first', () => {
    expect(scopeOf(one, [[0, 2, 1]])).toEqual({ articles: [3, 2, 0], moved: ['new'] })
    expect(scopeOf([], [[0, 2, 1]])).toEqual({ articles: [], moved: [] })
  })

  test('takes apart as many articles again of those that what is new has links to, faint ones too', () => {
    expect(scopeOf(one, [[0, 5, -3]])).toEqual({ articles: [5, 0], moved: ['new', 'faint'] })
    expect(scopeOf(two, [[0, 2, -3]]).moved).toEqual(['new', 'newer', 'pair'])
  })

  test('takes the story likest to what is new, and passes over one that is too large', () => {
    const linked = [
      [0, 5, -3],
      [0, 4, -2.5],
    ] as const
    expect(scopeOf(one, linked)).toEqual({ articles: [4, 0], moved: ['new', 'likely'] })
    expect(scopeOf(one, [...linked, [0, 2, 1]])).toEqual({ articles: [4, 3, 2, 0], moved: ['new', 'likely'] })
  })

  test('looks at what comes near to those that it takes apart again, and leaves alone what comes near to these', () => {
    const linked = [
      [0, 4, -3],
      [4, 5, -1],
      [5, 6, 2],
    ] as const
    expect(scopeOf(one, linked)).toEqual({ articles: [5, 4, 0], moved: ['new', 'likely'] })
  })
})
