/** A sentence before it has its receipts. */
export type Claim = {
  readonly text: string
  readonly language: string
  /** What the reader's clocks show, that "yesterday" or "on Wednesday" in it is counted from: see `wallClock`. */
  readonly saidAt: number
}

/** A passage that a claim cites. */
export type Evidence = {
  /** Verbatim from the article. */
  readonly text: string
  readonly language: string
  /** When its article was published by its outlet's clocks: its own relative dates count from here. See `printedAt`. */
  readonly publishedAt: number
}

/** Something in a claim that its evidence does not bear out. */
export type Objection = {
  readonly kind: 'number' | 'date' | 'name' | 'quotation' | 'speaker' | 'denial' | 'hedge' | 'splice' | 'words'
  /** The offending words of the claim. */
  readonly text: string
}
