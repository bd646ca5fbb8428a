/** A text of fewer words is a teaser: news agencies' shortest reports have about as many. */
const leastWords = 150
/** A page's text must be so much longer than the teaser before it takes its place. */
const leastGain = 1.3
/** Share of the words of title and teaser that must stand in the page's text; a notice of cookies or of a paywall has few of them. */
const leastShared = 0.5

/** Whether a feed's text is but the beginning of an article. */
export function isTeaser(text: string): boolean {
  return /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/.test(text) || wordsIn(text).length < leastWords
}

/** Whether a page's text is the same article as the feed's, and more of it. */
export function isFuller(text: string, { title, teaser }: { readonly title: string; readonly teaser: string }): boolean {
  if (text.length < teaser.length * leastGain || wordsIn(text).length < wordsIn(teaser).length + 30) return false
  const words = new Set(telling(`${title} ${teaser}`))
  const found = new Set(telling(text))
  return words.size > 0 && words.intersection(found).size >= words.size * leastShared
}

/** Words, and pairs of characters where a script leaves no space between words. */
function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\p{L}[\p{L}\p{M}\p{N}’'-]*/gu) ?? []
  return words.flatMap((word) => (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? pairs(word) : [word]))
}

/** Those long enough to tell one article from another. */
function telling(text: string): readonly string[] {
  return wordsIn(text).filter((word) => word.length > 3 || /^\p{Script=Han}/u.test(word))
}

function pairs(word: string): readonly string[] {
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2))
}
