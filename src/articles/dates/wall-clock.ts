/**
 * What the clocks of a time zone show at a moment, as the moment at which clocks in UTC show the same: of it the day of the month and
 * the weekday are those that people there have.
 *
 * @param at Milliseconds since the epoch.
 * @param zone IANA name.
 */
export function wallClock(at: number, zone: string): number {
  return at + Temporal.Instant.fromEpochMilliseconds(Math.trunc(at)).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
}
