import { type DestinationStream, pino } from 'pino'
import type { Log } from '../../app/log.ts'
import { harmlessWith } from './harmless.ts'

/**
 * Structured lines on standard error, so that standard output holds briefings alone.
 *
 * @param secrets Values that no line may hold, whatever is logged.
 * @param lines Where they go instead.
 */
export function openLog(level: string, secrets: readonly string[] = [], lines?: DestinationStream): Log {
  const to = lines ?? pino.destination({ dest: 2, sync: true })
  // pino's own way with "err" copies every field of an error.
  const serializers = { err: (told: unknown) => told }
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers }, to)
  const harmless = harmlessWith(secrets)
  return {
    info: (facts, message) => logger.info(harmless.facts(facts), harmless.text(message)),
    warn: (facts, message) => logger.warn(harmless.facts(facts), harmless.text(message)),
    error: (facts, message) => logger.error(harmless.facts(facts), harmless.text(message)),
  }
}
