import { openPostgresStore } from '../../src/adapters/sql/open-postgres-store.ts'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import type { Store } from '../../src/app/ports.ts'

/** @param store Path of a SQLite file, or address of a PostgreSQL database. */
export function openAnyStore(store: string): Promise<Store> {
  return /^postgres(?:ql)?:/.test(store)
    ? openPostgresStore({ url: store, mostConnections: 5 })
    : openStore({ path: store, busyTimeoutMs: 10_000 })
}
