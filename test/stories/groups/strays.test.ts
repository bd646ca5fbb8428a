import { describe, expect, test } from 'vitest'
import { storyThresholds } from '../../../config/thresholds.ts'
import { Links } from '../../../src/stories/arrays/links.ts'
import { joinStrays } from '../../../src/stories/groups/strays.ts'
import type { Held } from '../../../src/stories/pairs/held-articles.ts'
import { termId } from '../../../src/stories/words/document-frequencies.ts'
import { heldWith } from '../articles.ts'

const linked = (likenesses: readonly (readonly [number, number, number])[]): Links => {
  const links = new Links()
  for (const [a, b, likeness] of likenesses) links.add(a, b, likeness)
  return links
}

/** A desk of 500 articles on which no others have their words. */
const deskOf = (all: readonly Held[]) => ({
  articles: 500,
  count: (id: number) => all.filter(({ features }) => features.ids.includes(id)).length,
})

const of = (outlet: string) => ({ outlet })
const story = [
  heldWith(0, 'Bishop blames Trump for visit to church', of('Post')),
  heldWith(1, 'Trump visit to church angers bishop', of('Wire')),
]
const stray = heldWith(2, 'Trump did not come to church to pray, says bishop', of('Post'))
const likely = linked([
  [0, 1, 2],
  [2, 0, -1],
  [2, 1, -1],
])
const join = (all: readonly Held[], groups: readonly number[], links = likely, desk = deskOf(all)) =>
  joinStrays(all, groups, links, desk, storyThresholds)

describe('reports left by themselves', () => {
  test('join a story of which they say what it alone says', () => {
    expect(join([...story, stray], [0, 0, 2])).toEqual([0, 0, 0])
  })

  test('stay where all they share with the story is on everyone’s lips', () => {
    const golfer = heldWith(2, 'Trump plays golf', of('Post'))
    const lips = (all: readonly Held[]) => ({
      articles: 500,
      count: (id: number) => (id === termId('trump') ? 250 : deskOf(all).count(id)),
    })
    const all = [...story, golfer]
    expect(join(all, [0, 0, 2], likely, lips(all))).toEqual([0, 0, 2])
  })

  test('stay where no link leads to the story, or only a faint one', () => {
    expect(join([...story, stray], [0, 0, 2], linked([[0, 1, 2]]))).toEqual([0, 0, 2])
    const faint = linked([
      [0, 1, 2],
      [2, 0, -4],
    ])
    expect(join([...story, stray], [0, 0, 2], faint)).toEqual([0, 0, 2])
  })

  test('stay where the story has no report of their outlet, for they would be a voice; but headlines alone do not', () => {
    const elsewhere = { ...stray, ...of('Herald') }
    const long = [...story, elsewhere].map((report) => ({ ...report, features: { ...report.features, length: 150 } }))
    expect(join(long, [0, 0, 2])).toEqual([0, 0, 2])
    expect(join([...story, elsewhere], [0, 0, 2])).toEqual([0, 0, 0])
  })

  test('stay where four reports make a story that has words of its own', () => {
    const four = [...story, heldWith(5, 'Bishop and Trump', of('Post')), heldWith(6, 'Church and bishop', of('Post'))]
    expect(join([...four, stray], [0, 0, 0, 0, 2])).toEqual([0, 0, 0, 0, 2])
  })

  test('are no story for one another', () => {
    const two = linked([[0, 1, -0.1]])
    expect(join(story, [0, 1], two)).toEqual([0, 1])
  })

  test('stay where they belong with no other', () => {
    expect(join([...story, { ...stray, alone: true }], [0, 0, 2])).toEqual([0, 0, 2])
  })

  test('stay where texts are so long that their words find one another', () => {
    const long = [...story, stray].map((report) => ({ ...report, features: { ...report.features, length: 900 } }))
    expect(join(long, [0, 0, 2])).toEqual([0, 0, 2])
  })

  test('join the story for which most speaks', () => {
    const other = [heldWith(3, 'Mayor opens church', of('Post')), heldWith(4, 'Church opened by mayor', of('Post'))]
    const links = linked([
      [0, 1, 2],
      [3, 4, 2],
      [2, 0, -1],
      [2, 1, -1],
      [2, 3, -1],
      [2, 4, -1],
    ])
    expect(join([...other, ...story, stray], [3, 3, 0, 0, 2], links)).toEqual([3, 3, 0, 0, 0])
  })
})
