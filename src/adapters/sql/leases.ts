import { type Lease, LeaseLost } from '../../app/running/lease.ts'
import { putRows } from './put-rows.ts'
import type { Database } from './tables.ts'
import { touched } from './touched.ts'

/** A holder that takes its own lease once more, as one that was started again under its name does, gets a new fence too. */
export async function takeLease(db: Database, name: string, holder: string, now: number, until: number): Promise<Lease | undefined> {
  return db.transaction().execute(async (trx) => {
    const held = await trx.selectFrom('leases').selectAll().where('name', '=', name).executeTakeFirst()
    // One that would be held for twice as long as this one was taken by a clock that was ahead.
    if (held && held.heldUntil > now && held.heldUntil <= 2 * until - now && held.holder !== holder) return undefined
    const fence = (held?.fence ?? 0) + 1
    await putRows(trx, 'leases', [{ name, holder, fence, heldUntil: until }], ['name'], ['holder', 'fence', 'heldUntil'])
    return { name, fence }
  })
}

export async function keepLease(db: Database, lease: Lease, until: number): Promise<boolean> {
  return setUntil(db, lease, until)
}

export async function endLease(db: Database, lease: Lease): Promise<void> {
  await setUntil(db, lease, 0)
}

async function setUntil(db: Database, { name, fence }: Lease, until: number): Promise<boolean> {
  const held = db.updateTable('leases').where('name', '=', name).where('fence', '=', fence)
  return (await touched(held.set({ heldUntil: until }))) === 1
}

/** The same database, whose transactions begin by making sure, where nobody can change it before they end, that the lease is ours. */
export function underLease(db: Database, lease: Lease): Database {
  const begin = () => {
    const builder = db.transaction()
    const execute = builder.execute.bind(builder)
    builder.execute = (work) =>
      execute(async (trx) => {
        await refuseLost(trx, lease)
        return work(trx)
      })
    return builder
  }
  return new Proxy(db, {
    get(target, key) {
      if (key === 'transaction') return begin
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

async function refuseLost(trx: Database, { name, fence }: Lease): Promise<void> {
  const row = await trx.selectFrom('leases').select('fence').where('name', '=', name).executeTakeFirst()
  if (row?.fence !== fence) throw new LeaseLost(name)
}
