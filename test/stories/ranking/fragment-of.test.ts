import { describe, expect, test } from 'vitest'
import type { Alike } from '../../../src/stories/ranking/alike.ts'
import { fragmentOf, storyLikeness } from '../../../src/stories/ranking/fragment-of.ts'
import type { Story } from '../../../src/stories/story.ts'
import { article } from '../articles.ts'

/** A story of reports that are named a1, a2 …; French where it says so. */
function story(id: string, reports: number, language = 'en'): Story {
  const articles = Array.from({ length: reports }, (_, i) => article(`${id}${i + 1}`, `Outlet ${i}`, '', '', 0, { language }))
  return { id, articles }
}

/** What two reports are alike by the letters of their stories, "ab"; a story of itself by "aa". */
function alikeBy(likenesses: Readonly<Record<string, number>>): (story: Story, other: Story) => number {
  const alike: Alike = {
    likeness: (a, b) => (a.language === b.language ? (likenesses[[a.id.charAt(0), b.id.charAt(0)].toSorted().join('')] ?? -6) : undefined),
    worths: () => new Map(),
  }
  return (story, other) => storyLikeness(story, other, alike)
}

const [a, b, c] = [story('a', 3), story('b', 3), story('c', 2)]

describe('fragmentOf', () => {
  test('is the story to whose reports its own are nearly as alike as to one another', () => {
    expect(fragmentOf(c, [a, b], alikeBy({ cc: 1, ac: -0.4, bc: -3 }))?.id).toBe('a')
    expect(fragmentOf(c, [a, b], alikeBy({ cc: 1, ac: -0.6, bc: -3 }))).toBeUndefined()
  })

  test('is the likest of several', () => {
    expect(fragmentOf(c, [a, b], alikeBy({ cc: 1, ac: 0, bc: 0.5 }))?.id).toBe('b')
  })

  test('is none for what holds together far better by itself, however near', () => {
    expect(fragmentOf(c, [a], alikeBy({ cc: 5, ac: 2 }))).toBeUndefined()
  })

  test('is none for a single report, which holds nothing together', () => {
    expect(fragmentOf(story('c', 1), [a], alikeBy({ ac: 3 }))).toBeUndefined()
  })

  test('is none in another language, of whose words nothing is known', () => {
    expect(fragmentOf(c, [story('a', 3, 'fr')], alikeBy({ cc: 1, ac: 3 }))).toBeUndefined()
  })
})
