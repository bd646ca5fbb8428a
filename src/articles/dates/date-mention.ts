/** A day, month or year as it stands in a text. */
export type DateMention = {
  /** Verbatim, with the preposition that carries it: "on Wednesday", "12 February 2025". */
  readonly text: string
  /** UTF-16 offsets, [start, end). */
  readonly start: number
  readonly end: number
  /** Whether its meaning hangs on the day it was written. */
  readonly kind: 'absolute' | 'relative'
  /** ISO 8601: "2025-02-12", "2025-02", "2025"; "02-12" without a year, "--02" a month of none; null where no day, month or year can be told. */
  readonly day: string | null
}
