import type { ExpressionBuilder, Updateable } from 'kysely'
import { stateOf } from '../../../app/sending/delivery-state.ts'
import type { Claim, Delivery, OutboxStore } from '../../../app/sending/outbox.ts'
import type { SendFailure } from '../../../app/sending/send-failure.ts'
import { dayMs } from '../../../feeds/milliseconds.ts'
import { asJson } from '../table.ts'
import type { Database, Row, Tables } from '../tables.ts'
import { touched } from '../touched.ts'
import { type Named, ofDelivery, stepStates, stepsOf } from './deliveries.ts'
import { stepFromJson } from './delivery-steps.ts'

type Wanted = Parameters<OutboxStore['claimDelivery']>[0]
type End = Parameters<OutboxStore['releaseDelivery']>[1]

/** Looked at in one go; others may be claiming them too. */
const candidatesAtOnce = 16

export async function claimDelivery(db: Database, wanted: Wanted): Promise<Claim | undefined> {
  for (const { workspace, id, fence } of await candidates(db, wanted)) {
    // Whoever holds it may have gone on since it was looked at: it counts as it is now.
    const row = await waiting(db, { workspace, id }, fence)
      .set({ fence: fence + 1, leasedUntil: wanted.leasedUntil })
      .where(isFree(wanted))
      .returningAll()
      .executeTakeFirst()
    if (row) return claimOf(db, row, row.fence)
  }
  return undefined
}

/** No try waits for longer. */
const longestWaitMs = dayMs

/** That nobody holds it, or would for longer than anybody may. */
function isFree({ now, leasedUntil }: Wanted) {
  return ({ or, eb }: ExpressionBuilder<Tables, 'deliveries'>) =>
    or([eb('leasedUntil', '<=', now), eb('leasedUntil', '>', 2 * leasedUntil - now)])
}

function candidates(db: Database, wanted: Wanted): Promise<readonly Row<'deliveries'>[]> {
  const { platforms, now } = wanted
  return db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', '=', 'waiting')
    .where(({ or, eb }) => or([eb('dueAt', '<=', now), eb('dueAt', '>', now + longestWaitMs)]))
    .where(isFree(wanted))
    .where('platform', 'in', platforms)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as older')
            .select('older.id')
            .whereRef('older.place', '=', 'deliveries.place')
            .where('older.state', '=', 'waiting')
            .where((eb) =>
              eb.or([
                eb('older.madeAt', '<', eb.ref('deliveries.madeAt')),
                eb.and([eb('older.madeAt', '=', eb.ref('deliveries.madeAt')), eb('older.id', '<', eb.ref('deliveries.id'))]),
              ]),
            ),
        ),
      ),
    )
    .orderBy('dueAt')
    .orderBy('id')
    .limit(candidatesAtOnce)
    .execute()
}

async function claimOf(db: Database, row: Row<'deliveries'>, fence: number): Promise<Claim> {
  const steps = await db
    .selectFrom('delivery_steps')
    .select(['number', 'summary', 'state', 'tries', 'attemptedAt', 'body'])
    .where('workspace', '=', row.workspace)
    .where('delivery', '=', row.id)
    .where('state', 'in', ['waiting', 'unknown'])
    .orderBy('number')
    .execute()
  const { since, lead, thread } = row
  return {
    ...{ delivery: row.body, fence, since, lead, thread },
    steps: steps.flatMap(({ state, body, summary: _, ...step }) =>
      state === 'waiting' && body !== null ? [{ ...step, step: stepFromJson(body) }] : [],
    ),
    unknown: steps.flatMap(({ number, summary, state }) => (state === 'unknown' ? [{ number, summary }] : [])),
  }
}

export async function beginStep(db: Database, claim: Claim, number: number, attemptedAt: number, leasedUntil: number): Promise<boolean> {
  return held(db, claim, { leasedUntil }, (trx) => step(trx, claim, number).set({ attemptedAt }).execute())
}

export async function stepSent(
  db: Database,
  claim: Claim,
  number: number,
  { message, thread }: { readonly message: string | null; readonly thread?: string | null },
  leasedUntil: number,
): Promise<boolean> {
  const changes = { leasedUntil, ...(thread === undefined ? {} : { thread }) }
  return held(db, claim, changes, async (trx) => {
    await step(trx, claim, number).set({ state: 'sent', message, body: null }).execute()
    if (message === null) return
    await ofDelivery(trx, claim.delivery).set({ lead: message }).where('lead', 'is', null).execute()
  })
}

export async function stepFailed(db: Database, claim: Claim, number: number, tries: number, attemptedAt: number | null): Promise<boolean> {
  return held(db, claim, {}, (trx) => step(trx, claim, number).set({ tries, attemptedAt }).execute())
}

export async function stepUnknown(db: Database, claim: Claim, number: number): Promise<boolean> {
  return held(db, claim, {}, (trx) => step(trx, claim, number).set({ state: 'unknown' }).execute())
}

/** One whose steps all ended is what they say, whatever the claim was released as. */
export async function releaseDelivery(db: Database, claim: Claim, { state, dueAt, failure }: End): Promise<boolean> {
  return held(db, claim, { leasedUntil: 0, dueAt, failure: failure && asJson(failure) }, async (trx) => {
    const told = state === 'dead' ? state : stateOf(await stepStates(trx, claim.delivery))
    await ofDelivery(trx, claim.delivery).set({ state: told }).execute()
  })
}

export async function expireDeliveries(db: Database, before: number, now: number): Promise<readonly Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('since', '<', before)
    .where('leasedUntil', '<=', now)
    .orderBy('since')
    .limit(100)
    .execute()
  const expired: Delivery[] = []
  for (const row of rows) {
    const failure = asJson<SendFailure>({ reason: 'too-old' })
    const dead = waiting(db, row, row.fence).set({ state: 'dead', fence: row.fence + 1, failure })
    if ((await touched(dead)) === 1) expired.push(row.body)
  }
  return expired
}

/** Does the work in the transaction that finds the claim still ours; false, and nothing done, where it is not. */
async function held(
  db: Database,
  { delivery, fence }: Claim,
  changes: Updateable<Pick<Tables['deliveries'], 'leasedUntil' | 'thread' | 'dueAt' | 'failure'>>,
  work: (trx: Database) => Promise<unknown>,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if ((await touched(waiting(trx, delivery, fence).set({ ...changes, fence }))) !== 1) return false
    await work(trx)
    return true
  })
}

/** A delivery that waits, and that nobody claimed since it had this fence. */
function waiting(db: Database, delivery: Named, fence: number) {
  return ofDelivery(db, delivery).where('state', '=', 'waiting').where('fence', '=', fence)
}

function step(trx: Database, { delivery }: Claim, number: number) {
  return stepsOf(trx, delivery).where('number', '=', number)
}
