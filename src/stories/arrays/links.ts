import { Lists } from './lists.ts'

/** How alike things are that are numbered from 0, in single precision; each link is told from both ends, and takes about 20 bytes. */
export class Links {
  readonly #lists = new Lists(2)
  /** Of each thing where its list begins, and how many links it has. */
  #things = new Int32Array(FEWEST)

  /** Links two things that have no link. */
  add(a: number, b: number, likeness: number): void {
    this.#addFrom(a, b, likeness)
    this.#addFrom(b, a, likeness)
  }

  /**
   * The links of a thing are numbered from `begin` on and before `end`, in the order in which they were added, until one is added or
   * taken away. They are not visited by a function: it would be given a likeness a hundred thousand times, each an object of its own.
   */
  begin(a: number): number {
    return (this.#things[2 * a] ?? 0) / 2
  }

  end(a: number): number {
    return this.begin(a) + (this.#things[2 * a + 1] ?? 0)
  }

  /** What a link leads to. */
  other(link: number): number {
    return this.#lists.cells[2 * link] ?? 0
  }

  likeness(link: number): number {
    return this.#lists.numbers[2 * link + 1] ?? 0
  }

  /** Takes away all links of some things. */
  remove(gone: ReadonlySet<number>): void {
    const others = new Set<number>()
    for (const a of gone) for (let link = this.begin(a); link < this.end(a); link++) others.add(this.other(link))
    for (const b of others.difference(gone)) this.#keepWithout(b, gone)
    for (const a of gone) this.#keepWithout(a, others)
  }

  #addFrom(a: number, b: number, likeness: number): void {
    if (2 * a >= this.#things.length) this.#grow(a)
    const links = this.#things[2 * a + 1] ?? 0
    const begin = this.#lists.more(this.#things[2 * a] ?? 0, links)
    this.#lists.cells[begin + 2 * links] = b
    this.#lists.numbers[begin + 2 * links + 1] = likeness
    this.#things[2 * a] = begin
    this.#things[2 * a + 1] = links + 1
  }

  #keepWithout(a: number, others: ReadonlySet<number>): void {
    if (2 * a < this.#things.length) {
      this.#things.set(this.#lists.without(this.#things[2 * a] ?? 0, this.#things[2 * a + 1] ?? 0, others), 2 * a)
    }
  }

  #grow(thing: number): void {
    const things = new Int32Array(Math.max(2 * thing + 2, 2 * this.#things.length))
    things.set(this.#things)
    this.#things = things
  }
}

const FEWEST = 64
