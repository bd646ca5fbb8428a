import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeStories } from '../../src/sections/balance.ts'
import type { Assignment } from '../../src/sections/section.ts'
import { section } from './story.ts'

const talks = section({ name: 'talks', phrases: ['talks'], most: 1 })
const europe = section({ name: 'europe', places: ['europe'], most: 2 })
const sections = [talks, europe]

const fits = (name: string, score: number, light?: string): Assignment => ({
  section: name,
  score,
  reasons: [{ kind: 'leaning' }],
  ...(light ? { light } : {}),
})
const ranked = (id: string, ...assignments: readonly Assignment[]) => ({ id, assignments })
type Ranked = ReturnType<typeof ranked>
const told = (...stories: readonly Ranked[]) => {
  const { sections: placed, left } = placeStories(stories, sections)
  return {
    told: Object.fromEntries(placed.map((one) => [one.section.name, one.stories.map((story) => story.id)])),
    pointers: Object.fromEntries(
      placed.map((one) => [one.section.name, one.pointers.map(({ story, toldIn }) => `${story.id} in ${toldIn}`)]),
    ),
    left: left.map(({ story, reason }) => `${story.id} ${reason}`),
  }
}

describe('placeStories', () => {
  it('tells a story once, in its best section, and points to it from the others', () => {
    const result = told(ranked('a', fits('talks', 5), fits('europe', 3)))
    expect(result.told).toEqual({ talks: ['a'], europe: [] })
    expect(result.pointers).toEqual({ talks: [], europe: ['a in talks'] })
  })

  it('moves on to the next section where the best is full, if that fits well too', () => {
    const both = [fits('talks', 5), fits('europe', 3)]
    expect(told(ranked('a', ...both), ranked('b', ...both)).told).toEqual({ talks: ['a'], europe: ['b'] })
  })

  it('leaves a story out rather than tell it where it hardly fits', () => {
    const result = told(ranked('a', fits('talks', 5)), ranked('b', fits('talks', 9), fits('europe', 1)))
    expect(result.told).toEqual({ talks: ['a'], europe: [] })
    expect(result.left).toEqual(['b section-full'])
  })

  it('keeps the order of the ranking', () => {
    expect(told(ranked('a', fits('europe', 1)), ranked('b', fits('europe', 9))).told.europe).toEqual(['a', 'b'])
  })

  it('never tells light news, nor points to it', () => {
    const result = told(ranked('a', fits('europe', 5, 'sport')), ranked('b', fits('talks', 5), fits('europe', 4, 'sport')))
    expect(result.told).toEqual({ talks: ['b'], europe: [] })
    expect(result.pointers.europe).toEqual([])
    expect(result.left).toEqual(['a no-section'])
  })

  it('sets a sidebar after its story, and gives its place to the next', () => {
    const stories = ['a', 'b', 'c', 'd'].map((id) => ranked(id, fits('europe', 5)))
    const mainOf = (story: Ranked, told: readonly Ranked[]) => told.find(({ id }) => id === 'a' && story.id === 'c')
    const { sections: placed, mains } = placeStories(stories, [section({ name: 'europe', places: ['europe'], most: 3 })], { mainOf })
    expect(placed[0]?.stories.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd'])
    expect([...mains].map(([sidebar, main]) => `${sidebar.id} beside ${main.id}`)).toEqual(['c beside a'])
  })

  it('asks only of sections that a story fits well whether it goes beside one', () => {
    const asked: string[] = []
    const mainOf = (story: Ranked, told: readonly Ranked[]) => {
      asked.push(`${story.id}: ${told.map(({ id }) => id).join()}`)
      return undefined
    }
    placeStories([ranked('a', fits('talks', 5)), ranked('b', fits('europe', 5)), ranked('c', fits('europe', 5))], sections, { mainOf })
    expect(asked).toEqual(['a: ', 'b: ', 'c: b'])
  })

  it('sets no more than two sidebars in a section', () => {
    const stories = ['a', 'b', 'c', 'd', 'e'].map((id) => ranked(id, fits('europe', 5)))
    const mainOf = ({ id }: Ranked, told: readonly Ranked[]) => (id === 'b' ? undefined : told[id === 'c' ? 0 : 1])
    const { sections: placed, left } = placeStories(stories, [{ ...europe, most: 3 }], { mainOf })
    expect(placed[0]?.stories.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd'])
    expect(left.map(({ story, reason }) => `${story.id} ${reason}`)).toEqual(['e section-full'])
  })

  it('counts the sidebars of each section by themselves', () => {
    const both = [fits('talks', 5), fits('europe', 5)]
    const stories = [
      ranked('a', fits('europe', 5)),
      ...['b', 'c'].map((id) => ranked(id, fits('europe', 5))),
      ranked('d', fits('talks', 5)),
      ranked('e', ...both),
    ]
    const mains: Readonly<Record<string, string>> = { b: 'a', c: 'a', e: 'd' }
    const mainOf = (story: Ranked, near: readonly Ranked[]) => near.find(({ id }) => id === mains[story.id])
    const { sections: placed, left } = placeStories(stories, [section({ name: 'talks', phrases: ['talks'], most: 2 }), europe], { mainOf })
    expect(placed.map((one) => one.stories.map(({ id }) => id))).toEqual([
      ['d', 'e'],
      ['a', 'b', 'c'],
    ])
    expect(left).toEqual([])
  })

  it('loses no story, tells none twice, and fills no section over its cap', () => {
    const assignments = fc.array(
      fc.record({ section: fc.constantFrom('talks', 'europe'), score: fc.float({ min: 0, max: 9, noNaN: true }) }),
      { maxLength: 2 },
    )
    fc.assert(
      fc.property(fc.array(assignments, { maxLength: 12 }), (lists) => {
        const stories = lists.map((list, index) => ranked(String(index), ...list.map((one) => fits(one.section, one.score))))
        const { sections: placed, left } = placeStories(stories, sections)
        const seen = [...placed.flatMap((one) => one.stories), ...left.map((one) => one.story)].map((story) => story.id)
        expect(seen.toSorted()).toEqual(stories.map((story) => story.id).toSorted())
        for (const one of placed) expect(one.stories.length).toBeLessThanOrEqual(one.section.most)
      }),
    )
  })
})
