import { StoreError, type StoreFailure } from './store-error.ts'

/**
 * Names what PostgreSQL, its driver or the network complains about.
 *
 * @param name What the messages call the database: host, port and name, never a password.
 * @returns A StoreError where the database or the way to it is at fault; any other error as it is, since that is a bug.
 */
export function explainedPostgresError(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const kind = kinds.get(code) ?? kinds.get(code.slice(0, 2)) ?? (lostWithoutCode.test(error.message) ? 'unreachable' : undefined)
  return kind === undefined ? error : new StoreError(kind, sentences[kind](name), { cause: error })
}

/** Whether the server said nothing for as long as the driver waits. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof Error && error.message === 'Query read timeout'
}

/** The driver gives these no code. */
const lostWithoutCode = /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered)/

/**
 * SQLSTATE of five characters, its class of two, or what Node calls a failure of the network.
 *
 * @see https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
const kinds: ReadonlyMap<string, PostgresFailure> = new Map([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EPIPE', 'ENOENT'].map(
    (code) => [code, 'unreachable'] as const,
  ),
  ['08', 'unreachable'],
  ['57P01', 'unreachable'],
  ['57P02', 'unreachable'],
  ['57P03', 'unreachable'],
  ['25P03', 'unreachable'],
  ['28', 'refused'],
  ['3D', 'refused'],
  ['42501', 'unwritable'],
  ['25006', 'unwritable'],
  ['53300', 'locked'],
  ['55P03', 'locked'],
  ['57014', 'locked'],
  ['40', 'locked'],
  ['53100', 'full'],
  ['53', 'failing'],
  ['58', 'failing'],
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
])

type PostgresFailure = Exclude<StoreFailure, 'not-a-store' | 'newer' | 'altered' | 'unfinished'>

const sentences: Readonly<Record<PostgresFailure, (name: string) => string>> = {
  unreachable: (name) =>
    `The database ${name} does not answer: check that PostgreSQL runs there and that DATABASE_URL names its host and port.`,
  refused: (name) => `The database ${name} does not let Attaché in: check the user, the password and the database's name in DATABASE_URL.`,
  unwritable: (name) =>
    `The database ${name} may not be written: give the user in DATABASE_URL the right to make tables, on a server that is no copy.`,
  locked: (name) =>
    `The database ${name} is too busy to answer in time: end what holds it up (a backup, a long query, too many connections).`,
  full: (name) => `The disk under the database ${name} is full, and the last write was undone: make room on it.`,
  failing: (name) => `The server of the database ${name} has no memory left or its disk fails: check it, then start Attaché again.`,
  damaged: (name) => `The database ${name} is damaged: put back a backup.`,
}
