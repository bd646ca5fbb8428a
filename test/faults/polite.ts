import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import { politeDay } from '../app/polling/polite-day.ts'

/** A thousand feeds over 24 simulated hours with twenty restarts, on a store in a file. */
export async function politeSuite(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-polite-'))
  try {
    const { complaints, feeds, requests } = await politeDay(1_000, () => openStore({ path: join(folder, 'attache.sqlite') }))
    const of = (word: string) => complaints.filter((complaint) => complaint.includes(word)).length
    process.stdout.write(
      `${feeds} feeds, 24 hours, 20 restarts, ${requests} requests: ${of('early')} early, ${of('anew')} for what was known\n`,
    )
    return complaints.length === 0 && feeds === 1_000
  } finally {
    rmSync(folder, { recursive: true })
  }
}
