import { expect, it } from 'vitest'
import { actionKey, actionsOf } from '../../src/app/input/action-key.ts'
import { prepareAction } from '../../src/app/input/run-command.ts'
import { plainReply } from '../../src/delivery/reply/plain-reply.ts'
import { openDesk, reader, said } from '../app/desk.ts'
import { delivery } from '../fakes/outbox.ts'
import { sampleBriefing } from '../fakes/sample-briefing.ts'

const admin = { isAdmin: true }
const failure = { reason: 'no-permission', missing: ['Send Messages'] } as const

/** A delivery of which one message is unknown, and one that was given up and paused its schedule. */
async function troubled() {
  const desk = await openDesk()
  const { store, clock } = desk
  const wanted = { workspace: 'one', channel: 'news', reply: plainReply('Lead', 'en'), stories: [plainReply('One', 'en')] }
  for (const [id, channel] of [
    ['open', 'news'],
    ['given up', 'sport'],
  ] as const) {
    await store.addDelivery(delivery({ ...wanted, id, channel }, clock.at))
    const claim = await store.claimDelivery({ platforms: ['terminal'], now: clock.at, leasedUntil: clock.at + 1 })
    if (!claim) throw new Error('there is nothing to claim')
    if (id === 'open') await store.stepUnknown(claim, 0)
    await store.releaseDelivery(claim, { state: id === 'open' ? 'done' : 'dead', dueAt: clock.at, failure: id === 'open' ? null : failure })
  }
  await store.pauseSchedule({ workspace: 'one', schedule: 'daily', failure, since: clock.at })
  const press = async (label: string) => {
    const action = actionsOf(await desk.ask('/deliveries', admin)).find((one) => one.label === label)
    if (!action) throw new Error(`there is no button ${label}`)
    const pressed = await prepareAction(actionKey(action), { ...reader, ...admin }, desk.chat)
    return pressed.kind === 'ready' ? said(await pressed.run()) : said(pressed.reply)
  }
  return { ...desk, press }
}

it('/deliveries is for admins', async () => {
  const { ask } = await troubled()
  expect((await ask('/deliveries')).summary).toMatch(/for the admins/)
})

it('/deliveries says so where all is well', async () => {
  const desk = await openDesk()
  expect((await desk.ask('/deliveries', admin)).summary).toBe('Everything was delivered.')
})

it('/deliveries lists what is open, why, and what is paused', async () => {
  const { ask } = await troubled()
  const told = said(await ask('/deliveries', admin))
  expect(told).toMatch(
    /2 deliveries did not arrive, or may not have. Paused until it is tried again: daily \(Attaché lacks permission there: Send Messages\)/,
  )
  expect(told).toMatch(/may or may not stand there/)
  expect(told).toMatch(/given up with 2 messages to go: Attaché lacks permission there: Send Messages/)
})

it('/deliveries tells nothing of another workspace, and changes nothing there', async () => {
  const { ask, store } = await troubled()
  const stranger = { ...admin, workspace: 'two' }
  expect((await ask('/deliveries', stranger)).summary).toMatch(/^Everything was delivered/)
  expect((await ask('/deliveries action:post id:open step:0', stranger)).summary).toMatch(/decided already/)
  expect(await store.delivery('one', 'open')).toMatchObject({ state: 'unknown' })
})

it('its buttons post what is unknown, or leave it, once', async () => {
  const { press, store } = await troubled()
  expect(await press('Post Lead')).toBe('It is being posted.')
  expect(await store.delivery('one', 'open')).toMatchObject({ state: 'waiting' })
  const { press: leave, store: other, ask } = await troubled()
  expect(await leave('Leave Lead')).toBe('It is left as it is.')
  expect(await other.delivery('one', 'open')).toMatchObject({ state: 'done' })
  expect((await ask('/deliveries action:post id:open step:0', admin)).summary).toMatch(/decided already/)
})

it('its button sends again what was given up, and takes its schedule up again', async () => {
  const { press, store } = await troubled()
  expect(await press('Try again')).toBe('It is being sent again, from where it stopped.')
  expect(await store.delivery('one', 'given up')).toMatchObject({ state: 'waiting', failure: null })
  expect(await store.pausedSchedules()).toEqual([])
})

it('/status does not call a briefing the last one there that did not arrive', async () => {
  const { ask, store } = await troubled()
  await ask('/schedule add daily 7 channel:sport', admin)
  const sample = { ...sampleBriefing(), workspace: 'one', channel: 'sport' }
  await store.saveBriefing({ ...sample, id: 'arrived', madeAt: 1 }, null)
  expect(said(await ask('/status', admin))).toMatch(/daily-0700: .*last briefing there/)
  await store.saveBriefing({ ...sample, id: 'given up', madeAt: 2 }, null)
  expect(said(await ask('/status', admin))).not.toMatch(/last briefing there/)
})
