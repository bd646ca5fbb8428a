import { expect, it } from 'vitest'
import { explainedPostgresError } from '../../../../src/adapters/sql/databases/postgres-error.ts'

const failure = (code: string, message = 'as the server says it') => Object.assign(new Error(message), { code })

/** Names and codes: https://www.postgresql.org/docs/18/errcodes-appendix.html */
it.each([
  ['a refused connection', failure('ECONNREFUSED'), 'unreachable'],
  ['a name that nobody knows', failure('ENOTFOUND'), 'unreachable'],
  ['connection_failure', failure('08006'), 'unreachable'],
  ['admin_shutdown', failure('57P01'), 'unreachable'],
  ['cannot_connect_now', failure('57P03'), 'unreachable'],
  ['idle_in_transaction_session_timeout', failure('25P03'), 'unreachable'],
  ['a connection that ended', new Error('Connection terminated unexpectedly'), 'unreachable'],
  ['a pool that waited in vain', new Error('timeout exceeded when trying to connect'), 'unreachable'],
  ['invalid_password', failure('28P01'), 'refused'],
  ['invalid_authorization_specification', failure('28000'), 'refused'],
  ['invalid_catalog_name', failure('3D000'), 'refused'],
  ['insufficient_privilege', failure('42501'), 'unwritable'],
  ['read_only_sql_transaction', failure('25006'), 'unwritable'],
  ['too_many_connections', failure('53300'), 'locked'],
  ['lock_not_available', failure('55P03'), 'locked'],
  ['query_canceled', failure('57014'), 'locked'],
  ['deadlock_detected', failure('40P01'), 'locked'],
  ['disk_full', failure('53100'), 'full'],
  ['out_of_memory', failure('53200'), 'failing'],
  ['io_error', failure('58030'), 'failing'],
  ['data_corrupted', failure('XX001'), 'damaged'],
])('explains %s, names the database and keeps the cause', (_, cause, kind) => {
  expect(explainedPostgresError(cause, 'db.example:5432/news')).toMatchObject({
    name: 'StoreError',
    kind,
    message: expect.stringContaining('db.example:5432/news'),
    cause,
  })
})

it.each([[failure('42601')], [failure('23505')], [new Error('other')], ['text'], [undefined]])('leaves %o alone, a bug', (error) => {
  expect(explainedPostgresError(error, 'x')).toBe(error)
})
