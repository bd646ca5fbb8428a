import { harmlessText } from './harmless-text.ts'

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
  let kept = ''
  for (const { segment } of characters.segment(line)) {
    if (kept.length + segment.length >= most) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** A label, and below it what the label does not hold; null: it holds all. @param most Of each, UTF-16 units. */
export function dividedLabel(words: string, most: number): { readonly label: string; readonly below: string | null } {
  const label = shortened(words, most)
  const line = harmlessText(words).trim()
  const rest = line.length > most ? line.slice(label.length - 1).trim() : ''
  return { label, below: rest === '' ? null : shortened(`…${rest}`, most) }
}
