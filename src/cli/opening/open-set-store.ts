import type { Settings } from '../../../config/settings.ts'
import { openStore } from '../../adapters/sql/open-store.ts'
import type { Store } from '../../app/ports.ts'

/**
 * Opens the store that the settings name: a PostgreSQL database, whose client is loaded then alone, else a SQLite file.
 *
 * @throws StoreError
 */
export async function openSetStore(
  { DATABASE_URL: url, ATTACHE_STORE: path }: Pick<Settings, 'DATABASE_URL' | 'ATTACHE_STORE'>,
  log?: (message: string) => void,
): Promise<Store> {
  const told = log === undefined ? {} : { log }
  if (url === undefined) return openStore({ path, ...told })
  const { openPostgresStore } = await import('../../adapters/sql/open-postgres-store.ts')
  return openPostgresStore({ url, ...told })
}
