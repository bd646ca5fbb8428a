import { describe, expect, it } from 'vitest'
import type { Courier, Dispatch, FindOutcome, SendOutcome } from '../../../src/app/sending/outbox.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import { delivery, openOutbox } from '../../fakes/outbox.ts'

const said = (words: string) => plainReply(words, 'en')
const wanted = { workspace: 'local', channel: 'c', reply: said('lead'), stories: ['one', 'two'].map(said) }
const unknown: SendOutcome = { kind: 'failed', failure: { reason: 'unknown' } }

function nameOf({ step }: Dispatch): string {
  return step.kind === 'message' ? step.reply.summary : 'the thread'
}

/** A platform that does what it is told for each message in turn, and else takes everything. */
function platform({ mayRepeat = false }: { readonly mayRepeat?: boolean } = {}) {
  const outcomes = new Map<string, SendOutcome[]>()
  const finds: FindOutcome[] = []
  const sent: string[] = []
  const looked: string[] = []
  const courier: Courier = {
    tokenFor: () => 'token',
    limits: () => [],
    settledAfterMs: 10_000,
    mayRepeat: ({ step }) => mayRepeat || step.kind === 'thread',
    async send(dispatch) {
      sent.push(nameOf(dispatch))
      const outcome = outcomes.get(nameOf(dispatch))?.shift()
      if (outcome) return outcome
      return {
        kind: 'sent',
        standing: dispatch.step.kind === 'thread' ? { message: null, thread: dispatch.lead } : { message: nameOf(dispatch) },
      }
    },
    async find(dispatch) {
      looked.push(nameOf(dispatch))
      return finds.shift() ?? { kind: 'absent' }
    },
  }
  return { outcomes, finds, sent, looked, courier }
}

async function scene(options: Parameters<typeof platform>[0] = {}) {
  const on = platform(options)
  return { ...on, outbox: await openOutbox({ terminal: on.courier }) }
}

