/** The answer that a channel was last shown. */
export type Shown = {
  readonly answer: string
  /** Milliseconds since the epoch. */
  readonly at: number
}
