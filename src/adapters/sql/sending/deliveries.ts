import { actionKey, actionsOf } from '../../../app/input/action-key.ts'
import { isBeforeThread, stateOf } from '../../../app/sending/delivery-state.ts'
import type { Delivery, DeliveryState, ListedDelivery, NamedStep, NewDelivery, OutboxStore, Step } from '../../../app/sending/outbox.ts'
import type { Place } from '../../../app/sending/place.ts'
import { storableText } from '../databases/storable-text.ts'
import { keepActionsIn } from '../people/actions.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database, Row } from '../tables.ts'
import { touched } from '../touched.ts'
import { stepJson } from './delivery-steps.ts'

export async function addDelivery(db: Database, delivery: NewDelivery): Promise<void> {
  await db.transaction().execute((trx) => insertDelivery(trx, delivery))
}

/** Writes a delivery down with what its buttons stand for, in the transaction that is under way. */
export async function insertDelivery(trx: Database, { steps, ...delivery }: NewDelivery): Promise<void> {
  const { workspace, id, platform, madeAt } = delivery
  const row = {
    ...{ workspace, id, platform, place: placeKey(delivery), body: asJson(delivery) },
    ...{ madeAt, since: madeAt, state: 'waiting' as const, dueAt: madeAt, leasedUntil: 0, fence: 0 },
    ...{ lead: null, thread: null, failure: null },
  }
  if ((await putRows(trx, 'deliveries', [row], ['workspace', 'id'])) === 0) return
  const rows = steps.map((step, number) => ({
    ...{ workspace, delivery: id, number, kind: step.kind, summary: summaryOf(step), state: 'waiting' as const },
    ...{ tries: 0, attemptedAt: null, message: null, body: stepJson(step) },
  }))
  await putRows(trx, 'delivery_steps', rows)
  const actions = steps.flatMap((step) => (step.kind === 'message' ? actionsOf(step.reply) : []))
  if (actions.length > 0) await keepActionsIn(trx, workspace, new Map(actions.map((action) => [actionKey(action), action])), madeAt)
}

export async function deliveries(
  db: Database,
  workspace: string,
  states: readonly DeliveryState[],
  limit: number,
): Promise<readonly ListedDelivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('state', 'in', states)
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return Promise.all(rows.map((row) => listed(db, row)))
}

export async function delivery(db: Database, workspace: string, id: string): Promise<ListedDelivery | undefined> {
  const row = await db.selectFrom('deliveries').selectAll().where('workspace', '=', workspace).where('id', '=', id).executeTakeFirst()
  return row && listed(db, row)
}

export async function driveAgain(db: Database, workspace: string, id: string, now: number): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const driven = ofDelivery(trx, { workspace, id })
      .set((eb) => ({ state: 'waiting', since: now, dueAt: now, leasedUntil: 0, fence: eb('fence', '+', 1), failure: null }))
      .where('state', '=', 'dead')
    if ((await touched(driven)) !== 1) return false
    await stepsOf(trx, { workspace, id }).set({ tries: 0 }).where('state', '=', 'waiting').execute()
    return true
  })
}

/** A worker that is sending what follows keeps its claim, and finds the step when it ends it. */
export async function decideStep(
  db: Database,
  workspace: string,
  { id, number }: NamedStep,
  decision: 'post' | 'drop',
  now: number,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    // Touches the delivery first, as everyone does, so that two that decide at once wait for each other.
    await ofDelivery(trx, { workspace, id }).set({ since: now }).execute()
    const change = decision === 'post' ? { state: 'waiting' as const, tries: 0, attemptedAt: null } : { state: 'dropped' as const }
    const decided = stepsOf(trx, { workspace, id }).set(change).where('number', '=', number).where('state', '=', 'unknown')
    if ((await touched(decided)) !== 1) return false
    const steps = await stepStates(trx, { workspace, id })
    const isLead = isBeforeThread(
      steps,
      steps.findIndex((step) => step.number === number),
    )
    if (decision === 'drop' && isLead)
      await stepsOf(trx, { workspace, id }).set({ state: 'dropped' }).where('state', '=', 'waiting').execute()
    const state = stateOf(await stepStates(trx, { workspace, id }))
    await ofDelivery(trx, { workspace, id }).set({ state, dueAt: now }).where('state', '=', 'unknown').execute()
    return true
  })
}

export async function deliveryCounts(db: Database, now: number): ReturnType<OutboxStore['deliveryCounts']> {
  const rows = await db
    .selectFrom('deliveries')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const due = await db
    .selectFrom('deliveries')
    .select((eb) => eb.fn.min('dueAt').as('oldest'))
    .where('state', '=', 'waiting')
    .where('dueAt', '<=', now)
    .executeTakeFirst()
  const count = (state: DeliveryState) => rows.find((row) => row.state === state)?.count ?? 0
  const states = { waiting: count('waiting'), done: count('done'), unknown: count('unknown'), dead: count('dead') }
  return { states, oldestDueMs: due?.oldest === null || due?.oldest === undefined ? 0 : now - due.oldest }
}

export async function pruneDeliveries(db: Database, before: number): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('delivery_steps')
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('deliveries')
            .select('deliveries.id')
            .whereRef('deliveries.workspace', '=', 'delivery_steps.workspace')
            .whereRef('deliveries.id', '=', 'delivery_steps.delivery')
            .where('deliveries.state', '!=', 'waiting')
            .where('deliveries.since', '<', before),
        ),
      )
      .execute()
    const forgotten = await touched(trx.deleteFrom('deliveries').where('state', '!=', 'waiting').where('since', '<', before))
    await trx.deleteFrom('slots').where('at', '<', before).execute()
    return forgotten
  })
}

export function stepStates(db: Database, { workspace, id }: Named) {
  return db
    .selectFrom('delivery_steps')
    .select(['number', 'kind', 'summary', 'state'])
    .where('workspace', '=', workspace)
    .where('delivery', '=', id)
    .orderBy('number')
    .execute()
}

async function listed(db: Database, row: Row<'deliveries'>): Promise<ListedDelivery> {
  const steps = await stepStates(db, row)
  return {
    delivery: row.body,
    state: row.state,
    failure: row.failure,
    open: steps.filter(({ state }) => state === 'waiting' || state === 'unknown'),
  }
}

/** What names a delivery. */
export type Named = { readonly workspace: string; readonly id: string }

export function ofDelivery(db: Database, { workspace, id }: Named) {
  return db.updateTable('deliveries').where('workspace', '=', workspace).where('id', '=', id)
}

export function stepsOf(db: Database, { workspace, id }: Named) {
  return db.updateTable('delivery_steps').where('workspace', '=', workspace).where('delivery', '=', id)
}

function summaryOf(step: Step): string {
  return storableText(step.kind === 'message' ? step.reply.summary : step.name)
}

function placeKey({ platform, workspace, place }: Delivery): string {
  return JSON.stringify([platform, workspace, ...nameOf(place)])
}

function nameOf(place: Place): readonly string[] {
  switch (place.kind) {
    case 'channel':
      return ['channel', place.channel]
    case 'person':
      return ['person', place.user]
    case 'admins':
      return ['admins']
  }
}
