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

  /** In the order in which they were added. */
  each(a: number, visit: (b: number, likeness: number) => void): void {
    const { cells, numbers } = this.#lists
    const begin = this.#things[2 * a] ?? 0
    const end = begin + 2 * (this.#things[2 * a + 1] ?? 0)
    for (let at = begin; at < end; at += 2) visit(cells[at] ?? 0, numbers[at + 1] ?? 0)
  }

  /** Takes away all links of some things. */
  remove(gone: ReadonlySet<number>): void {
    const others = new Set<number>()
    for (const a of gone) this.each(a, (b) => others.add(b))
    for (const b of others.difference(gone)) this.#keepWithout(b, gone)
    for (const a of gone) this.#keepWithout(a, others)
  }

  #addFrom(a: number, b: number, likeness: number): void {
    if (2 * a >= this.#things.length) this.#grow(a)
    const links = this.#things[2 * a + 1] ?? 0
    const begin = this.#lists.more(this.#things[2 * a] ?? 0, links)
    this.#lists.cells[begin + 2 * links] = b
    this.#lists.numbers[begin + 2 * links + 1] = likeness
    this.#things.set([begin, links + 1], 2 * a)
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
