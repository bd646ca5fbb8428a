/**
 * A number as it stands in a text. `kind` says what it does there: `amount` counts or measures; `year`, `time` and
 * `ordinal` place something; `code` belongs to a name or a reference ("F-35", "COVID-19", "9/11", "52-48", a telephone
 * number), and its `value` is that of its first digits.
 */
export type NumberMention = {
  /** Verbatim, with currency sign, scale and unit: "$1.2 million", "fifteen per cent". */
  readonly text: string
  /** UTF-16 offsets, [start, end). */
  readonly start: number
  readonly end: number
  readonly kind: 'amount' | 'year' | 'time' | 'ordinal' | 'code'
  /** Scale words multiplied in: 1.2 million is 1,200,000. Of a range, its lower end. */
  readonly value: number
  /** The upper end of a range; null: no range. */
  readonly upTo: number | null
  /** ISO 4217 currency, '%', 'pp' (percentage points), 'bp', or a measure ('km', 'kg', 't', '°C' …); null: a plain number. */
  readonly unit: string | null
  /** Whether the text says about, nearly, more than and the like. */
  readonly approximate: boolean
}
