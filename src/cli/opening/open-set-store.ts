import type { Settings } from '../../../config/settings.ts'
import { openStore } from '../../adapters/sql/open-store.ts'
import type { Store } from '../../app/ports.ts'

type StoreSettings = Pick<Settings, 'DATABASE_URL' | 'ATTACHE_STORE'>

/**
 * Opens the store that the settings name: a PostgreSQL database, whose client is loaded then alone, else a SQLite file.
 *
 * @throws StoreError
 */
export async function openSetStore(
  { DATABASE_URL: url, ATTACHE_STORE: path }: StoreSettings,
  log?: (message: string) => void,
): Promise<Store> {
  const told = log === undefined ? {} : { log }
  if (url === undefined) return openStore({ path, ...told })
  const { openPostgresStore } = await import('../../adapters/sql/open-postgres-store.ts')
  return openPostgresStore({ url, ...told })
}

/** The same for one piece of work, after which it is closed. */
export async function withSetStore<result>(settings: StoreSettings, work: (store: Store) => Promise<result>): Promise<result> {
  const store = await openSetStore(settings)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
