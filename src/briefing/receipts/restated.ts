import type { Claim, Evidence } from './claim.ts'
import { read } from './read.ts'
import type { Word } from './words-in.ts'

/** Where two texts part between words that they share: what one says there, and what the other has. One of the two may be empty. */
export type Edit = { readonly said: readonly Word[]; readonly written: readonly Word[] }

/** A sentence of the evidence laid beside the claim. */
export type Line = {
  readonly sentence: Evidence
  readonly edits: readonly Edit[]
  /** Share of the claim's words that stand in the sentence in the same order, in [0, 1]. */
  readonly kept: number
}

/** What a claim restates. */
export type Restated = {
  /** The sentences of the evidence; the few nearest to the claim come first, nearest of all the first. */
  readonly lines: readonly Line[]
  /** Whether the first is near enough for its wording to be the measure of the claim's. */
  readonly isClose: boolean
}

/** A claim is held to the wording of a sentence from this share of its words on: kept sentences lie above 0.9, headlines below 0.5. */
const closest = 0.55
/** So many sentences, those that share most words with the claim, are laid beside it word for word. */
const mostLines = 3

/** Lays a claim beside the sentences of its evidence. */
export function restatedBy(claim: Claim, evidence: readonly Evidence[]): Restated {
  const own = read.plainWords(claim)
  const sentences = evidence
    .flatMap(read.sentences)
    .map((sentence) => ({ sentence, shared: read.plainWords(sentence).intersection(own).size }))
    .toSorted((a, b) => b.shared - a.shared)
  const near = sentences
    .slice(0, mostLines)
    .map(({ sentence }) => ({ sentence, ...sideBySide(read.words(claim), read.words(sentence)) }))
    .toSorted((a, b) => b.kept - a.kept)
  const far = sentences.slice(mostLines).map(({ sentence }) => ({ sentence, edits: [], kept: 0 }))
  return { lines: [...near, ...far], isClose: (near[0]?.kept ?? 0) >= closest }
}

/** Words of a claim and a sentence laid side by side; beyond so many of either nothing is compared. */
const mostWords = 160

/**
 * Lays a claim beside a sentence: the longest run of words that both have in the same order, and what stands between.
 * Hunt & McIlroy (1976), Bell Laboratories Computing Science Technical Report 41.
 */
function sideBySide(claim: readonly Word[], sentence: readonly Word[]): Pick<Line, 'edits' | 'kept'> {
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
