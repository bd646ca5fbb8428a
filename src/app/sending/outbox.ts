import type { Reply } from '../../delivery/reply/reply.ts'
import type { ConcernFacts } from '../health/concern-facts.ts'
import type { Caller } from '../input/caller.ts'
import type { Place } from './place.ts'
import type { SendFailure } from './send-failure.ts'

/**
 * A delivery is made of steps, taken in order. A message is one message of its platform. A thread is opened on the first message of
 * its delivery, and what comes after stands in it, where the place takes threads at all.
 */
export type Step = { readonly kind: 'message'; readonly reply: Reply } | { readonly kind: 'thread'; readonly name: string }

/** What a delivery is for. */
export type Purpose =
  | { readonly kind: 'briefing'; readonly briefing: string; readonly schedule: string | null }
  | { readonly kind: 'notice' }
  /** Tells admins of something; see tell-admins.ts. */
  | { readonly kind: 'report'; readonly key: string }

/** Something that must reach one place once. */
export type Delivery = {
  /** Names it for ever within its workspace: the same thing is never written twice. */
  readonly id: string
  readonly workspace: string
  readonly platform: Caller['platform']
  readonly place: Place
  readonly purpose: Purpose
  /** What lists call it: one sentence. */
  readonly title: string
  /** Whether one of its steps opens a thread. */
  readonly threaded: boolean
  /** Milliseconds since the epoch. */
  readonly madeAt: number
}

export type NewDelivery = Delivery & { readonly steps: readonly Step[] }

/**
 * What can be sent, and what became of it.
 *
 * - `waiting`: it will be sent, or somebody is sending it now
 * - `done`: all of it stands there, but for what admins dropped
 * - `unknown`: an answer was lost, and nobody can look whether a message stands there; admins decide
 * - `dead`: given up; admins can drive it again
 */
export type DeliveryState = 'waiting' | 'done' | 'unknown' | 'dead'

/** One step of a delivery. */
export type NamedStep = { readonly id: string; readonly number: number }

export type StepState = 'waiting' | 'sent' | 'unknown' | 'dropped'

/** Where a step of a delivery goes, and what it is called there. */
export type Dispatch = {
  readonly delivery: Delivery
  readonly step: Step
  /** Names the step for ever; platforms carry it unseen. */
  readonly key: string
  /** Name of the delivery's first message; null before it stands. */
  readonly lead: string | null
  /** Where what follows the thread's opening stands; null: in the place itself. */
  readonly thread: string | null
  /** When it was first tried without a known outcome; null where it certainly does not stand. */
  readonly attemptedAt: number | null
}

/** `thread`: where the steps that follow stand, where this step settles that. */
export type Standing = { readonly message: string | null; readonly thread?: string | null }

export type SendOutcome =
  | { readonly kind: 'sent'; readonly standing: Standing }
  | { readonly kind: 'failed'; readonly failure: SendFailure }

export type FindOutcome =
  | { readonly kind: 'found'; readonly standing: Standing }
  | { readonly kind: 'absent' }
  /** The platform lets nobody look. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'failed'; readonly failure: SendFailure }

/** At most one call each `intervalMs`, after a burst of `burst`. */
export type Limit = { readonly key: string; readonly intervalMs: number; readonly burst: number }

/** Brings deliveries to one platform. Never rejects for what a platform or a network does. */
export type Courier = {
  /** Whose token it speaks with for a workspace; one that is refused is not used again. */
  tokenFor(workspace: string): string
  /** What the platform allows for calls about this delivery. */
  limits(delivery: Delivery): readonly Limit[]
  /** Whether sending a step again that may stand already comes to the same. */
  mayRepeat(dispatch: Dispatch, now: number): boolean
  /** How long after an attempt whose answer was lost it is certain to stand, if it ever will; milliseconds. */
  readonly settledAfterMs: number
  /** Sends a step, once. */
  send(dispatch: Dispatch): Promise<SendOutcome>
  /** Looks whether a step stands already that was attempted at `attemptedAt` or later. */
  find(dispatch: Dispatch & { readonly attemptedAt: number }): Promise<FindOutcome>
}

/** Platforms that this process is connected to. */
export type Couriers = Readonly<Partial<Record<Caller['platform'], Courier>>>

export type KeptStep = {
  /** From 0. */
  readonly number: number
  readonly step: Step
  /** Times it was sent without success. */
  readonly tries: number
  readonly attemptedAt: number | null
}

/** A delivery that one worker alone may send, until `leasedUntil` or until another claims it after. */
export type Claim = {
  readonly delivery: Delivery
  /** Grows with every claim: what is written under an older one is refused. */
  readonly fence: number
  /** When it was made, or was last driven again; milliseconds since the epoch. */
  readonly since: number
  readonly lead: string | null
  readonly thread: string | null
  /** Those that are still to be taken, in order. */
  readonly steps: readonly KeptStep[]
  /** Messages of which nobody knows whether they stand. */
  readonly unknown: readonly { readonly number: number; readonly summary: string }[]
}

/** How a slot of a schedule was used. `missed`: nobody was there in its grace; `paused`: the schedule could not be posted. */
export type SlotOutcome = 'made' | 'late' | 'nothing-new' | 'missed' | 'paused'

export type UsedSlot = {
  readonly workspace: string
  readonly schedule: string
  /** Local date and time: "2025-02-14T07:00". */
  readonly key: string
  /** When it was due, milliseconds since the epoch. */
  readonly at: number
  readonly outcome: SlotOutcome
}

