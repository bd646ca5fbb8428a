import { harmlessText } from '../../delivery/reply/harmless-text.ts'

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Words for a place of a given width that takes no markup: a label, a name. What is too long ends with "…", never within a character.
 *
 * @param most UTF-16 units, at least 1.
 * @returns Never empty.
 */
export function shortened(words: string, most: number): string {
  const line = harmlessText(words).trim() || '…'
  if (line.length <= most) return line
  const ends = [...characters.segment(line.slice(0, most))].map(({ index }) => index)
  return `${line.slice(0, ends.at(-1)).trimEnd()}…`
}
