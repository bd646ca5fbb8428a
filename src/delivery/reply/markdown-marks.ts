const marks = { bold: '**', italic: '*', faint: '' } as const

/** Words as Markdown shows them in a style. Markup must touch the words that it marks, so spaces at either end stay outside. */
export function marked(words: string, style: keyof typeof marks | undefined): string {
  const inner = words.trim()
  if (style === undefined || inner === '') return words
  return words.replace(inner, () => `${marks[style]}${inner}${marks[style]}`)
}

/** With a backslash before signs that begin a list, a rule or small print where they come first on a line. */
export function atLineStart(line: string): string {
  return line.replace(/^\s*([-+=])/, '\\$1').replace(/^\s*(\d+)([.)])/, '$1\\$2')
}
