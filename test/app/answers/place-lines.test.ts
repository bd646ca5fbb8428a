import { describe, expect, it } from 'vitest'
import { placeLines } from '../../../src/app/answers/place-lines.ts'
import { sectionSchema } from '../../../src/sections/section.ts'

type Ranked = { readonly name: string; readonly assignments: readonly { section: string; score: number; reasons: []; light?: string }[] }

const story = (name: string, section: string, score = 9): Ranked => ({ name, assignments: [{ section, score, reasons: [] }] })
const section = (name: string) => sectionSchema.parse({ name, title: name, letter: name.charAt(0), phrases: [name] })

function placed({
  told = {},
  running = [],
  lone = [],
  room = 9,
  mayStand = () => true,
}: {
  readonly told?: Readonly<Record<string, readonly Ranked[]>>
  readonly running?: readonly Ranked[]
  readonly lone?: readonly Ranked[]
  readonly room?: number
  readonly mayStand?: (story: Ranked) => boolean
}) {
  const sections = ['asia', 'europe'].map((name) => ({ section: section(name), stories: told[name] ?? [], pointers: [] }))
  const lines = placeLines({ running, lone }, sections, room, mayStand)
  const names = (stories: readonly Ranked[]) => stories.map(({ name }) => name)
  return {
    shown: Object.fromEntries(lines.sections.map(({ section: { name }, stories }) => [name, names(stories)])),
    left: [...names(lines.left.running), ...names(lines.left.lone)],
  }
}

describe('the lines of a section', () => {
  it('name three stories that go on, after those that are told', () => {
    const running = ['b', 'c', 'd', 'e'].map((name) => story(name, 'europe'))
    expect(placed({ told: { europe: [story('a', 'europe')] }, running })).toEqual({
      shown: { asia: [], europe: ['a', 'b', 'c', 'd'] },
      left: ['e'],
    })
  })

  it('fill it up to three with what few report', () => {
    const lone = ['b', 'c', 'd'].map((name) => story(name, 'europe'))
    expect(placed({ told: { europe: [story('a', 'europe')] }, lone })).toEqual({
      shown: { asia: [], europe: ['a', 'b', 'c'] },
      left: ['d'],
    })
    expect(placed({ running: [story('a', 'europe')], lone }).shown).toEqual({ asia: [], europe: ['a', 'b', 'c'] })
  })

  it('leave what few report out of a section that has three', () => {
    const told = { europe: ['a', 'b', 'c'].map((name) => story(name, 'europe')) }
    expect(placed({ told, lone: [story('d', 'europe')] })).toEqual({ shown: { asia: [], europe: ['a', 'b', 'c'] }, left: ['d'] })
  })

  it('take of what few report only what surely belongs there and may stand alone', () => {
    const lone = [story('vague', 'asia', 5.9), story('unclear', 'asia'), story('clear', 'asia', 6)]
    expect(placed({ lone, mayStand: ({ name }) => name !== 'unclear' })).toEqual({
      shown: { asia: ['clear'], europe: [] },
      left: ['vague', 'unclear'],
    })
  })

  it('take nothing that surely belongs only where it is light news', () => {
    const lone = [9, 5.9].map((score): Ranked => {
      const [light, own] = [story('', 'asia', 9).assignments, story('', 'europe', score).assignments]
      return { name: `${score}`, assignments: [...light.map((one) => ({ ...one, light: 'sport' })), ...own] }
    })
    expect(placed({ lone })).toEqual({ shown: { asia: [], europe: ['9'] }, left: ['5.9'] })
  })

  it('end where the briefing is full', () => {
    const lone = [story('a', 'asia'), story('b', 'asia'), story('c', 'europe')]
    expect(placed({ lone, room: 1 }).shown).toEqual({ asia: ['a'], europe: [] })
    expect(placed({ lone, room: -1 }).shown).toEqual({ asia: [], europe: [] })
  })
})
