import { expect, it } from 'vitest'
import { placeKey } from '../../src/app/health/tell-of-deliveries.ts'
import { actionsOf } from '../../src/app/input/action-key.ts'
import { deskWithStory, noon, reader, said } from '../app/desk.ts'

it('/follow takes a section, a story and words, and /following lists them', async () => {
  const desk = await deskWithStory()
  expect((await desk.ask('/follow Europe')).summary).toContain('You will hear of news on Europe.')
  desk.clock.at += 1
  await desk.ask('/follow e1 quiet:22-7 to:channel', { isAdmin: true })
  desk.clock.at += 1
  await desk.ask('/follow chip sanctions')
  const reply = await desk.ask('/following')
  expect(said(reply)).toMatch(/Europe – for you\n.*strike.* – for this channel, quiet from 22:00 to 7:00\n“chip sanctions” – for you/)
  expect(actionsOf(reply).map(({ command }) => command)).toEqual(['unfollow', 'unfollow', 'unfollow'])
})

it('what a channel follows is begun and ended by admins alone', async () => {
  const desk = await deskWithStory()
  expect((await desk.ask('/follow europe to:channel')).summary).toBe('/follow … to:channel is for the admins of this workspace.')
  expect(await desk.store.follows('one')).toEqual([])
  await desk.ask('/follow europe to:channel', { isAdmin: true })
  expect((await desk.ask('/unfollow europe')).summary).toBe('/unfollow Europe is for the admins of this workspace.')
  expect(await desk.store.follows('one')).toHaveLength(1)
  expect((await desk.ask('/unfollow europe', { isAdmin: true })).summary).toBe('No more messages on Europe.')
})

it('/following shows nobody what others follow for themselves', async () => {
  const desk = await deskWithStory()
  await desk.ask('/follow europe')
  for (const other of [{ user: 'bo' }, { workspace: 'two' }, { platform: 'slack' }] as const)
    expect((await desk.ask('/following', other)).summary).toContain('Nothing is followed')
})

it('/follow of the same again is said to be there, and its quiet hours can be changed', async () => {
  const desk = await deskWithStory()
  await desk.ask('/follow europe')
  expect((await desk.ask('/follow EUROPE')).summary).toContain('followed already')
  expect((await desk.ask('/follow europe quiet:0-6')).summary).toContain('not from 0:00 to 6:00')
  expect(await desk.store.follows('one')).toHaveLength(1)
})

it.each([
  ['/follow e9', 'Did you mean e1?'],
  ['/follow s0000000000000009', 'ended'],
  ['/follow !?!', 'no word'],
  ['/follow the', 'no word'],
  ['/follow https://nowhere.test/x', 'No story with that article'],
  ['/follow europe quiet:night', 'Say them as 22-7'],
  ['/follow', '“what” is missing'],
  ['/follow europe to:everyone', 'must be me or channel'],
])('%s is answered in plain words', async (line, expected) => {
  const desk = await deskWithStory()
  expect((await desk.ask(line)).summary).toContain(expected)
  expect(await desk.store.follows('one')).toEqual([])
})

it.each(['europe', 'e1', 'chip sanctions'])('/follow %s can be ended by its button', async (what) => {
  const desk = await deskWithStory()
  const [end] = actionsOf(await desk.ask(`/follow ${what}`))
  expect(end?.label).toBe('Unfollow')
  expect((await desk.ask(`/unfollow ${end?.options.what}`)).summary).toMatch(/^No more messages on/)
})

it('no more than 50 things are followed by one person', async () => {
  const desk = await deskWithStory()
  for (let count = 0; count < 50; count++) await desk.ask(`/follow word${count}`)
  expect((await desk.ask('/follow word50')).summary).toContain('more than 50')
  expect((await desk.ask('/follow word50', { user: 'bo' })).summary).toContain('You will hear')
})

it.each(['europe', 'Europe', '1', 'EUROPE'])('/unfollow %s ends it', async (what) => {
  const desk = await deskWithStory()
  await desk.ask('/follow europe')
  expect((await desk.ask(`/unfollow ${what}`)).summary).toBe('No more messages on Europe.')
  expect(await desk.store.follows('one')).toEqual([])
})

it.each(['chip sanctions', '“chip sanctions”', 'Chip Sanctions'])('/unfollow %s ends words', async (what) => {
  const desk = await deskWithStory()
  await desk.ask('/follow chip sanctions')
  expect((await desk.ask(`/unfollow ${what}`)).summary).toContain('No more messages')
})

it('/unfollow of what is not followed says what is', async () => {
  const desk = await deskWithStory()
  expect((await desk.ask('/unfollow europe')).summary).toContain('nothing to end')
  await desk.ask('/follow europe')
  expect((await desk.ask('/unfollow eruope')).summary).toContain('Did you mean Europe?')
  expect((await desk.ask('/unfollow 7')).summary).toContain('Followed are: Europe')
})

it('/unfollow cannot end what somebody else follows', async () => {
  const desk = await deskWithStory()
  await desk.ask('/follow europe')
  const [follow] = await desk.store.follows('one')
  await desk.ask(`/unfollow ${follow?.id}`, { user: 'bo' })
  expect(await desk.store.follows('one')).toHaveLength(1)
})

it('/following says when news cannot be posted in the channel', async () => {
  const desk = await deskWithStory()
  await desk.ask('/follow europe to:channel', { isAdmin: true })
  const place = { kind: 'channel', channel: reader.channel } as const
  await desk.store.addReport({
    reports: [{ workspace: 'one', key: placeKey(place), facts: { kind: 'token' }, toldAt: noon }],
    delivery: null,
  })
  expect(said(await desk.ask('/following'))).toContain('could not be posted in this channel')
  await desk.store.mendReport('one', placeKey(place))
  expect(said(await desk.ask('/following'))).not.toContain('could not be posted')
})

it('/following says nothing of the channel to those who follow for themselves', async () => {
  const desk = await deskWithStory()
  await desk.ask('/follow europe')
  const place = { kind: 'channel', channel: reader.channel } as const
  await desk.store.addReport({
    reports: [{ workspace: 'one', key: placeKey(place), facts: { kind: 'token' }, toldAt: noon }],
    delivery: null,
  })
  expect(said(await desk.ask('/following'))).not.toContain('could not be posted')
})
