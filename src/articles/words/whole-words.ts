/** A pattern of a whole word or phrase, in any case. @param forms Of it, the source of a regular expression. */
export function wholeWord(forms: string): RegExp {
  return new RegExp(`^(?:${forms})$`, 'iu')
}

/** The place of the first pattern that a word fits; -1 where it fits none. */
export function placeOf(patterns: readonly RegExp[], word: string): number {
  return patterns.findIndex((pattern) => pattern.test(word))
}
