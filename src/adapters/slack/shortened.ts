const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The words, or their beginning and "…", never within a character. Only for labels: what is told is never cut. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words
  let kept = ''
  for (const { segment } of characters.segment(words)) {
    if (kept.length + segment.length > most - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
