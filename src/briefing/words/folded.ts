import { withoutAccents } from '../../feeds/accents.ts'

/** Words in lower case without accents, possessives or punctuation, one space apart. */
export function folded(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The same with initials as one word: "U.S." is "us" and not "u s". */
export function foldedInitials(text: string): string {
  return folded(text.replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?!\p{L})/gu, (initials) => initials.replaceAll('.', '')))
}
