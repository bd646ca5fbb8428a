import { describe, expect, it } from 'vitest'
import { actionKey } from '../../../src/app/input/action-key.ts'
import type { Store } from '../../../src/app/ports.ts'
import type { Claim, Delivery } from '../../../src/app/sending/outbox.ts'
import type { Reply } from '../../../src/delivery/reply/reply.ts'
import { delivery, type Wanted } from '../../fakes/outbox.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { usedSlot } from './briefings.ts'
import { type Open, opened } from './samples.ts'

const picture = Uint8Array.of(137, 80, 0, 255)
const action = { label: 'More', command: 'story', options: { id: 'e1' } }

function reply(words: string): Reply {
  const blocks = [
    { kind: 'paragraph', spans: [{ kind: 'text', text: `${words} \0 \uD800 📰` }] },
    { kind: 'image', png: picture, alt: 'A chart' },
    { kind: 'actions', buttons: [action] },
  ] as const
  return { summary: words, parts: [{ blocks }], audience: 'channel', language: 'en-GB' }
}

/** A lead with a thread of two stories, for the news channel of workspace one. */
function threaded(id: string, madeAt = 100, given: Partial<Wanted> = {}) {
  return delivery({ id, workspace: 'one', channel: 'news', reply: reply('Lead'), stories: [reply('One'), reply('Two')], ...given }, madeAt)
}

const leaseMs = 1_000
const claimAt = (store: Store, now: number) => store.claimDelivery({ platforms: ['terminal'], now, leasedUntil: now + leaseMs })

async function claimed(store: Store, now: number): Promise<Claim> {
  const claim = await claimAt(store, now)
  if (!claim) throw new Error('there is nothing to claim')
  return claim
}

const finished = { state: 'done', dueAt: 200, failure: null } as const
const stateOf = async (store: Store, { workspace, id }: Delivery) => (await store.delivery(workspace, id))?.state

/** Sends all that is left. */
async function sendRest(store: Store, claim: Claim, now: number): Promise<void> {
  for (const { number } of claim.steps) await store.stepSent(claim, number, { message: `m${number}` }, now + leaseMs)
  await store.releaseDelivery(claim, finished)
}

