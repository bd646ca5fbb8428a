import { sentencesOf } from '../articles/sentences.ts'

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

/** Where two texts part between words that they share: what one says there, and what the other has. One of the two may be empty. */
export type Edit = { readonly said: readonly Word[]; readonly written: readonly Word[] }

/** A sentence laid beside a claim that restates it. */
export type Restatement = {
  readonly edits: readonly Edit[]
  /** Share of the claim's words that stand in the sentence in the same order, in [0, 1]. */
  readonly kept: number
}

/** Words of a claim and a sentence side by side; beyond so many words of either nothing is compared. */
const mostWords = 160

/** Sentence with the passage that it is from. */
export type EvidenceSentence<P> = { readonly text: string; readonly passage: P }

/** The sentences of the passages, those that share most words with the claim first. */
export function nearestSentences<P extends { readonly text: string; readonly language: string }>(
  claim: { readonly text: string; readonly language: string },
  passages: readonly P[],
): readonly EvidenceSentence<P>[] {
  const said = new Set(wordsIn(claim.text).map(({ plain }) => plain))
  return passages
    .flatMap((passage) => sentencesOf(passage.text, passage.language).map(({ text }) => ({ text, passage })))
    .map((sentence) => ({ sentence, shared: new Set(wordsIn(sentence.text).map(({ plain }) => plain)).intersection(said).size }))
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ sentence }) => sentence)
}

/**
 * Lays a claim beside a sentence: the longest run of words that both have in the same order, and what stands between.
 * Hunt & McIlroy (1976), Bell Laboratories Computing Science Technical Report 41.
 */
export function restatementOf(claim: readonly Word[], sentence: readonly Word[]): Restatement {
  const [a, b] = [claim.slice(0, mostWords), sentence.slice(0, mostWords)]
  const pairs = longestCommon(a, b)
  const edits: Edit[] = []
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...pairs, [a.length, b.length] as const]) {
    if (nextI > i || nextJ > j) edits.push({ said: a.slice(i, nextI), written: b.slice(j, nextJ) })
    ;[i, j] = [nextI + 1, nextJ + 1]
  }
  return { edits, kept: a.length === 0 ? 0 : pairs.length / a.length }
}

function longestCommon(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [right = 0, below = 0, next = 0] = [lengths[i * width + j + 1], lengths[(i + 1) * width + j], lengths[(i + 1) * width + j + 1]]
      lengths[i * width + j] = a[i]?.plain === b[j]?.plain ? next + 1 : Math.max(right, below)
    }
  }
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i]?.plain === b[j]?.plain) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1
    else j += 1
  }
  return pairs
}

const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:\p{Lu}\.){2,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{M}\p{N}]*(?:['’]\p{L}+)*|\d+(?:[.,]\d+)*|[$€£¥%]/gu

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
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
}
