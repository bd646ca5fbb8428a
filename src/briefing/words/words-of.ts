/**
 * Every word of a text in order, in lower case, stop words included. Chinese and other unspaced scripts are cut by `Intl.Segmenter`.
 *
 * @param language BCP 47 primary subtag.
 */
export function wordsOf(text: string, language: string): readonly string[] {
  if (!unspaced.has(language))
    return (
      text
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu) ?? []
    )
  return [...segmenterOf(language).segment(text.toLowerCase())].filter((piece) => piece.isWordLike).map((piece) => piece.segment)
}

/** How many words a text has. */
export function wordCount(text: string, language: string): number {
  return wordsOf(text, language).length
}

const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}