export function deliveryFacts(open: Open): void {
  describe('a delivery', () => {
    it('comes back step by step as it was written, pictures and all', async () => {
      const store = await opened(open)
      const { steps, ...written } = threaded('d')
      await store.addDelivery({ steps, ...written })
      const claim = await claimed(store, 100)
      expect(claim).toMatchObject({ delivery: written, since: 100, lead: null, thread: null, unknown: [] })
      expect(claim.steps.map(({ step }) => step)).toEqual(steps)
      expect(claim.steps.map(({ number, tries, attemptedAt }) => [number, tries, attemptedAt])).toEqual(
        steps.map((_, number) => [number, 0, null]),
      )
    })

    it('is written once', async () => {
      const store = await opened(open)
      await store.addDelivery(threaded('d'))
      await store.addDelivery(threaded('d', 900, { reply: reply('Another') }))
      expect((await store.deliveries('one', ['waiting'], 9)).map((one) => one.delivery.title)).toEqual(['Lead'])
    })

    it('that introduces Attaché to a workspace is written once for ever, until the workspace is forgotten', async () => {
      const store = await opened(open)
      const one = delivery({ id: 'i', workspace: 'one', channel: 'news', reply: reply('Here I am') }, 100)
      expect(await store.isIntroduced('one')).toBe(false)
      expect(await store.addIntroduction(one)).toBe(true)
      await sendRest(store, await claimed(store, 100), 100)
      expect(await store.pruneDeliveries(200_000)).toBe(1)
      expect(await store.addIntroduction(one)).toBe(false)
      expect([await store.isIntroduced('one'), await store.isIntroduced('two')]).toEqual([true, false])
      await store.forgetWorkspace('one')
      expect(await store.addIntroduction(one)).toBe(true)
    })

    it('is written with its briefing and its slot, and what its buttons stand for, or not at all', async () => {
      const store = await opened(open)
      const briefing = { ...sampleBriefing(), workspace: 'one' }
      expect(await store.saveBriefing(briefing, usedSlot({}), threaded('d'))).toBe(true)
      expect(await store.action('one', actionKey(action))).toEqual({ command: action.command, options: action.options })
      expect(await store.saveBriefing({ ...briefing, id: 'again' }, usedSlot({}), threaded('e'))).toBe(false)
      expect((await store.deliveries('one', ['waiting'], 9)).map((one) => one.delivery.id)).toEqual(['d'])
    })

    it('is its workspace’s own', async () => {
      const store = await opened(open)
      await store.addDelivery(threaded('d'))
      await store.addDelivery(threaded('d', 100, { workspace: 'two' }))
      expect(await store.delivery('three', 'd')).toBeUndefined()
      expect(await store.deliveries('three', ['waiting', 'done', 'unknown', 'dead'], 9)).toEqual([])
      await sendRest(store, await claimed(store, 100), 100)
      expect(await store.driveAgain('three', 'd', 1)).toBe(false)
      expect(await store.decideStep('three', { id: 'd', number: 0 }, 'post', 1)).toBe(false)
      const states = [await store.delivery('one', 'd'), await store.delivery('two', 'd')].map((one) => one?.state)
      expect(states.toSorted()).toEqual(['done', 'waiting'])
    })
  })

  describe('a claim', () => {
    it('is given to one of many at once', async () => {
      const store = await opened(open)
      await store.addDelivery(threaded('d'))
      const tries = await Promise.all(Array.from({ length: 10 }, () => claimAt(store, 100)))
      expect(tries.filter(Boolean)).toHaveLength(1)
    })

    it('is given when it is due, on the platforms that are asked for', async () => {
      const store = await opened(open)
      await store.addDelivery(threaded('d'))
      expect(await claimAt(store, 99)).toBeUndefined()
      expect(await store.claimDelivery({ platforms: ['discord', 'slack'], now: 100, leasedUntil: 200 })).toBeUndefined()
      expect(await claimAt(store, 100)).toBeDefined()
    })

    it('is given anew where a clock that was ahead leased it, or put it off', async () => {
      const store = await opened(open)
      const dayMs = 86_400_000
      await store.addDelivery(threaded('d'))
      const first = await claimed(store, 100 + 3 * dayMs)
      const second = await claimed(store, 200)
      expect(second.fence).toBe(first.fence + 1)
      await store.releaseDelivery(second, { state: 'waiting', dueAt: 300 + 3 * dayMs, failure: null })
      expect((await claimed(store, 300)).fence).toBe(second.fence + 1)
    })

    it('is given anew when its lease has ended, and what the first writes after is refused', async () => {
      const store = await opened(open)
      await store.addDelivery(threaded('d'))
      const first = await claimed(store, 100)
      expect(await store.beginStep(first, 0, 100, 100 + leaseMs)).toBe(true)
      expect(await claimAt(store, 100 + leaseMs - 1)).toBeUndefined()
      const second = await claimed(store, 100 + leaseMs)
      expect(second.fence).toBeGreaterThan(first.fence)
      expect(second.steps[0]).toMatchObject({ attemptedAt: 100 })
      const refused = [
        await store.beginStep(first, 0, 5, 9_999),
        await store.stepSent(first, 0, { message: 'm' }, 9_999),
        await store.stepFailed(first, 0, 5, null),
        await store.stepUnknown(first, 0),
        await store.releaseDelivery(first, finished),
      ]
      expect(refused).toEqual([false, false, false, false, false])
      expect(await store.stepSent(second, 0, { message: 'm' }, 9_999)).toBe(true)
    })

    it('goes on after the steps that stand, and knows the first message and the thread', async () => {
      const store = await opened(open)
      await store.addDelivery(threaded('d'))
      const first = await claimed(store, 100)
      await store.stepSent(first, 0, { message: 'm0' }, 300)
      await store.stepSent(first, 1, { message: null, thread: 't' }, 300)
      await store.stepSent(first, 2, { message: 'm2' }, 300)
      await store.stepFailed(first, 3, 2, 150)
      await store.releaseDelivery(first, { state: 'waiting', dueAt: 500, failure: { reason: 'unknown' } })
      expect(await claimAt(store, 499)).toBeUndefined()
      const second = await claimed(store, 500)
      expect(second).toMatchObject({ lead: 'm0', thread: 't', steps: [{ number: 3, tries: 2, attemptedAt: 150 }] })
      await sendRest(store, second, 500)
      expect(await store.delivery('one', 'd')).toMatchObject({ state: 'done', failure: null, open: [] })
    })

    it('is not given while an older delivery waits for the same place', async () => {
      const store = await opened(open)
      for (const [id, madeAt] of [
        ['late', 102],
        ['early', 100],
        ['middle', 101],
      ] as const)
        await store.addDelivery(threaded(id, madeAt))
      await store.addDelivery(threaded('elsewhere', 103, { channel: 'sport' }))
      const order: string[] = []
      for (let claim = await claimAt(store, 200); claim; claim = await claimAt(store, 200)) {
        if (claim.delivery.id === 'early') expect((await claimAt(store, 200))?.delivery.id).toBe('elsewhere')
        order.push(claim.delivery.id)
        await sendRest(store, claim, 200)
      }
      expect(order).toEqual(['early', 'middle', 'late'])
    })

    it('stays waiting, whatever it is released as, while steps are left', async () => {
      const store = await opened(open)
      await store.addDelivery(threaded('d'))
      await store.releaseDelivery(await claimed(store, 100), finished)
      expect(await stateOf(store, threaded('d'))).toBe('waiting')
    })
  })

  describe('a step that nobody knows about', () => {
    async function unknownAt(store: Store, number: number, wanted: Partial<Wanted> = {}): Promise<void> {
      await store.addDelivery(threaded('d', 100, wanted))
      const claim = await claimed(store, 100)
      for (const step of claim.steps.slice(0, number)) await store.stepSent(claim, step.number, { message: `m${step.number}` }, 300)
      await store.stepUnknown(claim, number)
      await store.releaseDelivery(claim, finished)
    }

    it('holds the delivery up before its thread is opened', async () => {
      const store = await opened(open)
      await unknownAt(store, 0)
      expect(await stateOf(store, threaded('d'))).toBe('unknown')
      expect(await claimAt(store, 900)).toBeUndefined()
    })

    it('holds nothing up in the thread, or where there is none', async () => {
      for (const [number, wanted] of [
        [2, {}],
        [0, { thread: false }],
      ] as const) {
        const store = await opened(open)
        await unknownAt(store, number, wanted)
        const claim = await claimed(store, 900)
        expect(claim.unknown).toMatchObject([{ number }])
        await sendRest(store, claim, 900)
        expect(await stateOf(store, threaded('d'))).toBe('unknown')
      }
    })

    it('is sent again when an admin says so, once', async () => {
      const store = await opened(open)
      await unknownAt(store, 0)
      const decided = await Promise.all([1, 2, 3].map(() => store.decideStep('one', { id: 'd', number: 0 }, 'post', 900)))
      expect(decided.filter(Boolean)).toHaveLength(1)
      const claim = await claimed(store, 900)
      expect(claim.steps).toHaveLength(4)
      expect(claim.steps[0]).toMatchObject({ number: 0, attemptedAt: null, tries: 0 })
    })

    it('ends the delivery where it is dropped and was the first message', async () => {
      const store = await opened(open)
      await unknownAt(store, 0)
      expect(await store.decideStep('one', { id: 'd', number: 0 }, 'drop', 900)).toBe(true)
      expect(await store.delivery('one', 'd')).toMatchObject({ state: 'done', open: [] })
    })

    it('is left where it is dropped in the thread, and the rest goes on', async () => {
      const store = await opened(open)
      await unknownAt(store, 2)
      expect(await store.decideStep('one', { id: 'd', number: 2 }, 'drop', 900)).toBe(true)
      expect((await claimed(store, 900)).steps.map(({ number }) => number)).toEqual([3])
    })

    it('that is decided while the rest is being sent is found when that ends', async () => {
      const store = await opened(open)
      await unknownAt(store, 2)
      const claim = await claimed(store, 900)
      expect(await store.decideStep('one', { id: 'd', number: 2 }, 'post', 900)).toBe(true)
      await sendRest(store, claim, 900)
      expect((await claimed(store, 901)).steps.map(({ number }) => number)).toEqual([2])
    })
  })

  describe('a delivery that is given up', () => {
    it('is driven again from where it stopped', async () => {
      const store = await opened(open)
      await store.addDelivery(threaded('d'))
      const claim = await claimed(store, 100)
      await store.stepSent(claim, 0, { message: 'm0' }, 300)
      await store.stepFailed(claim, 1, 6, 250)
      await store.releaseDelivery(claim, { state: 'dead', dueAt: 300, failure: { reason: 'unknown' } })
      expect(await store.delivery('one', 'd')).toMatchObject({ state: 'dead', failure: { reason: 'unknown' } })
      expect(await claimAt(store, 9_999)).toBeUndefined()
      expect(await store.driveAgain('one', 'd', 5_000)).toBe(true)
      expect(await store.driveAgain('one', 'd', 5_000)).toBe(false)
      const again = await claimed(store, 5_000)
      expect(again).toMatchObject({ since: 5_000, lead: 'm0' })
      expect(again.steps[0]).toMatchObject({ number: 1, tries: 0, attemptedAt: 250 })
    })

    it('is so because it waited too long, unless somebody is sending it', async () => {
      const store = await opened(open)
      await store.addDelivery(threaded('old', 100))
      await store.addDelivery(threaded('held', 100, { channel: 'sport' }))
      await store.addDelivery(threaded('new', 700))
      await claimed(store, 100)
      const expired = await store.expireDeliveries(600, 1_099)
      expect(expired).toHaveLength(1)
      expect(await store.delivery('one', expired[0]?.id ?? '')).toMatchObject({ state: 'dead', failure: { reason: 'too-old' } })
      expect(await store.expireDeliveries(600, 1_100)).toHaveLength(1)
      expect(await stateOf(store, threaded('new'))).toBe('waiting')
    })
  })

  it('deliveries are counted by what became of them, and the wait of those that are due', async () => {
    const store = await opened(open)
    expect(await store.deliveryCounts(500)).toEqual({ states: { waiting: 0, done: 0, unknown: 0, dead: 0 }, oldestDueMs: 0 })
    await store.addDelivery(threaded('d', 100))
    await store.addDelivery(threaded('e', 200))
    await sendRest(store, await claimed(store, 100), 100)
    expect(await store.deliveryCounts(500)).toEqual({ states: { waiting: 1, done: 1, unknown: 0, dead: 0 }, oldestDueMs: 300 })
  })

  it('deliveries that ended are forgotten in time, and none that waits', async () => {
    const store = await opened(open)
    await store.addDelivery(threaded('d', 100))
    await store.addDelivery(threaded('e', 101))
    await sendRest(store, await claimed(store, 100), 100)
    expect(await store.pruneDeliveries(100)).toBe(0)
    expect(await store.pruneDeliveries(9_999)).toBe(1)
    expect((await store.deliveries('one', ['waiting', 'done'], 9)).map((one) => one.delivery.id)).toEqual(['e'])
  })
}
