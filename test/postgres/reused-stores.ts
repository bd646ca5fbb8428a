import pg from 'pg'
import { afterAll } from 'vitest'
import { openPostgresStore } from '../../src/adapters/sql/open-postgres-store.ts'
import type { Store } from '../../src/app/ports.ts'
import { keptDatabase } from './test-database.ts'

type Opened = { readonly client: pg.Client; readonly store: Store }

/** Opens empty stores. One that is closed is emptied and used again, since making a database takes a hundred times as long. */
export function reusedStores(): () => Promise<Store> {
  const all: Opened[] = []
  const free: Opened[] = []
  afterAll(async () => {
    for (const { client, store } of all) await Promise.all([client.end(), store.close()])
  })
  const open = async (): Promise<Opened> => {
    const url = await keptDatabase()
    const client = new pg.Client(url)
    await client.connect()
    const opened = { client, store: await openPostgresStore({ url, mostConnections: 5 }) }
    all.push(opened)
    return opened
  }
  return async () => {
    const one = free.pop() ?? (await open())
    let isClosed = false
    return {
      ...one.store,
      async close() {
        if (isClosed) return
        isClosed = true
        await one.client.query(emptying)
        free.push(one)
      },
    }
  }
}

/** Without the triggers of foreign keys, so that the order of the tables is all the same; `delete` is the faster for a few rows. */
const emptying = `set session_replication_role = replica;
do $$ declare emptied text; begin
  for emptied in select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%' loop
    execute format('delete from %I', emptied);
  end loop;
end $$`