/** Something that admins were told, until it is mended. `key` is unique in its workspace. */
export type Report = {
  readonly workspace: string
  readonly key: string
  readonly facts: ConcernFacts
  readonly toldAt: number
}

/** That a schedule posts nothing until somebody has mended its channel. */
export type SchedulePause = {
  readonly workspace: string
  readonly schedule: string
  readonly failure: SendFailure
  readonly since: number
}

/** A delivery as lists show it. */
export type ListedDelivery = {
  readonly delivery: Delivery
  readonly state: DeliveryState
  readonly failure: SendFailure | null
  /** Steps that are not sent, in order; one that is unknown can be posted or dropped. */
  readonly open: readonly { readonly number: number; readonly kind: Step['kind']; readonly summary: string; readonly state: StepState }[]
}

/** What the store keeps of what is to be sent, and of what was. */
export type OutboxStore = {
  /** Those due after `after`, of all schedules of all workspaces, newest first. */
  usedSlots(after: number): Promise<readonly UsedSlot[]>
  /** Uses slots without a briefing, and writes the report about them, in one transaction. Slots that are used already stay as they are. */
  useSlots(slots: readonly UsedSlot[], report: NewReport | null): Promise<void>
  /** Gives back slots due after `after` that were used up without a briefing: missed, or paused. */
  giveBackSlots(workspace: string, schedule: string, after: number): Promise<void>

  /** Writes a delivery down; one that is there already stays as it is. */
  addDelivery(delivery: NewDelivery): Promise<void>
  /**
   * Writes down how Attaché introduces itself to a workspace, the first time for ever: also when the delivery is long forgotten.
   *
   * @returns False, and nothing written, where it was written before.
   */
  addIntroduction(delivery: NewDelivery): Promise<boolean>
  isIntroduced(workspace: string): Promise<boolean>
  /**
   * Claims the delivery that has waited longest of those that are due on the platforms; never one while an older one waits for the
   * same place. Safe for any number of processes at once: of many that try, one wins. A claim that would hold for twice as long as this
   * one, and a wait of more than a day, come from a clock that was wrong, and count for nothing.
   */
  claimDelivery(wanted: {
    readonly platforms: readonly Caller['platform'][]
    readonly now: number
    readonly leasedUntil: number
  }): Promise<Claim | undefined>
  /**
   * Writes down that a step is about to be sent, before it is. `attemptedAt`: since when its outcome is unknown.
   *
   * @returns False, and nothing written, where the claim is no longer ours. So do the others that take a claim.
   */
  beginStep(claim: Claim, number: number, attemptedAt: number, leasedUntil: number): Promise<boolean>
  /** Writes down that a step stands. */
  stepSent(claim: Claim, number: number, standing: Standing, leasedUntil: number): Promise<boolean>
  /** Writes down that a step failed, and how often; `attemptedAt` null: it certainly does not stand. */
  stepFailed(claim: Claim, number: number, tries: number, attemptedAt: number | null): Promise<boolean>
  /** Writes down that nobody can know whether a step stands. */
  stepUnknown(claim: Claim, number: number): Promise<boolean>
  /** Ends a claim. `dueAt`: when one that waits may be claimed again. */
  releaseDelivery(
    claim: Claim,
    end: { readonly state: DeliveryState; readonly dueAt: number; readonly failure: SendFailure | null },
  ): Promise<boolean>
  /** Gives up deliveries that wait since before `before` and that nobody holds. @returns At most 100 of them. */
  expireDeliveries(before: number, now: number): Promise<readonly Delivery[]>

  /** Of a workspace, newest first; those in one of the states. */
  deliveries(workspace: string, states: readonly DeliveryState[], limit: number): Promise<readonly ListedDelivery[]>
  delivery(workspace: string, id: string): Promise<ListedDelivery | undefined>
  /** Lets a dead delivery be sent again, from where it stopped. @returns False where there is none. */
  driveAgain(workspace: string, id: string, now: number): Promise<boolean>
  /**
   * Decides on a step whose outcome is unknown: to send it again, or to leave it. Where the first message is dropped, the whole
   * delivery is.
   *
   * @returns False where there is none, or somebody has decided.
   */
  decideStep(workspace: string, step: NamedStep, decision: 'post' | 'drop', now: number): Promise<boolean>
  /** How many deliveries there are in each state, of all workspaces; how long the oldest that is due has waited, milliseconds. */
  deliveryCounts(now: number): Promise<{ readonly states: Readonly<Record<DeliveryState, number>>; readonly oldestDueMs: number }>
  /** Forgets deliveries that ended before `before`, and slots that were due before. @returns How many deliveries. */
  pruneDeliveries(before: number): Promise<number>

  /**
   * Writes reports and their delivery down, in one transaction.
   *
   * @returns False, and nothing kept, where admins were told of one of them and it was not mended since.
   */
  addReport(report: NewReport): Promise<boolean>
  /** @returns False where there was none. */
  mendReport(workspace: string, key: string): Promise<boolean>
  /** What is not mended; newest first. */
  reports(workspace: string): Promise<readonly Report[]>

  /** @returns False where it is paused already. */
  pauseSchedule(pause: SchedulePause): Promise<boolean>
  /** @returns False where it is not paused. */
  resumeSchedule(workspace: string, schedule: string): Promise<boolean>
  /** Of all workspaces. */
  pausedSchedules(): Promise<readonly SchedulePause[]>
}

/** Reports of one workspace, at least one. `delivery`: how admins are told of them; null where they cannot be. */
export type NewReport = { readonly reports: readonly Report[]; readonly delivery: NewDelivery | null }
