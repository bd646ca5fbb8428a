import { StoreError } from './store-error.ts'

/**
 * Names what SQLite complains about.
 *
 * @returns A StoreError where the file or its disk is at fault; any other error as it is, since that is a bug.
 */
export function explainedSqliteError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  return faults.get(error.errcode & primaryCodeMask)?.(path, error) ?? error
}

/** @param cause What SQLite said. */
export function damaged(path: string, cause: unknown): StoreError {
  return new StoreError('damaged', `The store ${path} is damaged: put back a backup, or move the file away to begin a new one.`, { cause })
}

/** SQLite's extended codes keep their family in the low byte: https://www.sqlite.org/rescode.html */
const primaryCodeMask = 0xff

const faults: ReadonlyMap<number, (path: string, cause: unknown) => StoreError> = new Map([
  [5, locked],
  [6, locked],
  [8, unwritable],
  [10, failing],
  [11, damaged],
  [13, full],
  [14, unwritable],
  [26, notADatabase],
])

function locked(path: string, cause: unknown): StoreError {
  const message = `Another program keeps the store ${path} locked: end it (a second Attaché, a backup, a database browser), then try again.`
  return new StoreError('locked', message, { cause })
}

function unwritable(path: string, cause: unknown): StoreError {
  const message = `The store ${path} cannot be opened for writing: give the user that runs Attaché write access to the file and its folder.`
  return new StoreError('unwritable', message, { cause })
}

function failing(path: string, cause: unknown): StoreError {
  return new StoreError('failing', `The disk under the store ${path} fails to read or write: check it, then start Attaché again.`, {
    cause,
  })
}

function full(path: string, cause: unknown): StoreError {
  return new StoreError('full', `The disk under the store ${path} is full, and the last write was undone: make room on it.`, { cause })
}

function notADatabase(path: string, cause: unknown): StoreError {
  return new StoreError('not-a-store', `${path} is not a database: name another file for the store (ATTACHE_STORE).`, { cause })
}
