import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that is gone when the test ends; a program that was killed just before may still have a file open in it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}
