import { expect, test } from 'vitest'
import { storyThresholds } from '../../../config/thresholds.ts'
import { Links } from '../../../src/stories/arrays/links.ts'
import { groupAnew } from '../../../src/stories/groups/group-anew.ts'
import { heldWith } from '../articles.ts'

test('a story in which nothing is new stays whole, but for what a review put there as a stray', () => {
  const all = [heldWith(0, 'Ferry aground'), heldWith(1, 'Storm over Rhodes'), heldWith(2, 'Sea is rough', { stray: true })]
  const oneStory = all.map((held) => ({ ...held, story: 's0' }))
  expect(groupAnew(oneStory, new Links(), new Set(), storyThresholds)).toEqual([0, 0, 1])
})

test('stories that stay whole are joined by what moved, and not with one another', () => {
  const all = ['Ferry aground', 'Ferry stranded', 'Ferry stuck'].map((title, i) => heldWith(i, title))
  const links = new Links()
  links.add(0, 1, 3)
  links.add(1, 2, 4)
  const groupsWith = (...moved: readonly string[]) => groupAnew(all, links, new Set(moved.map((id) => `sn${id}`)), storyThresholds)
  expect(groupsWith('2')).toEqual([0, 1, 1])
  expect(groupsWith('0', '2')).toEqual([0, 1, 1])
  expect(groupsWith('0')).toEqual([0, 0, 2])
})
