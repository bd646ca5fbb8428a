import { pino } from 'pino'

/** What happened, for whoever runs it. Never holds a secret; people in channels get other words. */
export type Log = {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** Structured lines on standard error, so that standard output holds briefings alone. */
export function openLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }))
}
