import { webAddress } from '../reply/web-address.ts'

/** Words at either end of a passage that name it. One of no more than twice as many is named whole. */
const edgeWords = 4

/** Making one takes longer than parting a passage. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/**
 * Address of the very words in a page: a URL text fragment, which browsers scroll to and mark, and others ignore.
 *
 * @param url Address of the article; its own fragment stays.
 * @param passage Verbatim words of the article.
 * @returns The address unchanged where it is not http or https, or the passage has no word.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageAddress(url: string, passage: string): string {
  const address = webAddress(url)
  const words = wordsIn(passage)
  if (address === null || words.length === 0 || address.includes(':~:')) return url
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive(passage, words)}`
}

type Word = { readonly start: number; readonly end: number }

/** Words of any script, also where no spaces are written. */
function wordsIn(passage: string): readonly Word[] {
  const segments = [...segmenter.segment(passage)]
  return segments.filter((segment) => segment.isWordLike).map(({ index, segment }) => ({ start: index, end: index + segment.length }))
}

/** A browser finds whole words only, and each end of a range within one paragraph. */
function directive(passage: string, words: readonly Word[]): string {
  const firstBreak = passage.indexOf('\n', words[0]?.start)
  const lastBreak = passage.lastIndexOf('\n', words.at(-1)?.end)
  const broken = firstBreak >= 0 && firstBreak <= lastBreak
  if (words.length <= 2 * edgeWords && !broken) return between(passage, words)
  const first = broken ? words.filter((word) => word.end <= firstBreak) : words
  const last = broken ? words.filter((word) => word.start > lastBreak) : words
  return `${between(passage, first.slice(0, edgeWords))},${between(passage, last.slice(-edgeWords))}`
}

function between(passage: string, words: readonly Word[]): string {
  return encoded(passage.slice(words[0]?.start, words.at(-1)?.end))
}

/** In a text directive "-", "," and "&" have a meaning; encodeURIComponent leaves the first as it is, and quotes. */
function encoded(words: string): string {
  const line = words.toWellFormed().replace(/\s+/g, ' ')
  return encodeURIComponent(line).replace(/[-'()*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
