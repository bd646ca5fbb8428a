import { dayMs, hourMs } from '../../feeds/milliseconds.ts'
import type { Caller } from '../input/caller.ts'
import type { Clock } from '../ports.ts'
import { callingNobody } from './calling-nobody.ts'
import type { Claim, Courier, Couriers, Delivery, Dispatch, KeptStep, OutboxStore, Standing } from './outbox.ts'
import type { Pace } from './pace.ts'
import { retryAt } from './retries.ts'
import type { SendFailure } from './send-failure.ts'

/** What sending needs. */
export type Sending = {
  readonly store: OutboxStore
  readonly couriers: Couriers
  readonly clock: Clock
  /** See pace.ts. */
  readonly pace: Pace
  /** Tokens that a platform refused; they are used no more as long as this set lives. */
  readonly refusedTokens: Set<string>
  /** How long a claim holds unless it is renewed: longer than any one call takes, milliseconds. */
  readonly leaseMs: number
  /** Deliveries under way at once. */
  readonly lanes: number
  /** Told of what became of each claim, for the log and for admins. */
  told(event: SendEvent): Promise<void>
}

export type SendEvent =
  | { readonly kind: 'sent'; readonly delivery: Delivery }
  /** It is tried again; or with `dead`, it is not. */
  | { readonly kind: 'failed'; readonly delivery: Delivery; readonly failure: SendFailure; readonly dead: boolean }
  /** Nobody can know whether a message of it stands. */
  | { readonly kind: 'unknown'; readonly delivery: Delivery; readonly step: number; readonly summary: string }
  | { readonly kind: 'token-refused'; readonly token: string; readonly delivery: Delivery }

/** A delivery that waits for so long is given up: it is of no more use. */
const givenUpAfterMs = dayMs

/**
 * Sends what is due, each delivery's steps in order, and each step once: a claim is renewed before each step, the attempt is written
 * down before it is made, and one whose answer was lost is looked for before it is made again. Whatever happens to this process, what
 * it leaves behind is taken up when its lease has ended.
 *
 * @returns How many deliveries were taken up.
 * @throws What the store fails with, when all that was under way has ended.
 */
export async function sendDeliveries(sending: Sending): Promise<number> {
  const { store, clock } = sending
  for (const delivery of await store.expireDeliveries(clock.now() - givenUpAfterMs, clock.now()))
    await sending.told({ kind: 'failed', delivery, failure: { reason: 'too-old' }, dead: true })
  // A lane that fails, as all do where the store does, ends none of the others half-way.
  const lanes = await Promise.allSettled(Array.from({ length: sending.lanes }, () => sendInLane(sending)))
  return lanes.reduce((total, lane) => total + countOf(lane), 0)
}

function countOf(lane: PromiseSettledResult<number>): number {
  if (lane.status === 'rejected') throw lane.reason
  return lane.value
}

async function sendInLane(sending: Sending): Promise<number> {
  const { store, clock, leaseMs } = sending
  const platforms = connected(sending.couriers)
  if (platforms.length === 0) return 0
  for (let taken = 0; ; taken += 1) {
    const now = clock.now()
    const claim = await store.claimDelivery({ platforms, now, leasedUntil: now + leaseMs })
    if (!claim) return taken
    await sendClaim(claim, sending)
  }
}

function connected(couriers: Couriers): readonly Caller['platform'][] {
  return (['discord', 'slack', 'terminal', 'web'] as const).filter((platform) => couriers[platform])
}

/** What stands of a delivery while its steps are taken. */
type Progress = { lead: string | null; thread: string | null }

type Taken =
  | { readonly kind: 'sent' | 'unknown' }
  /** Another worker has it. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'later'; readonly at: number; readonly failure: SendFailure | null }
  | { readonly kind: 'dead'; readonly failure: SendFailure }

async function sendClaim(claim: Claim, sending: Sending): Promise<void> {
  const { delivery } = claim
  const courier = sending.couriers[delivery.platform]
  if (!courier) return
  // Whoever found that out may have been killed before it told, or ended there; admins are told once.
  for (const { number, summary } of claim.unknown) await sending.told({ kind: 'unknown', delivery, step: number, summary })
  if (claim.unknown.length > 0 && opensThread(claim.steps)) return finish(claim, sending, false)
  const progress: Progress = { lead: claim.lead, thread: claim.thread }
  let sent = 0
  for (const [index, step] of claim.steps.entries()) {
    const taken = await takeStep(step, { claim, progress, courier, sending })
    switch (taken.kind) {
      case 'sent':
        sent += 1
        break
      case 'unknown': {
        const summary = step.step.kind === 'message' ? step.step.reply.summary : step.step.name
        await sending.told({ kind: 'unknown', delivery, step: step.number, summary })
        if (opensThread(claim.steps.slice(index + 1))) return finish(claim, sending, false)
        break
      }
      case 'lost':
        return
      case 'later':
        await sending.store.releaseDelivery(claim, { state: 'waiting', dueAt: taken.at, failure: taken.failure })
        if (taken.failure) await sending.told({ kind: 'failed', delivery, failure: taken.failure, dead: false })
        return
      case 'dead':
        await sending.store.releaseDelivery(claim, { state: 'dead', dueAt: sending.clock.now(), failure: taken.failure })
        return sending.told({ kind: 'failed', delivery, failure: taken.failure, dead: true })
    }
  }
  await finish(claim, sending, sent === claim.steps.length && claim.unknown.length === 0)
}

/** Without the message that it hangs on, a thread has no place, and what belongs into it would stand in the channel. */
function opensThread(steps: readonly KeptStep[]): boolean {
  return steps.some(({ step }) => step.kind === 'thread')
}

