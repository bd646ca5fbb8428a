import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../app/log.ts'

/** Where what the library says would stand in the middle of something else. */
export const silentLogger: Logger = libraryLogger({ info: () => undefined, warn: () => undefined, error: () => undefined })

/** Takes over the warnings and errors of Slack's own libraries; the rest is of use to their authors alone. */
export function libraryLogger(log: Log): Logger {
  const said = (parts: readonly unknown[]) => parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ')
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts: unknown[]) => log.warn({ detail: said(parts) }, 'a warning of the Slack library'),
    error: (...parts: unknown[]) => log.error({ detail: said(parts) }, 'an error of the Slack library'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  }
}
