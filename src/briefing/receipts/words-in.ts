import { withoutAccents } from '../../feeds/accents.ts'

/** A word as two texts are laid side by side. */
export type Word = {
  /** Lower case, without accents and possessive; in scripts without spaces one letter. */
  readonly plain: string
  readonly text: string
  /** UTF-16 offsets, [start, end). */
  readonly start: number
  readonly end: number
  readonly isCapital: boolean
  /** First of its sentence or quotation, where a capital says nothing. */
  readonly isFirst: boolean
}

/** The words of a text in order, numbers and signs of currency among them. */
export function wordsIn(text: string): readonly Word[] {
  const found: Word[] = []
  let end = 0
  for (const { 0: raw, index } of text.matchAll(words)) {
    const between = text.slice(end, index)
    const isFirst = found.length === 0 || /[.!?:“"„«\n][^\p{L}\p{N}]*$/u.test(between)
    end = index + raw.length
    found.push({ plain: plainOf(raw), text: raw, start: index, end, isCapital: /^\p{Lu}/u.test(raw), isFirst })
  }
  return found
}

/** Lower case without accents, full stops and possessive: "Müller’s" is "muller". */
export function plainOf(word: string): string {
  const bare = word.replace(/['’]s$/iu, '').replaceAll('’', "'")
  const lower = /^[\d.,]+$/.test(bare) ? bare : bare.replaceAll('.', '').toLowerCase()
  return withoutAccents(lower)
}

const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:\p{Lu}\.){2,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{M}\p{N}]*(?:['’]\p{L}+)*|\d+(?:[.,]\d+)*|[$€£¥%]/gu
