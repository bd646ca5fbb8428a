import { openPostgresStore } from '../src/adapters/sql/open-postgres-store.ts'
import { openStore } from '../src/adapters/sql/open-store.ts'
import type { Store } from '../src/app/ports.ts'

/** The store that a benchmark runs over: the empty PostgreSQL database that its first argument names, else a file. */
export function openBenchStore(file: string): Promise<Store> {
  const url = process.argv[2]
  return url === undefined ? openStore({ path: file }) : openPostgresStore({ url })
}
