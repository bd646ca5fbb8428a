import { expect, it } from 'vitest'
import { explainedSqliteError } from '../../../../src/adapters/sql/databases/sqlite-error.ts'

const sqliteError = (errcode: number) => Object.assign(new Error('as SQLite says it'), { code: 'ERR_SQLITE_ERROR', errcode })

/** Names and numbers: https://www.sqlite.org/rescode.html */
it.each([
  ['SQLITE_BUSY', 5, 'locked'],
  ['SQLITE_BUSY_SNAPSHOT', 517, 'locked'],
  ['SQLITE_LOCKED', 6, 'locked'],
  ['SQLITE_READONLY', 8, 'unwritable'],
  ['SQLITE_READONLY_DIRECTORY', 1_544, 'unwritable'],
  ['SQLITE_IOERR_FSYNC', 1_034, 'failing'],
  ['SQLITE_CORRUPT', 11, 'damaged'],
  ['SQLITE_CORRUPT_INDEX', 779, 'damaged'],
  ['SQLITE_FULL', 13, 'full'],
  ['SQLITE_CANTOPEN', 14, 'unwritable'],
  ['SQLITE_NOTADB', 26, 'not-a-store'],
])('explains %s (%i) as %s, names the file and keeps the cause', (_, errcode, kind) => {
  const cause = sqliteError(errcode)
  expect(explainedSqliteError(cause, '/data/news.sqlite')).toMatchObject({
    kind,
    message: expect.stringContaining('/data/news.sqlite'),
    cause,
  })
})

it.each([[sqliteError(1)], [sqliteError(19)], [new Error('other')], ['text'], [undefined]])('leaves %o alone, a bug', (error) => {
  expect(explainedSqliteError(error, 'x')).toBe(error)
})
