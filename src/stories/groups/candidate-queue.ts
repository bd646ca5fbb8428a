/** Two groups as they were when they were weighed; a version that has moved on makes it void. */
export type Candidate = { readonly a: number; readonly b: number; readonly average: number; readonly versions: number }

/** The highest average first (a binary heap). */
export class CandidateQueue {
  readonly #heap: Candidate[] = []

  push(candidate: Candidate): void {
    const heap = this.#heap
    let at = heap.push(candidate) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      const parent = heap[up]
      if (parent === undefined || !before(candidate, parent)) break
      heap[at] = parent
      at = up
    }
    heap[at] = candidate
  }

  pop(): Candidate | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (top === undefined || last === undefined || heap.length === 0) return top
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const a = heap[left]
      const b = heap[left + 1]
      if (a === undefined) break
      const [child, where] = b !== undefined && before(b, a) ? [b, left + 1] : [a, left]
      if (!before(child, last)) break
      heap[at] = child
      at = where
    }
    heap[at] = last
    return top
  }
}

/** Higher average first; among equals the lower numbers, so that the outcome never depends on chance. */
function before(x: Candidate, y: Candidate): boolean {
  if (x.average !== y.average) return x.average > y.average
  return x.a !== y.a ? x.a < y.a : x.b < y.b
}
