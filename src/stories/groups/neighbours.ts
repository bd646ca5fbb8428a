/** Links between things that are numbered from 0, by place: `a[i]` and `b[i]` are so much alike, and the same two may be linked again. */
export type LinkedPairs = { readonly a: Int32Array; readonly b: Int32Array; readonly likeness: Float64Array }

/**
 * Of each group the others that it has links to, and for each the sum over pairs of (likeness - unlinked): what is missing adds
 * nothing. All of them stand in two arrays, for a review has a hundred thousand; where one group takes in another, their lists are
 * written anew behind the last. What is said of a group that was taken in is renamed only when the list is next gone through.
 */
export class Neighbours {
  /** Over the pairs within each thing as it came, the sum of (likeness - unlinked). */
  readonly within: Float64Array
  /** Which group each thing was taken in by; itself as long as it was not. */
  readonly #into: Int32Array
  readonly #begins: Int32Array
  readonly #counts: Int32Array
  readonly #outdated: Uint8Array
  /** While a list is gone through: where each group stands in it, plus 1. */
  readonly #places: Int32Array
  #others: Int32Array
  #sums: Float64Array
  #end = 0

  constructor(things: number, { a, b, likeness }: LinkedPairs, unlinked: number) {
    this.within = new Float64Array(things)
    this.#into = Int32Array.from({ length: things }, (_, i) => i)
    this.#begins = new Int32Array(things)
    this.#counts = new Int32Array(things)
    this.#outdated = new Uint8Array(things).fill(1)
    this.#places = new Int32Array(things)
    this.#others = new Int32Array(ROOM * a.length)
    this.#sums = new Float64Array(ROOM * a.length)
    this.#layOut(a, b)
    for (let i = 0; i < a.length; i++) {
      const [one, other, sum] = [a[i] ?? 0, b[i] ?? 0, (likeness[i] ?? 0) - unlinked]
      if (one === other) this.within[one] = (this.within[one] ?? 0) + sum
      else {
        this.#add(one, other, sum)
        this.#add(other, one, sum)
      }
    }
  }

  /** Whether it was not taken in by another. */
  isGroup(a: number): boolean {
    return this.#into[a] === a
  }

  /** The group that a thing is in by now. */
  groupOf(thing: number): number {
    let at = thing
    for (let up = this.#into[at]; up !== undefined && up !== at; up = this.#into[at]) at = up
    return at
  }

  /** Brings the list of a group up to date: it stands from `begin` on and before `end`, until the next join. */
  update(a: number): void {
    if (this.#outdated[a] === 1) this.#tidy(a)
  }

  begin(a: number): number {
    return this.#begins[a] ?? 0
  }

  end(a: number): number {
    return this.begin(a) + (this.#counts[a] ?? 0)
  }

  other(at: number): number {
    return this.#others[at] ?? 0
  }

  sum(at: number): number {
    return this.#sums[at] ?? 0
  }

  /** Takes one group into another; returns the sum between the two. */
  join(a: number, b: number): number {
    this.#into[b] = a
    for (let at = this.begin(b); at < this.end(b); at++) this.#outdated[this.groupOf(this.other(at))] = 1
    const begin = this.#makeRoom(this.end(a) - this.begin(a) + this.end(b) - this.begin(b))
    for (const group of [a, b]) this.#copy(group)
    this.#begins[a] = begin
    this.#counts[a] = this.#end - begin
    this.#counts[b] = 0
    // Each of the two said it.
    return this.#tidy(a) / 2
  }

  /** Where each list begins, as long as it will be. */
  #layOut(a: Int32Array, b: Int32Array): void {
    for (const ends of [a, b]) for (const thing of ends) this.#counts[thing] = (this.#counts[thing] ?? 0) + 1
    for (const [thing, count] of this.#counts.entries()) {
      this.#begins[thing] = this.#end
      this.#end += count
    }
    this.#counts.fill(0)
  }

  #add(a: number, other: number, sum: number): void {
    const at = this.end(a)
    this.#others[at] = other
    this.#sums[at] = sum
    this.#counts[a] = (this.#counts[a] ?? 0) + 1
  }

  /** Returns where the next list begins. */
  #makeRoom(more: number): number {
    if (this.#end + more > this.#others.length) {
      const room = Math.ceil(1.5 * (this.#end + more))
      const [others, sums] = [new Int32Array(room), new Float64Array(room)]
      others.set(this.#others)
      sums.set(this.#sums)
      this.#others = others
      this.#sums = sums
    }
    return this.#end
  }

  #copy(a: number): void {
    this.#others.copyWithin(this.#end, this.begin(a), this.end(a))
    this.#sums.copyWithin(this.#end, this.begin(a), this.end(a))
    this.#end += this.end(a) - this.begin(a)
  }

  /** Names each group in a list by what it is in by now, adds up what is said of the same, and takes out and returns what is said of itself. */
  #tidy(a: number): number {
    const [others, sums, places, begin, end] = [this.#others, this.#sums, this.#places, this.begin(a), this.end(a)]
    let within = 0
    let kept = begin
    for (let at = begin; at < end; at++) {
      const other = this.groupOf(others[at] ?? 0)
      const place = (places[other] ?? 0) - 1
      const sum = sums[at] ?? 0
      if (other === a) within += sum
      else if (place >= 0) sums[place] = (sums[place] ?? 0) + sum
      else {
        others[kept] = other
        sums[kept] = sum
        places[other] = ++kept
      }
    }
    for (let at = begin; at < kept; at++) places[others[at] ?? 0] = 0
    this.#counts[a] = kept - begin
    this.#outdated[a] = 0
    return within
  }
}

/** Times the links that there is room for at first: each is said from both ends, and lists are written anew. */
const ROOM = 3
