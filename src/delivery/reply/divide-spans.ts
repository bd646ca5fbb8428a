import type { Span, Spans } from './reply.ts'
import { wordJoiner } from './word-joiner.ts'

/** How finely running text may be divided: between sentences, words too, or characters too where one word is too large. */
export type Depth = 'sentence' | 'word' | 'character'

/**
 * Takes the longest beginning off running text that fits, up to the end of a sentence where there is one, else of a word, else of
 * a character. Citations stay with the words before them as long as no word is divided.
 *
 * @param fits True for less wherever it is true for more.
 * @returns Beginning and rest, neither empty; both together are the spans as they were. Null where no beginning fits.
 */
export function divideSpans(spans: Spans, depth: Depth, fits: (head: Spans) => boolean): readonly [Spans, Spans] | null {
  const plain = spans.map(standIn).join('')
  const reach = longest(plain.length - 1, (end) => fits(slice(spans, 0, end)))
  const near = plain.slice(0, reach + lookAhead)
  for (const endsIn of endsAt[depth]) {
    const end = endsIn(near).findLast((at) => at > 0 && at <= reach && fits(slice(spans, 0, at)))
    if (end !== undefined) return [slice(spans, 0, end), slice(spans, end, plain.length)]
  }
  return null
}

/** Characters past a boundary by which it is known: what follows decides whether a full stop ends a sentence. */
const lookAhead = 100

/**
 * The greatest count from 0 to `most` that fits, looked for by doubling, so that nothing much longer than it is ever tried.
 *
 * @param fits True for less wherever it is true for more; never asked of 0.
 */
export function longest(most: number, fits: (count: number) => boolean): number {
  let above = 1
  while (above <= most && fits(above)) above *= 2
  let below = Math.floor(above / 2)
  above = Math.min(above, most + 1)
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2)
    if (fits(middle)) below = middle
    else above = middle
  }
  return below
}

/** The words of a span; one character for what cannot be divided. */
function standIn(span: Span): string {
  switch (span.kind) {
    case 'text':
    case 'link':
      return span.text
    case 'time':
    case 'channel':
    case 'person':
    case 'role':
      return '0'
    case 'citation':
      return wordJoiner
  }
}

function slice(spans: Spans, from: number, to: number): Spans {
  const pieces: Span[] = []
  let at = 0
  for (const span of spans) {
    const length = standIn(span).length
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (start < end) pieces.push(span.kind === 'text' || span.kind === 'link' ? { ...span, text: span.text.slice(start, end) } : span)
    at += length
  }
  return pieces
}

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' })
const words = new Intl.Segmenter(undefined, { granularity: 'word' })
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function starts(segmenter: Intl.Segmenter, plain: string): readonly number[] {
  return [...segmenter.segment(plain)].map(({ index }) => index)
}

function sentenceEnds(plain: string): readonly number[] {
  return starts(sentences, plain).filter((at) => plain.charAt(at) !== wordJoiner)
}

function wordEnds(plain: string): readonly number[] {
  return starts(words, plain).filter((at) => mayPart(plain.charAt(at - 1), plain.charAt(at)))
}

/** After a space; and in scripts that write none, between words, but not after an opening sign nor before a closing one. */
function mayPart(before: string, after: string): boolean {
  if (after === wordJoiner || /\s/u.test(after)) return false
  if (/\s/u.test(before)) return true
  return spaceless.test(before) ? letter.test(after) : spaceless.test(after) && !opening.test(before)
}

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const letter = /[\p{L}\p{N}]/u
const opening = /[\p{Ps}\p{Pi}"']/u

function graphemeEnds(plain: string): readonly number[] {
  return starts(graphemes, plain)
}

/** A character can be put together from more code points than a message holds: families of families. */
function codePointEnds(plain: string): readonly number[] {
  return Array.from({ length: plain.length }, (_, at) => at).filter((at) => !/[\uDC00-\uDFFF]/.test(plain.charAt(at)))
}

const endsAt = {
  sentence: [sentenceEnds],
  word: [sentenceEnds, wordEnds],
  character: [sentenceEnds, wordEnds, graphemeEnds, codePointEnds],
} as const
