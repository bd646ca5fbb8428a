import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { explainedSqliteError } from './sqlite-error.ts'
import { StoreError } from './store-error.ts'

/** What a backup holds, for whoever made it. */
export type BackedUp = { readonly articles: number; readonly briefings: number; readonly workspaces: number }

/**
 * Copies a store into a file while it is in use: what stands there is the store at one moment, whole and checked.
 *
 * @throws StoreError Where the store cannot be read, the file is there already, or the copy is not whole; nothing is left then.
 */
export async function backupSqlite(path: string, to: string): Promise<BackedUp> {
  if (!existsSync(path)) throw new StoreError('unwritable', `There is no store ${path}: name it in ATTACHE_STORE.`)
  if (existsSync(to)) throw new StoreError('unwritable', `${to} is there already: name a file that is not, so that no backup is lost.`)
  return copied(path, to)
}

/**
 * Puts a backup in the place of a store that nothing uses. The store that was there is kept beside it.
 *
 * @param stamp Names the store that was there: a time without spaces.
 * @returns What the backup holds, and where the old store is; null where there was none.
 * @throws StoreError Where the backup is not whole, or the store is in use; the store stays as it was then.
 */
export async function restoreSqlite(from: string, path: string, stamp: string): Promise<BackedUp & { readonly kept: string | null }> {
  if (!existsSync(from)) throw new StoreError('unwritable', `There is no backup ${from}.`)
  refuseInUse(path)
  const ready = `${path}.restored`
  rmSync(ready, { force: true })
  const held = await copied(from, ready)
  const kept = existsSync(path) ? `${path}.before-${stamp}` : null
  if (kept !== null) renameSync(path, kept)
  renameSync(ready, path)
  return { ...held, kept }
}

/** The pages of a big store take a moment; all are copied in one step, so that a busy writer cannot make it begin again for ever. */
const allPages = 2 ** 30

async function copied(from: string, to: string): Promise<BackedUp> {
  const part = `${to}.part`
  const source = opened(from, true)
  try {
    await backup(source, part, { rate: allPages })
    chmodSync(part, 0o600)
    const held = checked(part)
    renameSync(part, to)
    return held
  } catch (error) {
    throw explainedSqliteError(error, error instanceof StoreError ? to : from)
  } finally {
    source.close()
    for (const left of [part, `${part}-wal`, `${part}-shm`]) rmSync(left, { force: true })
  }
}

function opened(path: string, readOnly: boolean): DatabaseSync {
  try {
    return new DatabaseSync(path, { readOnly, timeout: 2_000 })
  } catch (error) {
    throw explainedSqliteError(error, path)
  }
}

/** Every page, index and reference of the copy. */
function checked(path: string): BackedUp {
  const copy = opened(path, false)
  try {
    // A file that was made in WAL mode wants a second file beside it; a backup is one file.
    copy.exec('pragma journal_mode = delete')
    const [found] = Object.values(copy.prepare('pragma integrity_check(1)').get() ?? {})
    if (found !== 'ok') throw new StoreError('damaged', `What was copied to ${path} is damaged, so it is not used: ${String(found)}.`)
    if (copy.prepare('pragma foreign_key_check').get())
      throw new StoreError('damaged', `What was copied to ${path} is not whole, so it is not used.`)
    if (!copy.prepare(`select 1 from sqlite_master where name = 'kysely_migration'`).get())
      throw new StoreError('not-a-store', 'The file is a database of another program and no store of Attaché.')
    return {
      articles: count(copy, 'articles'),
      briefings: count(copy, 'briefings'),
      workspaces: count(copy, 'subscriptions', 'distinct workspace'),
    }
  } finally {
    copy.close()
  }
}

function count(database: DatabaseSync, table: string, what = '*'): number {
  return Number(database.prepare(`select count(${what}) as found from ${table}`).get()?.found ?? 0)
}

/** SQLite leaves WAL mode only for the one that uses the file alone. */
function refuseInUse(path: string): void {
  if (!existsSync(path)) return
  const store = opened(path, false)
  try {
    store.exec('pragma journal_mode = delete')
  } catch (error) {
    throw explainedSqliteError(error, path)
  } finally {
    store.close()
  }
}
