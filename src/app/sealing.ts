/** Seals short secrets (tokens, credentials) for the database, and opens them again. */
export type Sealing = {
  /**
   * Encrypts and authenticates a text; the same text sealed twice looks different.
   *
   * @param belongsTo What it is and whose, such as `slack-installation T123`: under another name it does not open, so that a row
   *   moved to another tenant is worth nothing.
   * @returns ASCII, about 1.4 times as long as the text's bytes and 60 characters.
   */
  seal(text: string, belongsTo: string): string
  open(sealed: string, belongsTo: string): Opened
}

export type Opened =
  | { readonly kind: 'opened'; readonly text: string }
  /** `unknown-key`: sealed with a key that is not here. `damaged`: it was changed, is another's, or was never sealed. */
  | { readonly kind: 'closed'; readonly reason: 'unknown-key' | 'damaged' }
