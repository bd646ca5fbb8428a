import { concernsView } from '../../delivery/views/concerns-view.ts'
import type { NewReport, OutboxStore } from '../sending/outbox.ts'
import type { Place } from '../sending/place.ts'
import { type Dividers, deliveryId, planReply } from '../sending/plan-delivery.ts'
import type { ConcernFacts } from './concern-facts.ts'
import { saidConcern } from './said-concern.ts'

/** What telling admins needs. */
export type Telling = {
  readonly store: Pick<OutboxStore, 'addReport'>
  readonly dividers: Dividers
  /** Where the admins of a workspace are told, as they set it; undefined: they set none. */
  adminsPlace(workspace: string): Promise<Place | undefined>
  /** The language of a workspace, BCP 47. */
  languageOf(workspace: string): Promise<string>
}

/** Something that admins should know of and can mend. */
export type Concern = {
  /** Unique in the workspace: until it is mended nobody is told again. */
  readonly key: string
  readonly facts: ConcernFacts
  /** The channel that it is about; null where it is about none. */
  readonly channel: string | null
}

/**
 * Tells the admins of a workspace of something in one message, each concern once until `mendReport` is called: in the place that
 * they chose, else whoever the platform knows to have installed it, else the first channel that it is about.
 *
 * @param concerns At least one.
 * @returns False, and nobody told, where they were told of one of them before.
 */
export async function tellAdmins(workspace: string, concerns: readonly Concern[], telling: Telling, now: number): Promise<boolean> {
  return telling.store.addReport(await reportOf(workspace, concerns, telling, now))
}

/** What `tellAdmins` writes down, for those who write it down with something else. */
export async function reportOf(
  workspace: string,
  concerns: readonly Concern[],
  { adminsPlace, languageOf, dividers }: Omit<Telling, 'store'>,
  now: number,
): Promise<NewReport> {
  const otherwise = concerns.flatMap(({ channel }) => channel ?? [])[0] ?? null
  const place = (await adminsPlace(workspace)) ?? { kind: 'admins', otherwise }
  const keys = concerns.map(({ key }) => key)
  const head = { id: deliveryId('r', [workspace, ...keys, now]), workspace, place, madeAt: now }
  const language = await languageOf(workspace)
  const view = concernsView(
    concerns.map(({ facts }) => saidConcern(facts, language, now)),
    language,
  )
  return {
    reports: concerns.map(({ key, facts }) => ({ workspace, key, facts, toldAt: now })),
    delivery: planReply({ ...head, purpose: { kind: 'report', key: keys.join(', ') } }, view, dividers),
  }
}
