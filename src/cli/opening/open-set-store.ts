import type { Settings } from '../../../config/settings.ts'
import { openPostgresStore } from '../../adapters/sql/open-postgres-store.ts'
import { openStore } from '../../adapters/sql/open-store.ts'
import type { Store } from '../../app/ports.ts'

/**
 * Opens the store that the settings name: a PostgreSQL database, else a SQLite file.
 *
 * @throws StoreError
 */
export function openSetStore(
  { DATABASE_URL: url, ATTACHE_STORE: path }: Pick<Settings, 'DATABASE_URL' | 'ATTACHE_STORE'>,
  log?: (message: string) => void,
): Promise<Store> {
  const told = log === undefined ? {} : { log }
  return url === undefined ? openStore({ path, ...told }) : openPostgresStore({ url, ...told })
}
