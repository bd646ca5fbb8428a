/** Words without the full stop at their end; that of "the U.S." is none. */
export function unended(words: string): string {
  return words.replace(/(?<!\.\p{L})[.。]$/u, '')
}
