import { introductionView } from '../../delivery/views/introduction-view.ts'
import { configOf, type ReadsConfigs } from '../config/starter.ts'
import type { OutboxStore } from '../sending/outbox.ts'
import type { Place } from '../sending/place.ts'
import { type Dividers, deliveryId, planReply } from '../sending/plan-delivery.ts'

/** Who is new, and where its admins are. */
export type Newcomer = { readonly workspace: string; readonly place: Place; readonly language: string }

export type Introducing = { readonly store: Pick<OutboxStore, 'addIntroduction' | 'isIntroduced'>; readonly dividers: Dividers }

/** Introduces Attaché to a workspace's admins, with the three things to do first. Once for ever, as long as it is not forgotten. */
export async function introduce({ workspace, place, language }: Newcomer, { store, dividers }: Introducing, now: number): Promise<void> {
  if (await store.isIntroduced(workspace)) return
  const head = { id: deliveryId('i', [workspace]), workspace, place, purpose: { kind: 'notice' }, madeAt: now } as const
  await store.addIntroduction(planReply(head, introductionView(language), dividers))
}

/** The same for one that came while nobody was there to see it; who has chosen something already knows what to do. */
export async function introduceLate(newcomer: Newcomer, introducing: Introducing & ReadsConfigs, now: number): Promise<void> {
  const { revision } = await configOf(newcomer.workspace, introducing)
  if (revision === 0) await introduce(newcomer, introducing, now)
}
