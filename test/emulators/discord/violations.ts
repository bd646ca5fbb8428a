/** What a strict platform would refuse, or a careful reviewer would strike out. */
export type Rule =
  /**
   * A message that did not say `allowed_mentions: { parse: [] }`, and at most one role that its first text is: whatever text it carries may
   * wake people.
   */
  | 'open-mentions'
  /** A key the platform does not know and silently drops. */
  | 'unknown-key'
  /** The body does not fit Discord's own OpenAPI description. */
  | 'specification'
  /** Answered with 50035: the platform refused the form. */
  | 'invalid-form'
  /** An answer after 3 s, or with a token older than 15 minutes. */
  | 'late-answer'
  | 'double-answer'
  /** An answer of a type that this kind of interaction does not take. */
  | 'wrong-answer-type'
  /** A deferral knows the ephemeral flag only. */
  | 'deferral-flags'
  /** A follow-up sent while the deferred answer still stands unfilled takes its place. */
  | 'follow-up-before-answer'
  /** A request sent before the platform's Retry-After was over. */
  | 'impatient'
  /** A picture without words for those who cannot see it. */
  | 'picture-without-words'
  /** An address that neither Discord nor this emulator has. */
  | 'unknown-route'
  /** The connection was used in a way that Discord closes it for. */
  | 'gateway'

export type Violation = { readonly rule: Rule; readonly where: string; readonly detail: string }
