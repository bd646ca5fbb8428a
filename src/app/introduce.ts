import { introductionView } from '../delivery/introduction-view.ts'
import type { OutboxStore, Place } from './outbox.ts'
import { type Dividers, deliveryId, planReply } from './plan-delivery.ts'

/** Who is new, and where its admins are. */
export type Newcomer = { readonly workspace: string; readonly place: Place; readonly language: string }

/**
 * Introduces Attaché to a workspace's admins, with the three things to do first. Once: the delivery is named for the workspace, and
 * what is written down already is not written again.
 */
export async function introduce(
  { workspace, place, language }: Newcomer,
  { store, dividers }: { readonly store: Pick<OutboxStore, 'addDelivery'>; readonly dividers: Dividers },
  now: number,
): Promise<void> {
  const id = deliveryId('i', [workspace])
  const head = { id, workspace, place, purpose: { kind: 'notice' }, madeAt: now } as const
  await store.addDelivery(planReply(head, introductionView(language), dividers))
}
