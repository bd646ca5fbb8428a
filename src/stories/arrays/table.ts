/**
 * Rows of integers, each found by a 32-bit number, in one flat array: a Map takes three times the room, and each entry of it is
 * something for the collector to visit. (Open addressing with linear probing, Knuth 1973, section 6.4.)
 */
export class Table {
  readonly #width: number
  /** Of each row its number, 0 where there is none, and its cells. */
  #cells: Int32Array
  #rows = FEWEST_ROWS
  /** Rows in use, also those that were emptied since the table last grew. */
  #taken = 0

  /** @param columns Cells of a row; where the first is 0, the row is forgotten when the table next grows. */
  constructor(columns: number) {
    this.#width = 1 + columns
    this.#cells = new Int32Array(this.#width * FEWEST_ROWS)
  }

  /** Rows in use; those that were emptied since the table last grew are among them. */
  get size(): number {
    return this.#taken
  }

  /** The cells of all rows, to be read and written where `find` or `make` said; another array after the next `make` or `rebuild`. */
  get cells(): Int32Array {
    return this.#cells
  }

  /** Where the cells of a row begin; below 0: there is no such row. */
  find(key: number): number {
    const at = this.#placeOf(key === 0 ? INSTEAD_OF_0 : key)
    return this.#cells[at] === 0 ? -1 : at + 1
  }

  /** Where the cells of a row begin, which is made of zeros where it is not there. */
  make(key: number): number {
    const known = key === 0 ? INSTEAD_OF_0 : key
    let at = this.#placeOf(known)
    if (this.#cells[at] !== 0) return at + 1
    if (this.#taken >= FULL * this.#rows) {
      this.rebuild()
      at = this.#placeOf(known)
    }
    this.#cells[at] = known
    this.#taken++
    return at + 1
  }

  /** Forgets rows that begin with 0, and takes the room that the others need. */
  rebuild(): void {
    const before = this.#cells
    const width = this.#width
    let left = 0
    for (let at = 0; at < before.length; at += width) if (before[at + 1] !== 0) left++
    this.#rows = FEWEST_ROWS
    while (left >= FULL_AFTER * this.#rows) this.#rows *= 2
    this.#cells = new Int32Array(width * this.#rows)
    this.#taken = left
    for (let at = 0; at < before.length; at += width) {
      if (before[at + 1] === 0) continue
      const to = this.#placeOf(before[at] ?? 0)
      for (let cell = 0; cell < width; cell++) this.#cells[to + cell] = before[at + cell] ?? 0
    }
  }

  #placeOf(key: number): number {
    const cells = this.#cells
    const last = this.#rows - 1
    const width = this.#width
    let row = (Math.imul(key ^ (key >>> 15), SPREAD) >>> 7) & last
    for (let known = cells[width * row]; known !== key && known !== 0; known = cells[width * row]) row = (row + 1) & last
    return width * row
  }
}

const FEWEST_ROWS = 16
/** Part of the rows that may be taken, and that may be at once after growing. */
const FULL = 0.75
const FULL_AFTER = 0.5
/** A 0 among the numbers is a free row. */
const INSTEAD_OF_0 = 0x2545f491
/** The golden ratio in 32 bits, which spreads neighbours (Knuth 1973). */
const SPREAD = 0x9e3779b1
