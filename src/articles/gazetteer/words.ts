/** A word of a text as matching sees it. `start` and `end` are UTF-16 offsets, [start, end). */
export type Word = {
  /** Folded: lower case, without marks of Latin and Greek letters, Arabic prefixes or the like. */
  readonly key: string
  /** What was dropped before the key: Arabic prefixes, and letters of the word itself that look like them. */
  readonly prefix: string
  readonly start: number
  readonly end: number
  /** How it is written: a capital first, capitals only (two or more letters), or neither. */
  readonly writing: 'plain' | 'capital' | 'capitals'
}

/** Letters and digits run together; scripts written without spaces fall into single characters. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][\p{L}\p{M}\p{N}]*|\p{N}+/gu

/** The words of a text in order. Chinese, Japanese and Thai come character by character. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0]
    const { key, prefix } = keyOf(raw)
    words.push({ key, prefix, start: match.index, end: match.index + raw.length, writing: writingOf(raw) })
  }
  return words
}

function writingOf(raw: string): Word['writing'] {
  const first = raw.charAt(0)
  if (first.toLowerCase() === first) return 'plain'
  return raw.length > 1 && raw.toUpperCase() === raw ? 'capitals' : 'capital'
}

const letterFolds: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ё: 'е', ґ: 'г' }

type Key = Pick<Word, 'key' | 'prefix'>

function keyOf(raw: string): Key {
  const lower = raw.toLowerCase()
  if (/^[\x00-\x7f]*$/.test(lower)) return { key: lower, prefix: '' }
  if (/\p{Script=Arabic}/u.test(lower)) return arabicKey(lower)
  const unmarked = /[\p{Script=Latin}\p{Script=Greek}]/u.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower
  return { key: unmarked.replace(/[ßøłđıæœёґ]/g, (letter) => letterFolds[letter] ?? letter), prefix: '' }
}

/**
 * Unifies the spellings of alef, yeh and teh marbuta, drops vowel marks, then the prefixes "and", "in", "for", "as" and
 * "the", which are written together with the next word. Names are folded the same way, so a name that begins
 * with such a letter still meets itself.
 */
function arabicKey(lower: string): Key {
  const plain = lower
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
  const [prefix = ''] = /^[وف]?(?:لل|[بلك]?ال|[بلك])?/.exec(plain) ?? []
  return plain.length - prefix.length >= 3 ? { key: plain.slice(prefix.length), prefix } : { key: plain, prefix: '' }
}