async function finish(claim: Claim, { store, clock, told }: Sending, whole: boolean): Promise<void> {
  const isOurs = await store.releaseDelivery(claim, { state: 'done', dueAt: clock.now(), failure: null })
  if (isOurs && whole) await told({ kind: 'sent', delivery: claim.delivery })
}

type Scene = { readonly claim: Claim; readonly progress: Progress; readonly courier: Courier; readonly sending: Sending }

async function takeStep(step: KeptStep, scene: Scene): Promise<Taken> {
  const { claim, courier, sending } = scene
  const { clock, store } = sending
  const token = courier.tokenFor(claim.delivery.workspace)
  if (sending.refusedTokens.has(token)) return { kind: 'later', at: clock.now() + tokenWaitMs, failure: null }
  const dispatch = dispatchOf(step, scene, clock.now())
  const { attemptedAt } = step
  if (attemptedAt !== null && !courier.mayRepeat(dispatch, clock.now())) {
    const looked = await lookFor({ ...dispatch, attemptedAt }, step, scene)
    if (looked) return looked
    if (!(await store.stepFailed(claim, step.number, step.tries, null))) return { kind: 'lost' }
    return sendStep({ ...step, attemptedAt: null }, { ...dispatch, attemptedAt: null }, scene)
  }
  return sendStep(step, dispatch, scene)
}

/** A token may have been replaced meanwhile by a start with another. */
const tokenWaitMs = 60_000

/** @returns Undefined where the step certainly does not stand. */
async function lookFor(dispatch: Dispatch & { readonly attemptedAt: number }, step: KeptStep, scene: Scene): Promise<Taken | undefined> {
  const { claim, courier, sending } = scene
  const settledAt = dispatch.attemptedAt + courier.settledAfterMs
  if (sending.clock.now() < settledAt) return { kind: 'later', at: settledAt, failure: null }
  await sending.pace(courier.limits(claim.delivery))
  const found = await courier.find(dispatch)
  switch (found.kind) {
    case 'found':
      return record(step, found.standing, scene)
    case 'absent':
      return undefined
    case 'hidden':
      return (await sending.store.stepUnknown(claim, step.number)) ? { kind: 'unknown' } : { kind: 'lost' }
    case 'failed':
      // Looking is no try to send.
      return failed(step, found.failure.reason === 'unknown' ? { reason: 'unreachable' } : found.failure, scene)
  }
}

async function sendStep(step: KeptStep, dispatch: Dispatch, scene: Scene): Promise<Taken> {
  const { claim, courier, sending } = scene
  const { store, clock, leaseMs } = sending
  await sending.pace(courier.limits(claim.delivery))
  const now = clock.now()
  if (!(await store.beginStep(claim, step.number, step.attemptedAt ?? now, now + leaseMs))) return { kind: 'lost' }
  const outcome = await courier.send(dispatch)
  if (outcome.kind === 'sent') return record(step, outcome.standing, scene)
  const isOpen = outcome.failure.reason === 'unknown'
  const after = { ...step, tries: step.tries + (isOpen ? 1 : 0), attemptedAt: isOpen ? (step.attemptedAt ?? now) : step.attemptedAt }
  return failed(after, outcome.failure, scene)
}

async function record(step: KeptStep, standing: Standing, { claim, progress, sending }: Scene): Promise<Taken> {
  const { store, clock, leaseMs } = sending
  if (!(await store.stepSent(claim, step.number, standing, clock.now() + leaseMs))) return { kind: 'lost' }
  progress.lead ??= standing.message
  if (standing.thread !== undefined) progress.thread = standing.thread
  return { kind: 'sent' }
}

async function failed(step: KeptStep, failure: SendFailure, { claim, courier, sending }: Scene): Promise<Taken> {
  const now = sending.clock.now()
  if (!(await sending.store.stepFailed(claim, step.number, step.tries, step.attemptedAt))) return { kind: 'lost' }
  if (failure.reason === 'token-refused') {
    const token = courier.tokenFor(claim.delivery.workspace)
    sending.refusedTokens.add(token)
    await sending.told({ kind: 'token-refused', token, delivery: claim.delivery })
    return { kind: 'later', at: now + tokenWaitMs, failure: null }
  }
  const at = retryAt(failure, step.tries, now)
  return at === null ? { kind: 'dead', failure } : { kind: 'later', at, failure }
}

/** Milliseconds after which what was to be posted calls nobody any more: it is late, or somebody drove it again. */
const callsWithinMs = 2 * hourMs

function dispatchOf({ step, number, attemptedAt }: KeptStep, { claim, progress }: Scene, now: number): Dispatch {
  const { delivery } = claim
  const timely = now - delivery.madeAt <= callsWithinMs ? step : callingNobody(step)
  return { delivery, step: timely, key: JSON.stringify([delivery.workspace, delivery.id, number]), ...progress, attemptedAt }
}
