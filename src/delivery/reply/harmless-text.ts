import { cleanText } from '../../articles/text/clean-text.ts'

/**
 * Text that may be shown anywhere: one line, without control characters, escape sequences, bidirectional overrides or
 * invisible characters, whoever wrote it. Every renderer passes every text through it, since not all text comes by way
 * of an article. A space at either end stays, because it parts the text from its neighbour.
 */
export function harmlessText(value: string): string {
  const line = cleanText(value).replace(/\n+/g, ' ').trim()
  if (line === '') return /\s/.test(value) ? ' ' : ''
  return `${/^\s/.test(value) ? ' ' : ''}${line}${/\s$/.test(value) ? ' ' : ''}`
}
