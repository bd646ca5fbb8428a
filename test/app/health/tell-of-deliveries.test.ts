import { expect, it } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { saidConcern } from '../../../src/app/health/said-concern.ts'
import { tellOfDelivery } from '../../../src/app/health/tell-of-deliveries.ts'
import { actionsOf } from '../../../src/app/input/action-key.ts'
import type { Place } from '../../../src/app/sending/place.ts'
import type { SendEvent } from '../../../src/app/sending/send-deliveries.ts'
import type { SendFailure } from '../../../src/app/sending/send-failure.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import { delivery, dividers } from '../../fakes/outbox.ts'

const briefing = delivery({ id: 'b', workspace: 'one', channel: 'news', reply: plainReply('Daily briefing, Friday: 3 stories.', 'en') }, 1)
const dead = (failure: SendFailure, given = briefing): SendEvent => ({ kind: 'failed', delivery: given, failure, dead: true })

async function scene(adminsPlace?: Place) {
  const store = await openStore({ path: ':memory:' })
  const parts = { store, dividers, adminsPlace: async () => adminsPlace, languageOf: async () => 'en' }
  const clock = { now: 10 }
  return {
    store,
    async tell(event: SendEvent) {
      clock.now += 1
      await tellOfDelivery(event, parts, clock.now)
    },
    reports: async () => (await store.reports('one')).map(({ facts }) => saidConcern(facts, 'en', clock.now).said),
    letters: async () => (await store.deliveries('one', ['waiting'], 99)).map((one) => one.delivery),
  }
}

it('a channel that refuses pauses its schedule, and admins are told once what to do, with a button', async () => {
  const { store, tell, reports, letters } = await scene()
  const failure = { reason: 'no-permission', missing: ['Send Messages', 'Attach Files'] } as const
  await tell(dead(failure))
  await tell(dead(failure))
  expect(await store.pausedSchedules()).toMatchObject([{ workspace: 'one', schedule: 'daily', failure }])
  expect(await reports()).toEqual([
    '“Daily briefing, Friday: 3 stories” could not be posted in the channel news, since Attaché lacks permission there: Send Messages and Attach Files. Give it to Attaché in the settings of the channel. Until then the schedule “daily” is paused; the button below takes it up again.',
  ])
  const [letter, ...others] = await letters()
  expect(others).toEqual([])
  expect(letter?.place).toEqual({ kind: 'admins', otherwise: null })
  const claim = await store.claimDelivery({ platforms: ['terminal'], now: 99, leasedUntil: 100 })
  const actions = claim?.steps.flatMap(({ step }) => (step.kind === 'message' ? actionsOf(step.reply) : []))
  expect(actions).toEqual([{ label: 'Try again', command: 'deliveries', options: { action: 'retry', id: 'b' } }])
})

it('admins are told where they want to be told', async () => {
  const { tell, letters } = await scene({ kind: 'channel', channel: 'desk' })
  await tell(dead({ reason: 'no-place' }))
  expect((await letters()).map(({ place }) => place)).toEqual([{ kind: 'channel', channel: 'desk' }])
})

it('what is well again may be told of anew', async () => {
  const { tell, letters } = await scene()
  await tell(dead({ reason: 'unknown' }))
  await tell({ kind: 'sent', delivery: { ...briefing, id: 'next' } })
  await tell(dead({ reason: 'unknown' }))
  expect(await letters()).toHaveLength(2)
})

it('a failure that passes pauses nothing and is told to nobody', async () => {
  const { store, tell, reports } = await scene()
  await tell({ kind: 'failed', delivery: briefing, failure: { reason: 'unreachable' }, dead: false })
  await tell({ kind: 'failed', delivery: briefing, failure: { reason: 'no-place' }, dead: false })
  expect([await reports(), await store.pausedSchedules()]).toEqual([[], []])
})

it('a message that nobody knows about is told of, once', async () => {
  const { tell, reports } = await scene()
  const event: SendEvent = { kind: 'unknown', delivery: briefing, step: 2, summary: 'e1: Budget agreed' }
  await tell(event)
  await tell(event)
  expect(await reports()).toEqual([expect.stringMatching(/^“e1: Budget agreed”, a message of .* may or may not stand in the channel news/)])
})

it('a token that is refused is written down, and not told through itself', async () => {
  const { tell, reports, letters } = await scene()
  await tell({ kind: 'token-refused', token: 't', delivery: briefing })
  expect(await reports()).toEqual([expect.stringMatching(/takes the token no more/)])
  await tell({ kind: 'sent', delivery: { ...briefing, place: { kind: 'channel', channel: 'another' } } })
  expect(await reports(), 'what is sent shows that there is another').toEqual([])
  expect(await letters()).toEqual([])
})

it('a report that cannot be brought makes no other, nor does a person who takes no messages', async () => {
  const { tell, reports } = await scene()
  await tell(dead({ reason: 'no-place' }, { ...briefing, purpose: { kind: 'report', key: 'k' } }))
  await tell(dead({ reason: 'no-place' }, { ...briefing, purpose: { kind: 'notice' }, place: { kind: 'person', user: 'ana' } }))
  expect(await reports()).toEqual([])
})

it('a schedule goes on once a briefing of it has arrived, as one that was posted by hand', async () => {
  const { store, tell } = await scene()
  await tell(dead({ reason: 'no-place' }))
  await tell({ kind: 'sent', delivery: { ...briefing, id: 'by hand' } })
  expect(await store.pausedSchedules()).toEqual([])
})
