/** ROUGE F1 of a text against its reference, in [0, 1]. Lin (2004), Text Summarization Branches Out; lower case, no stemming. */
export type Rouge = { readonly r1: number; readonly r2: number; readonly rl: number }

export function rouge(text: string, reference: string): Rouge {
  const a = wordsOf(text)
  const b = wordsOf(reference)
  return {
    r1: overlap(ngrams(a, 1), ngrams(b, 1)),
    r2: overlap(ngrams(a, 2), ngrams(b, 2)),
    rl: f1(longestCommon(a, b), a.length, b.length),
  }
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function ngrams(words: readonly string[], length: number): readonly string[] {
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '))
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const gram of b) left.set(gram, (left.get(gram) ?? 0) + 1)
  let shared = 0
  for (const gram of a) {
    const count = left.get(gram) ?? 0
    if (count > 0) shared += 1
    left.set(gram, count - 1)
  }
  return f1(shared, a.length, b.length)
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (const [index, other] of b.entries())
      next.push(word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

function f1(shared: number, lengthA: number, lengthB: number): number {
  return shared === 0 ? 0 : (2 * shared) / (lengthA + lengthB)
}
