import { quotedIn } from '../../articles/text/quote-marks.ts'

/** What stands between quotation marks, in the marks of every language, in order. */
export function quotedWords(text: string): readonly string[] {
  return quotedIn(text).map(({ start, end }) => text.slice(start, end))
}
