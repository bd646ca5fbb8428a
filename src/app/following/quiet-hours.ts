import type { Follow, QuietHours } from './follow.ts'

/**
 * Reads hours of quiet as people type them: "22-7", "22:00–07:00", "10pm" is not one of them.
 *
 * @returns Undefined where they cannot be read, or begin when they end.
 */
export function readQuietHours(typed: string): QuietHours | undefined {
  const [, first, last] = /^(\d{1,2})(?::00)?\s*(?:-|–|—|to)\s*(\d{1,2})(?::00)?$/.exec(typed.trim().toLowerCase()) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (!(from <= 24 && to <= 24) || from % 24 === to % 24) return undefined
  return { from: from % 24, to: to % 24 }
}

/** Whether nothing of a follow may be sent at a moment. */
export function isQuiet({ quiet, zone }: Pick<Follow, 'quiet' | 'zone'>, now: number): boolean {
  if (!quiet) return false
  const { hour } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)
  return quiet.from < quiet.to ? hour >= quiet.from && hour < quiet.to : hour >= quiet.from || hour < quiet.to
}
