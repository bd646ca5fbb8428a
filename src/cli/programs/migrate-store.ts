import { type CopiedSum, type CopyProgress, copyStore } from '../../adapters/sql/copying/copy-store.ts'
import { StoreError } from '../../adapters/sql/databases/store-error.ts'
import { databaseName } from '../../adapters/sql/open-postgres-store.ts'
import { readDatabaseUrl } from '../settings/environment.ts'

/**
 * Copies a store in SQLite into the database that DATABASE_URL names, and says what it did.
 *
 * @returns 0, or 1 where it could not be done.
 */
export async function migrateStore(
  options: { readonly from: string },
  out: NodeJS.WritableStream,
  progress: NodeJS.WriteStream,
): Promise<number> {
  try {
    const to = readDatabaseUrl()
    const sums = await copyStore({ from: options.from, to, told: showOn(progress) })
    out.write(report(options.from, databaseName(to), sums))
    return 0
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    progress.write(`${error.message}\n`)
    return 1
  }
}

/** One line that is written over on a terminal, a line for each batch elsewhere. */
function showOn(stream: NodeJS.WriteStream): (progress: CopyProgress) => void {
  return ({ table, done, rows }) => {
    const line = `${table}: ${done} of ${rows} rows`
    if (stream.isTTY) stream.write(`\r\u001b[2K${line}${done === rows ? '\n' : ''}`)
    else stream.write(`${line}\n`)
  }
}

function report(from: string, to: string, sums: readonly CopiedSum[]): string {
  const rows = sums.reduce((total, sum) => total + sum.rows, 0)
  const written = sums.reduce((total, sum) => total + sum.written, 0)
  const earlier = rows === written ? '' : ` (${rows - written} of them by an earlier run)`
  return [
    `Copied ${from} to ${to}: ${rows} rows in ${sums.length} tables${earlier}.`,
    'Every row was read on both sides; counts and SHA-256 checksums are the same:',
    ...sums.map((sum) => `  ${sum.table.padEnd(24)} ${String(sum.rows).padStart(9)}  ${sum.checksum.slice(0, 16)}`),
    'Start Attaché with DATABASE_URL set. It does not read the file any more; keep it until you are content.',
    '',
  ].join('\n')
}
