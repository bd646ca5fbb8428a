import { harmlessWith } from '../../adapters/log/harmless.ts'
import { openLog } from '../../adapters/log/open-log.ts'
import type { Log } from '../../app/log.ts'
import { readSecrets } from '../settings/environment.ts'

/** What to tell the person at the terminal of an error that ends the program: its message, without any secret. */
export function lastWords(error: unknown): string {
  return harmlessWith(readSecrets()).text(error instanceof Error ? error.message : String(error))
}

/** The program's log, with the settings' secrets kept out of it. */
export function openProgramLog(level: string): Log {
  return openLog(level, readSecrets())
}

/** Has an error that nobody caught told by the log, and not by Node, which prints whole requests with their headers. */
export function logLastWords(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.error({ err: error }, 'an error that nobody caught ended the program: a bug')
    process.exit(1)
  })
}
