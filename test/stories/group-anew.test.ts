import { expect, test } from 'vitest'
import { storyThresholds } from '../../config/thresholds.ts'
import { groupAnew } from '../../src/stories/group-anew.ts'
import { Links } from '../../src/stories/links.ts'
import { heldWith } from './articles.ts'

test('a story in which nothing is new stays whole, but for what a review put there as a stray', () => {
  const all = [heldWith(0, 'Ferry aground'), heldWith(1, 'Storm over Rhodes'), heldWith(2, 'Sea is rough', { stray: true })]
  const oneStory = all.map((held) => ({ ...held, story: 's0' }))
  expect(groupAnew(oneStory, new Links(), new Set(), storyThresholds)).toEqual([0, 0, 1])
})
