/** Two things and how much speaks for putting them together: above 0 for, below 0 against. */
export type Link = { readonly a: number; readonly b: number; readonly likeness: number }

/**
 * Average-link clustering: again and again joins the two groups whose members are on average most alike, while that average
 * is above 0. Two things without a link count as `unlinked`.
 *
 * The average is the sum over pairs, counted from `unlinked` up, divided by (m × n)^x for groups of m and n. With an exponent
 * of 1 that is the mean; below 1 a large group is more welcoming than its mean allows, as short texts need: two reports of a
 * great event may share no word with each other, and yet many with the rest.
 *
 * @param lengths Of each thing's text, characters.
 * @param exponentOf The exponent for groups whose texts together have this mean length; above 0 and at most 1.
 * @returns For each thing the lowest number of its group.
 */
export function agglomerate(
  lengths: readonly number[],
  links: readonly Link[],
  unlinked: number,
  exponentOf: (meanLength: number) => number,
): readonly number[] {
  const groups = new Groups(lengths, links, unlinked, exponentOf)
  for (let best = groups.best(); best !== undefined; best = groups.best()) groups.join(best)
  return groups.labels()
}

/** Two groups as they were when they were weighed; a version that has moved on makes it void. */
type Candidate = { readonly a: number; readonly b: number; readonly average: number; readonly versions: number }

class Groups {
  // For each group the sums over its pairs with others of (likeness - unlinked): what is missing adds nothing.
  // `#lengths` are sums over a group's members.
  readonly #sums: Map<number, number>[]
  readonly #sizes: number[]
  readonly #lengths: number[]
  readonly #exponentOf: (meanLength: number) => number
  readonly #versions: number[]
  readonly #into: number[]
  readonly #unlinked: number
  readonly #heap: Candidate[] = []

  constructor(lengths: readonly number[], links: readonly Link[], unlinked: number, exponentOf: (meanLength: number) => number) {
    const count = lengths.length
    this.#unlinked = unlinked
    this.#lengths = [...lengths]
    this.#exponentOf = exponentOf
    this.#sums = Array.from({ length: count }, () => new Map())
    this.#sizes = new Array<number>(count).fill(1)
    this.#versions = new Array<number>(count).fill(0)
    this.#into = Array.from({ length: count }, (_, i) => i)
    for (const { a, b, likeness } of links) this.#addSum(a, b, likeness - unlinked)
    for (const [a, sums] of this.#sums.entries()) {
      for (const b of sums.keys()) if (a < b) this.#weigh(a, b)
    }
  }

  best(): Candidate | undefined {
    for (let top = this.#pop(); top !== undefined; top = this.#pop()) {
      if (this.#into[top.a] === top.a && this.#into[top.b] === top.b && top.versions === this.#versionOf(top.a, top.b)) return top
    }
    return undefined
  }

  join({ a, b }: Candidate): void {
    const gone = this.#sums[b] ?? new Map<number, number>()
    this.#into[b] = a
    this.#lengths[a] = (this.#lengths[a] ?? 0) + (this.#lengths[b] ?? 0)
    this.#sizes[a] = (this.#sizes[a] ?? 0) + (this.#sizes[b] ?? 0)
    this.#versions[a] = (this.#versions[a] ?? 0) + 1
    this.#sums[a]?.delete(b)
    for (const [other, sum] of gone) {
      if (other === a) continue
      this.#sums[other]?.delete(b)
      this.#addSum(a, other, sum)
    }
    gone.clear()
    for (const other of this.#sums[a]?.keys() ?? []) this.#weigh(Math.min(a, other), Math.max(a, other))
  }

  labels(): readonly number[] {
    return this.#into.map((_, i) => this.#root(i))
  }

  #root(i: number): number {
    let at = i
    for (let up = this.#into[at]; up !== undefined && up !== at; up = this.#into[at]) at = up
    return at
  }

  #addSum(a: number, b: number, sum: number): void {
    const total = (this.#sums[a]?.get(b) ?? 0) + sum
    this.#sums[a]?.set(b, total)
    this.#sums[b]?.set(a, total)
  }

  #weigh(a: number, b: number): void {
    const m = this.#sizes[a] ?? 1
    const n = this.#sizes[b] ?? 1
    const exponent = this.#exponentOf(((this.#lengths[a] ?? 0) + (this.#lengths[b] ?? 0)) / (m + n))
    const average = (this.#sums[a]?.get(b) ?? 0) / (m * n) ** exponent + this.#unlinked
    if (average > 0) this.#push({ a, b, average, versions: this.#versionOf(a, b) })
  }

  #versionOf(a: number, b: number): number {
    return (this.#versions[a] ?? 0) + (this.#versions[b] ?? 0)
  }

  #push(candidate: Candidate): void {
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

  #pop(): Candidate | undefined {
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
