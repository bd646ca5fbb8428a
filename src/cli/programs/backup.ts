import { backupSqlite, restoreSqlite } from '../../adapters/sql/databases/sqlite-backup.ts'
import { withSetStore } from '../opening/open-set-store.ts'
import { readOwnSettings } from '../settings/environment.ts'

/**
 * Copies the store that the settings name into a file, also while Attaché runs.
 *
 * @throws {Error} In words for the person, where it cannot.
 */
export async function backUp(file: string, out: NodeJS.WriteStream): Promise<void> {
  const { ATTACHE_STORE: path, DATABASE_URL: url } = readOwnSettings()
  if (url !== undefined)
    throw new Error(`The store is in PostgreSQL. Back it up with: pg_dump --format=custom --file=${file} "$DATABASE_URL"`)
  const { articles, briefings, workspaces } = await backupSqlite(path, file)
  out.write(`${file} holds ${articles} articles and ${briefings} briefings of ${workspaces} workspaces, whole and checked.\n`)
  out.write('What is sealed in it (tokens, addresses of private feeds) opens with ATTACHE_KEY alone: keep that key elsewhere.\n')
}

/** Puts a backup in the place of the store that the settings name. @throws {Error} As `backUp` does; also where Attaché runs. */
export async function restore(file: string, now: number, out: NodeJS.WriteStream): Promise<void> {
  const { ATTACHE_STORE: path, DATABASE_URL: url } = readOwnSettings()
  if (url !== undefined)
    throw new Error(`The store is in PostgreSQL. Restore it with: pg_restore --clean --if-exists --dbname="$DATABASE_URL" ${file}`)
  const stamp = new Date(now).toISOString().replace(/[:.]/g, '-')
  const { articles, briefings, kept } = await restoreSqlite(file, path, stamp)
  out.write(`${path} holds ${articles} articles and ${briefings} briefings again.\n`)
  if (kept !== null) out.write(`What was there before is kept as ${kept}; delete it when all is well.\n`)
}

/** Writes all that is kept of a workspace to standard output, as JSON. */
export async function exportWorkspace(workspace: string, out: NodeJS.WriteStream): Promise<number> {
  return withSetStore(readOwnSettings(), async (store) => {
    const rows = await store.workspaceRows(workspace)
    out.write(`${JSON.stringify({ workspace, ...rows }, null, 2)}\n`)
    return Object.values(rows).some((table) => table.length > 0) ? 0 : 1
  })
}

/** Deletes all that is kept of a workspace, for good. */
export async function forget(workspace: string, out: NodeJS.WriteStream): Promise<void> {
  await withSetStore(readOwnSettings(), (store) => store.forgetWorkspace(workspace))
  out.write(`Nothing is kept of ${workspace} any more. A copy that runs forgets it at its next start.\n`)
}
