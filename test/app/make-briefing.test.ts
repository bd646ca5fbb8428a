import { expect, it } from 'vitest'
import { chipSanctions, dockStrike, openDesk, told } from './desk.ts'

it('tells what is wanted in the order wanted, and a section that is named twice once', async () => {
  const desk = await openDesk()
  await desk.publish(...dockStrike, ...chipSanctions)
  const all = desk.sections.map(({ name }) => name)
  const wanted = ['europe', 'nowhere', ...Array<string>(all.length - 1).fill('europe')]
  const { sections } = await told(desk, wanted)
  expect(sections.map(({ name, stories, pointers }) => [name, stories.length, pointers])).toEqual([['europe', 1, []]])
  desk.clock.at += 1
  expect((await told(desk, ['china', 'europe'])).sections.map(({ name }) => name)).toEqual(['china', 'europe'])
})
