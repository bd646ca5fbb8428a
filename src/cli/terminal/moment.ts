/**
 * Reads a moment as ISO 8601 writes it: "2020-04-22T12:00:00Z". Without an hour it is midnight UTC, without a zone this machine's.
 *
 * @returns Milliseconds since the epoch; undefined where it is none.
 */
export function readMoment(text: string): number | undefined {
  const typed = text.trim()
  try {
    // `Date` alone takes "5" for the month of May 2001, and 30 February for 2 March.
    Temporal.PlainDateTime.from(typed.replace(/z$/i, ''))
  } catch {
    return undefined
  }
  const at = Date.parse(typed)
  return Number.isNaN(at) ? undefined : at
}