describe('sendDeliveries', () => {
  it('takes each step once, in order', async () => {
    const { sent, outbox } = await scene()
    expect(await outbox.post(wanted)).toMatchObject({ state: 'done' })
    await outbox.send()
    expect(sent).toEqual(['lead', 'the thread', 'one', 'two'])
    expect(outbox.events).toMatchObject([{ kind: 'sent' }])
  })

  it('repeats at once what may be repeated, and looks first for what may not', async () => {
    for (const mayRepeat of [true, false]) {
      const { outcomes, looked, sent, outbox } = await scene({ mayRepeat })
      outcomes.set('one', [unknown])
      await outbox.post(wanted)
      await outbox.later(9_999)
      await outbox.later(1)
      expect(sent).toEqual(['lead', 'the thread', 'one', 'one', 'two'])
      expect(looked).toEqual(mayRepeat ? [] : ['one'])
    }
  })

  it('sends nothing that it finds', async () => {
    const { outcomes, finds, sent, outbox } = await scene()
    outcomes.set('lead', [unknown])
    finds.push({ kind: 'found', standing: { message: 'found' } })
    await outbox.post(wanted)
    await outbox.later(10_000)
    expect(sent).toEqual(['lead', 'the thread', 'one', 'two'])
    expect(await outbox.become({ workspace: 'local', id: 'd' })).toMatchObject({ state: 'done' })
  })

  it('goes on looking while it cannot look, and counts that as no try', async () => {
    const { outcomes, finds, sent, looked, outbox } = await scene()
    outcomes.set('lead', [unknown])
    finds.push(...Array.from({ length: 8 }, () => ({ kind: 'failed', failure: { reason: 'unknown' } }) as const))
    await outbox.post(wanted)
    for (let round = 0; round < 12; round++) await outbox.later(60_000)
    expect(looked).toHaveLength(9)
    expect(sent).toEqual(['lead', 'lead', 'the thread', 'one', 'two'])
  })

  it('gives up after six tries, and begins where it stopped when it is driven again', async () => {
    const { outcomes, sent, outbox } = await scene({ mayRepeat: true })
    outcomes.set(
      'one',
      Array.from({ length: 6 }, () => unknown),
    )
    await outbox.post(wanted)
    for (let round = 0; round < 20; round++) await outbox.later(60 * 60_000)
    expect(sent.filter((name) => name === 'one')).toHaveLength(6)
    expect(await outbox.become({ workspace: 'local', id: 'd' })).toMatchObject({ state: 'dead', failure: { reason: 'unknown' } })
    expect(outbox.events.filter((event) => event.kind === 'failed' && event.dead)).toHaveLength(1)
    expect(await outbox.store.driveAgain('local', 'd', outbox.clock.at)).toBe(true)
    await outbox.send()
    expect(sent.slice(-2)).toEqual(['one', 'two'])
  })

  it('keeps on for a day where nothing can be reached or a pause is asked for, and then gives up', async () => {
    for (const failure of [{ reason: 'unreachable' }, { reason: 'rate-limited', retryAfterMs: 60_000 }] as const) {
      const { outcomes, outbox } = await scene()
      outcomes.set(
        'lead',
        Array.from({ length: 2_000 }, () => ({ kind: 'failed', failure })),
      )
      await outbox.post(wanted)
      for (let hour = 0; hour < 24; hour++) await outbox.later(3_600_000)
      expect(await outbox.become({ workspace: 'local', id: 'd' })).toMatchObject({ state: 'waiting' })
      await outbox.later(1)
      expect(await outbox.become({ workspace: 'local', id: 'd' })).toMatchObject({ state: 'dead', failure: { reason: 'too-old' } })
    }
  })

  it('gives up at once what time does not mend', async () => {
    for (const failure of [
      { reason: 'no-place' },
      { reason: 'no-permission', missing: ['Speak'] },
      { reason: 'refused', error: 'no' },
    ] as const) {
      const { outcomes, sent, outbox } = await scene()
      outcomes.set('lead', [{ kind: 'failed', failure }])
      expect(await outbox.post(wanted)).toMatchObject({ state: 'dead', failure })
      await outbox.later(3_600_000)
      expect(sent).toEqual(['lead'])
    }
  })

  it('goes on in the thread past a message that nobody knows about, and not before the thread', async () => {
    for (const [name, after] of [
      ['one', ['lead', 'the thread', 'one', 'two']],
      ['lead', ['lead']],
    ] as const) {
      const { outcomes, finds, sent, outbox } = await scene()
      outcomes.set(name, [unknown])
      finds.push({ kind: 'hidden' })
      await outbox.post(wanted)
      for (let round = 0; round < 3; round++) await outbox.later(60_000)
      expect(sent).toEqual(after)
      expect(await outbox.become({ workspace: 'local', id: 'd' })).toMatchObject({ state: 'unknown' })
      expect(outbox.events.filter(({ kind }) => kind === 'unknown')).toHaveLength(1)
    }
  })

  it('sends nothing after a first message that nobody knows about, also where it was killed before it could end there', async () => {
    const { sent, outbox } = await scene()
    const { store, clock, sending } = outbox
    await store.addDelivery(delivery(wanted, clock.at))
    const dead = await store.claimDelivery({ platforms: ['terminal'], now: clock.at, leasedUntil: clock.at + sending.leaseMs })
    if (!dead) throw new Error('there is nothing to claim')
    await store.beginStep(dead, 0, clock.at, clock.at + sending.leaseMs)
    await store.stepUnknown(dead, 0)
    for (let round = 0; round < 3; round++) await outbox.later(sending.leaseMs)
    expect(sent).toEqual([])
    expect(outbox.events).toMatchObject([{ kind: 'unknown', step: 0, summary: 'lead' }])
    expect(await outbox.become({ workspace: 'local', id: 'd' })).toMatchObject({ state: 'unknown' })
    expect(await store.decideStep('local', { id: 'd', number: 0 }, 'post', clock.at)).toBe(true)
    await outbox.send()
    expect(sent).toEqual(['lead', 'the thread', 'one', 'two'])
  })

  it('tells of a message that nobody knows about, also where it was killed before it could tell', async () => {
    const { sent, outbox } = await scene()
    const { store, clock, sending } = outbox
    await store.addDelivery(delivery({ ...wanted, stories: [] }, clock.at))
    const dead = await store.claimDelivery({ platforms: ['terminal'], now: clock.at, leasedUntil: clock.at + sending.leaseMs })
    if (!dead) throw new Error('there is nothing to claim')
    await store.stepUnknown(dead, 0)
    for (let round = 0; round < 3; round++) await outbox.later(sending.leaseMs)
    expect(sent).toEqual([])
    expect(outbox.events).toMatchObject([{ kind: 'unknown', step: 0 }])
  })

  it('takes up what another left behind when its lease has ended, and looks for what it may have sent', async () => {
    const { finds, sent, looked, outbox } = await scene()
    const { store, clock, sending } = outbox
    await store.addDelivery(delivery(wanted, clock.at))
    const dead = await store.claimDelivery({ platforms: ['terminal'], now: clock.at, leasedUntil: clock.at + sending.leaseMs })
    if (!dead) throw new Error('there is nothing to claim')
    await store.beginStep(dead, 0, clock.at, clock.at + sending.leaseMs)
    finds.push({ kind: 'found', standing: { message: 'm' } })
    await outbox.later(sending.leaseMs - 1)
    expect([sent, looked]).toEqual([[], []])
    await outbox.later(1)
    expect(looked).toEqual(['lead'])
    expect(sent).toEqual(['the thread', 'one', 'two'])
  })
})

describe('whom a message calls', () => {
  const hourMs = 3_600_000

  it.each([
    ['is called by one that is sent again within two hours', hourMs, '123456'],
    ['is not called by one that comes later, or that an admin drove again', 3 * hourMs, undefined],
  ])('%s', async (_, afterMs, called) => {
    const { outcomes, courier } = platform({ mayRepeat: true })
    const calls: unknown[] = []
    const listening: Courier = {
      ...courier,
      send: (dispatch) => {
        calls.push(dispatch.step.kind === 'message' ? dispatch.step.reply.calls : null)
        return courier.send(dispatch)
      },
    }
    const outbox = await openOutbox({ terminal: listening })
    outcomes.set('lead', [{ kind: 'failed', failure: { reason: 'unreachable' } }])
    await outbox.post({ workspace: 'local', channel: 'c', reply: { ...said('lead'), calls: '123456' } })
    await outbox.later(afterMs)
    expect(calls).toEqual(['123456', called])
  })
})
