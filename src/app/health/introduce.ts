import { introductionView } from '../../delivery/views/introduction-view.ts'
import { configOf, type ReadsConfigs } from '../config/starter.ts'
import type { OutboxStore } from '../sending/outbox.ts'
import type { Place } from '../sending/place.ts'
import { type Dividers, deliveryId, planReply } from '../sending/plan-delivery.ts'

/** Who is new, and where its admins are. */
export type Newcomer = { readonly workspace: string; readonly place: Place; readonly language: string }

export type Introducing = ReadsConfigs & {
  readonly store: Pick<OutboxStore, 'addIntroduction' | 'isIntroduced'>
  readonly dividers: Dividers
}

/**
 * Introduces Attaché to a workspace's admins, with the three things to do first. Once for ever, as long as it is not forgotten; who has
 * chosen something already, as one that comes back, knows what to do.
 */
export async function introduce({ workspace, place, language }: Newcomer, introducing: Introducing, now: number): Promise<void> {
  const { store, dividers } = introducing
  const [isIntroduced, { revision }] = await Promise.all([store.isIntroduced(workspace), configOf(workspace, introducing)])
  if (isIntroduced || revision > 0) return
  const head = { id: deliveryId('i', [workspace]), workspace, place, purpose: { kind: 'notice' }, madeAt: now } as const
  await store.addIntroduction(planReply(head, introductionView(language), dividers))
}
