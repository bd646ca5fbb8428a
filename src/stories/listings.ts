import { Lists } from './lists.ts'
import { Table } from './table.ts'

/** Which things are listed under which terms: an inverted index of numbers, about 5 bytes for each listing and 16 to 48 for each term. */
export class Listings {
  readonly #lists = new Lists(1)
  /** Of each term how many are listed under it, and where its list begins. */
  readonly #terms = new Table(2)

  add(term: number, thing: number): void {
    const at = this.#terms.make(term)
    const { cells } = this.#terms
    const listed = cells[at] ?? 0
    const begin = this.#lists.more(cells[at + 1] ?? 0, listed)
    this.#lists.cells[begin + listed] = thing
    cells[at] = listed + 1
    cells[at + 1] = begin
  }

  /** Visits what is listed under a term, in the order in which it was added; nothing where that is more than `most`. */
  each(term: number, most: number, visit: (thing: number) => void): void {
    const at = this.#terms.find(term)
    const listed = this.#terms.cells[at] ?? 0
    if (at < 0 || listed > most) return
    const { cells } = this.#lists
    const begin = this.#terms.cells[at + 1] ?? 0
    for (let place = begin; place < begin + listed; place++) visit(cells[place] ?? 0)
  }

  /** Takes things off the lists of these terms. */
  remove(terms: Iterable<number>, gone: ReadonlySet<number>): void {
    const { cells } = this.#terms
    for (const term of terms) {
      const at = this.#terms.find(term)
      if (at < 0) continue
      const [begin, listed] = this.#lists.without(cells[at + 1] ?? 0, cells[at] ?? 0, gone)
      cells[at] = listed
      cells[at + 1] = begin
    }
  }
}
