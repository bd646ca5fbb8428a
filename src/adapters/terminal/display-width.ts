/**
 * Columns that one grapheme takes in a terminal: 0, 1 or 2.
 *
 * @see https://www.unicode.org/reports/tr11/ East Asian Width; wide and full-width count two, ambiguous counts one.
 */
export function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (blank.test(grapheme)) return 0
  return wide.test(grapheme) || emoji.test(grapheme) ? 2 : 1
}

/** Columns that a line takes. */
export function displayWidth(line: string): number {
  return graphemes(line).reduce((total, grapheme) => total + graphemeWidth(grapheme), 0)
}

/** What a reader takes for one sign: a letter with its marks, an emoji with its joiners. */
export function graphemes(line: string): readonly string[] {
  return [...segmenter.segment(line)].map((part) => part.segment)
}

export function isWide(grapheme: string): boolean {
  return graphemeWidth(grapheme) === 2
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const blank = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}]+$/u
const emoji = /^\p{RGI_Emoji}$/v

/** Scripts whose signs are two columns wide, less the half-width Katakana and Hangul; CJK punctuation; full-width forms. */
const wide =
  /^(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Script=Nushu}\u3000-\u303e\u30fb\u30fc\u3190-\u31ef\u3200-\u33ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u
