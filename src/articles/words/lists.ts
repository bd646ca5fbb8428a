/** Words separated by single spaces, as a set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** The same value for each of the words. */
export function valued(value: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, value] as const)
}

/** The first word is 0, the next 1, and so on. */
export function counted(words: string): Map<string, number> {
  return new Map(words.split(' ').map((word, value) => [word, value]))
}
