/** The lasting id of the story that an article founds. */
export function foundedId(article: string): string {
  return `s${article}`
}

/**
 * The lasting id of a part that is split off a story: named for its oldest article and the moment, so that no id is ever used twice.
 *
 * @param now Milliseconds since the epoch.
 */
export function splitId(oldest: string, now: number): string {
  return `${foundedId(oldest)}-${now.toString(36)}`
}

/** Whether a text is written as lasting ids are, in small letters. */
export function isLastingId(text: string): boolean {
  return /^s[0-9a-f]{16}(?:-[0-9a-z]+)?$/.test(text)
}
