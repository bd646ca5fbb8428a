import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import type { Store } from '../../src/app/ports.ts'
import type { Courier, Dispatch, FindOutcome, OutboxStore, SendOutcome } from '../../src/app/sending/outbox.ts'
import { type Sending, sendDeliveries } from '../../src/app/sending/send-deliveries.ts'
import { plainReply } from '../../src/delivery/reply/plain-reply.ts'
import { delivery } from '../fakes/outbox.ts'

/** What a call of the platform comes to: it may do its work and say so, or not say so, or not do it. */
const platformTroubles = ['none', 'lost before', 'lost after', 'rate-limited', 'unreachable'] as const
type PlatformTrouble = (typeof platformTroubles)[number]

/** A call of the store works, or fails with nothing kept, or works and its process dies before it hears so. */
const storeTroubles = ['none', 'fails', 'dies after'] as const
type StoreTrouble = (typeof storeTroubles)[number]

const writes = ['claimDelivery', 'beginStep', 'stepSent', 'stepFailed', 'releaseDelivery'] as const
const nonceMs = 120_000
const trustedMs = 60_000
const leaseMs = 180_000

/** A platform that remembers nonces for a while, or knows none. */
function platform(knowsNonces: boolean, now: () => number, next: () => PlatformTrouble) {
  const standing: { readonly name: string; readonly key: string; readonly at: number }[] = []
  const nameOf = ({ delivery: { id }, step }: Dispatch) => (step.kind === 'message' ? step.reply.summary : `${id}’s thread`)

  function take(dispatch: Dispatch): string {
    const known = standing.find(
      (one) => one.key === dispatch.key && (dispatch.step.kind === 'thread' || (knowsNonces && now() - one.at <= nonceMs)),
    )
    if (!known) standing.push({ name: nameOf(dispatch), key: dispatch.key, at: now() })
    return dispatch.key
  }
  const courier: Courier = {
    tokenFor: () => 'token',
    limits: () => [],
    settledAfterMs: 20_000,
    mayRepeat({ step, attemptedAt }, at) {
      return step.kind === 'thread' || (knowsNonces && attemptedAt !== null && at >= attemptedAt && at - attemptedAt < trustedMs)
    },
    async send(dispatch): Promise<SendOutcome> {
      const trouble = next()
      if (trouble === 'rate-limited') return { kind: 'failed', failure: { reason: 'rate-limited', retryAfterMs: 5_000 } }
      if (trouble === 'unreachable') return { kind: 'failed', failure: { reason: 'unreachable' } }
      if (trouble === 'lost before') return { kind: 'failed', failure: { reason: 'unknown' } }
      const message = take(dispatch)
      if (trouble === 'lost after') return { kind: 'failed', failure: { reason: 'unknown' } }
      return { kind: 'sent', standing: dispatch.step.kind === 'thread' ? { message: null, thread: 't' } : { message } }
    },
    async find({ key }): Promise<FindOutcome> {
      if (next() !== 'none') return { kind: 'failed', failure: { reason: 'unknown' } }
      return standing.some((one) => one.key === key) ? { kind: 'found', standing: { message: key } } : { kind: 'absent' }
    },
  }
  return { courier, standing }
}

class Died extends Error {}

/** A store whose writes fail, or whose process dies after them. */
function troubled(store: Store, next: () => StoreTrouble): OutboxStore {
  return new Proxy(store, {
    get(target, key: keyof Store) {
      if (!writes.some((name) => name === key)) return target[key]
      return async (...given: readonly unknown[]) => {
        const trouble = next()
        if (trouble === 'fails') throw new Error('the store is locked')
        const done: unknown = await Reflect.apply(target[key], target, given)
        if (trouble === 'dies after') throw new Died()
        return done
      }
    },
  })
}

const said = (words: string) => plainReply(words, 'en')
const expected = ['one', 'one’s thread', 'one.1', 'one.2', 'two', 'two’s thread', 'two.1', 'two.2']

/** The same, each delivery by itself. */
function ofEach(stands: readonly string[]): readonly (readonly string[])[] {
  return ['one', 'two'].map((id) => stands.filter((name) => name.startsWith(id)))
}

async function runThrough(
  platformSays: readonly PlatformTrouble[],
  storeSays: readonly StoreTrouble[],
  pauses: readonly number[],
  knowsNonces: boolean,
) {
  let now = 1_000_000_000_000
  const [calls, writesLeft] = [[...platformSays], [...storeSays]]
  const on = platform(
    knowsNonces,
    () => now,
    () => calls.shift() ?? 'none',
  )
  const store = await openStore({ path: ':memory:' })
  for (const [index, name] of ['one', 'two'].entries()) {
    const stories = [1, 2].map((story) => said(`${name}.${story}`))
    await store.addDelivery(delivery({ id: name, workspace: 'local', channel: 'c', reply: said(name), stories }, now + index))
  }
  const dead = new Set<string>()
  let isGivenUp = false
  const sending: Sending = {
    ...{
      couriers: { terminal: on.courier },
      clock: { now: () => now },
      pace: async () => undefined,
      refusedTokens: new Set(),
      leaseMs,
      lanes: 2,
    },
    store: troubled(store, () => writesLeft.shift() ?? 'none'),
    told: async (event) => {
      if (event.kind !== 'failed' || !event.dead) return
      isGivenUp = true
      dead.add(event.delivery.id)
    },
  }
  const waits = [...pauses]
  for (let round = 0; round < 300; round += 1) {
    await sendDeliveries(sending).catch((error: unknown) => {
      if (!(error instanceof Died) && !(error instanceof Error && /locked/.test(error.message))) throw error
    })
    // An admin drives again what was given up.
    for (const id of dead) if (await store.driveAgain('local', id, now)) dead.delete(id)
    now += waits.shift() ?? 60_000
    if ((await store.deliveryCounts(now)).states.done === 2) break
  }
  const { states } = await store.deliveryCounts(now)
  await store.close()
  return { stands: on.standing.map(({ name }) => name), states, isGivenUp }
}

it.each([
  true,
  false,
])('whatever fails, and wherever a process dies, each message stands once, in order (nonces: %s)', async (knowsNonces) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...platformTroubles), { maxLength: 40 }),
      fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant('none' as const) }, fc.constantFrom(...storeTroubles)), { maxLength: 40 }),
      fc.array(fc.constantFrom(1_000, 30_000, 59_000, 61_000, 119_000, 130_000, 600_000, 3 * 3_600_000), { maxLength: 30 }),
      async (platformSays, storeSays, pauses) => {
        const { stands, states, isGivenUp } = await runThrough(platformSays, storeSays, pauses, knowsNonces)
        expect(states).toMatchObject({ done: 2, waiting: 0, unknown: 0, dead: 0 })
        // What was given up holds up nothing behind it, and when it goes on it is in order by itself.
        expect(isGivenUp ? ofEach(stands) : stands).toEqual(isGivenUp ? ofEach(expected) : expected)
      },
    ),
    { numRuns: 150 },
  )
})

it('a delivery that was given up lets the next one pass, and stands once and in order when an admin drives it again', async () => {
  const lost = ['none', 'lost after', 'lost before', 'lost before', 'lost before', 'lost before', 'lost before'] as const
  const { stands, isGivenUp } = await runThrough(lost, [], [], true)
  expect(isGivenUp).toBe(true)
  expect(stands).toEqual(['one', 'one’s thread', 'two', 'two’s thread', 'two.1', 'two.2', 'one.1', 'one.2'])
})
