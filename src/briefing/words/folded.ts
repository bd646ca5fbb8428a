/** Words in lower case without accents, possessives or punctuation, one space apart. */
export function folded(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return plain
    .replace(/['’]s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The same with initials as one word: "U.S." is "us" and not "u s". */
export function foldedInitials(text: string): string {
  return folded(text.replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?!\p{L})/gu, (initials) => initials.replaceAll('.', '')))
}
