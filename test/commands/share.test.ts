import { expect, it } from 'vitest'
import { actionsOf } from '../../src/app/input/action-key.ts'
import { openDesk, said } from '../app/desk.ts'

it('/share names where the channel is read outside the chat, to the caller alone', async () => {
  const desk = await openDesk()
  const reply = await desk.ask('/share')
  expect(reply.audience).toBe('caller')
  expect(said(reply)).toMatch(/For a feed reader \(Atom\)/)
  expect(actionsOf(reply)).toEqual([])
  expect(said(reply)).toBe(said(await desk.ask('/share')))
})

it('/share renew ends the addresses given so far, and is for admins', async () => {
  const desk = await openDesk()
  const before = JSON.stringify(await desk.ask('/share'))
  expect((await desk.ask('/share renew')).summary).toContain('only an admin can')
  expect(JSON.stringify(await desk.ask('/share'))).toBe(before)
  const renewed = await desk.ask('/share renew', { isAdmin: true })
  expect(actionsOf(renewed)).toEqual([{ label: 'New addresses', command: 'share', options: { do: 'renew' } }])
  expect(JSON.stringify(await desk.ask('/share'))).not.toBe(before)
})
