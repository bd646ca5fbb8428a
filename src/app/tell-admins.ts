import { plainReply } from '../delivery/plain-reply.ts'
import type { Action, Reply } from '../delivery/reply.ts'
import type { NewReport, OutboxStore, Place } from './outbox.ts'
import { type Dividers, deliveryId, planReply } from './plan-delivery.ts'

/** What telling admins needs. */
export type Telling = {
  readonly store: Pick<OutboxStore, 'addReport'>
  readonly dividers: Dividers
  /** Where the admins of a workspace are told, as they set it; undefined: they set none. */
  adminsPlace(workspace: string): Promise<Place | undefined>
}

/** Something that admins should know of and can mend. */
export type Concern = {
  readonly workspace: string
  /** Unique in the workspace: until it is mended nobody is told again. */
  readonly key: string
  /** A sentence or two: what is wrong, and what to do. */
  readonly said: string
  readonly buttons: readonly Action[]
  /** The channel that it is about; null where it is about none. */
  readonly channel: string | null
}

/**
 * Tells the admins of a workspace of something, once until `mendReport` is called: in the place that they chose, else whoever the
 * platform knows to have installed it, else the channel that it is about.
 *
 * @returns False where they were told before.
 */
export async function tellAdmins(concern: Concern, telling: Telling, now: number): Promise<boolean> {
  return telling.store.addReport(await reportOf(concern, telling, now))
}

/** What `tellAdmins` writes down, for those who write it down with something else. */
export async function reportOf(
  { workspace, key, said, buttons, channel }: Concern,
  { adminsPlace, dividers }: Pick<Telling, 'adminsPlace' | 'dividers'>,
  now: number,
): Promise<NewReport> {
  const place = (await adminsPlace(workspace)) ?? { kind: 'admins', otherwise: channel }
  const id = deliveryId('r', [workspace, key, now])
  const delivery = planReply({ id, workspace, place, purpose: { kind: 'report', key }, madeAt: now }, withButtons(said, buttons), dividers)
  return { report: { workspace, key, said, toldAt: now }, delivery }
}

function withButtons(said: string, buttons: readonly Action[]): Reply {
  const reply = plainReply(said, 'en')
  if (buttons.length === 0) return reply
  return { ...reply, parts: [...reply.parts, { blocks: [{ kind: 'actions', buttons }] }] }
}
