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

  /** What is listed under a term, in the order in which it was added: `things` from `begin` on and before `end`, until something is added. */
  under(term: number): Listed {
    const at = this.#terms.find(term)
    if (at < 0) return NOTHING
    const { cells } = this.#terms
    const begin = cells[at + 1] ?? 0
    return { things: this.#lists.cells, begin, end: begin + (cells[at] ?? 0) }
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

type Listed = { readonly things: Int32Array; readonly begin: number; readonly end: number }
const NOTHING: Listed = { things: new Int32Array(0), begin: 0, end: 0 }
