import { expect, it, vi } from 'vitest'
import { actionsOf } from '../../src/app/input/action-key.ts'
import { chipSanctions, dockStrike, openDesk, reader, said } from '../app/desk.ts'

async function deskWithNews() {
  const desk = await openDesk()
  await desk.publish(...dockStrike, ...chipSanctions)
  return desk
}

it('/brief europe tells what is new in Europe, and of nothing else', async () => {
  const desk = await deskWithNews()
  const reply = await desk.ask('/brief europe')
  expect(reply.audience).toBe('channel')
  expect(said(reply)).toContain('4,000')
  expect(said(reply)).not.toContain('Taiwan')
})

it('a briefing of one section counts its sources from 1; one of several opens with the one thing to know', async () => {
  const desk = await deskWithNews()
  const numbers = async (line: string) => [...said(await desk.ask(line)).matchAll(/^\[(\d+)\]/gm)].map(([, number]) => Number(number))
  expect((await numbers('/brief europe'))[0]).toBe(1)
  expect((await numbers('/brief'))[0]).toBe(2)
  const strike = await openDesk()
  await strike.publish(...dockStrike)
  expect(said(await strike.ask('/brief'))).toMatch(/^Dock workers in Hamburg walked out on Friday over pay/m)
})

it('/brief tells every section', async () => {
  const desk = await deskWithNews()
  const text = said(await desk.ask('/brief'))
  expect(text).toContain('Hamburg')
  expect(text).toContain('Taiwan')
})

it('/brief offers its stories in a menu and its sections to follow', async () => {
  const desk = await deskWithNews()
  const actions = actionsOf(await desk.ask('/brief europe'))
  expect(actions.map(({ command, options }) => [command, options.id ?? options.what])).toEqual([
    ['follow', 'europe'],
    ['story', 'e1'],
  ])
})

it('two people who ask the same in one minute get one briefing, made once', async () => {
  const desk = await deskWithNews()
  const read = vi.spyOn(desk.store, 'stories')
  await Promise.all([desk.ask('/brief europe'), desk.ask('/brief europe', { user: 'bo' }), desk.ask('/brief europe', { channel: 'other' })])
  expect(read).toHaveBeenCalledTimes(1)
  desk.clock.at += 60_000
  await desk.ask('/brief europe')
  expect(read).toHaveBeenCalledTimes(2)
})

it('each channel that asks has the briefing as its own, and its ids mean it', async () => {
  const desk = await deskWithNews()
  await Promise.all([desk.ask('/brief europe'), desk.ask('/brief china', { channel: 'other' })])
  expect(said(await desk.ask('/story e1'))).toContain('Hamburg')
  expect(said(await desk.ask('/story c1', { channel: 'other' }))).toContain('Taiwan')
  expect(said(await desk.ask('/story e1', { channel: 'quiet' }))).toContain('There is no briefing in this channel yet')
})

it('what somebody asked for is not taken as told by the next scheduled briefing', async () => {
  const desk = await deskWithNews()
  await desk.ask('/brief europe')
  expect(await desk.store.toldStories('one', 'news', desk.clock.at + 1)).toEqual(new Map())
  expect(await desk.store.briefings('one', { limit: 9 })).toEqual([])
})

it('a section whose stories found no room in the briefing says so, and not that there were none', async () => {
  const desk = await deskWithNews()
  await desk.ask('/settings stories:1', { isAdmin: true })
  const told = said(await desk.ask('/brief'))
  expect(told).toMatch(/1 story belongs here, but the briefing was full of stories that weigh more\./)
  expect(told.match(/1 story belongs here/g)).toHaveLength(1)
})

it('an unknown section is answered with the nearest name and a menu of all', async () => {
  const desk = await deskWithNews()
  const reply = await desk.ask('/brief eruope')
  expect(reply.audience).toBe('caller')
  expect(reply.summary).toMatch(/no section “eruope”\. Did you mean europe\? There are: .*china/)
  expect(actionsOf(reply).map(({ options }) => options.section)).toEqual(desk.sections.map(({ name }) => name))
})

it('a time that nobody can read is answered with examples', async () => {
  const desk = await deskWithNews()
  expect((await desk.ask('/brief europe since:whenever')).summary).toMatch(/“whenever” as a time\. .*90m, 24h, 3d/)
})

it.each([
  '/brief europe china',
  '/brief europe,china',
  '/brief "europe, china"',
])('%s, which names two sections, is told to name one', async (line) => {
  const desk = await deskWithNews()
  expect((await desk.ask(line)).summary).toBe('One section at a time: /brief europe tells one, /brief tells all.')
})

it('/brief 3h, which names no section, is the briefing of three hours', async () => {
  const desk = await deskWithNews()
  const text = said(await desk.ask('/brief 6h'))
  expect(text).toContain('Hamburg')
  expect(text).not.toContain('Taiwan')
})

it('headlines alone hold no sentence of the stories, and short ones the first', async () => {
  const desk = await deskWithNews()
  const full = said(await desk.ask('/brief europe'))
  const short = said(await desk.ask('/brief europe style:short'))
  const headlines = said(await desk.ask('/brief europe style:headlines'))
  expect(short.length).toBeLessThan(full.length)
  expect(headlines.length).toBeLessThan(short.length)
  expect(headlines).toContain('e1 ')
})

it('sections are offered as they are typed, also with a slip of the pen', async () => {
  const desk = await deskWithNews()
  const offered = async (typed: string) =>
    (await desk.chat.commands[0]?.complete?.('section', typed, reader, desk.chat.app))?.map(({ value }) => value)
  expect(await offered('eu')).toEqual(['europe'])
  expect(await offered('chnia')).toEqual(['china'])
  expect(await offered('')).toEqual(desk.sections.map(({ name }) => name))
})
