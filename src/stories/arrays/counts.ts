import { Table } from './table.ts'

/** Counts by a 32-bit number: 10 to 25 bytes for each number counted. */
export class Counts {
  readonly #table = new Table(1)

  get(key: number): number {
    const at = this.#table.find(key)
    return at < 0 ? 0 : (this.#table.cells[at] ?? 0)
  }

  /** Counts up, or down with a number below 0; never below 0. */
  add(key: number, more = 1): void {
    const at = more > 0 ? this.#table.make(key) : this.#table.find(key)
    if (at < 0) return
    const { cells } = this.#table
    cells[at] = Math.max(0, (cells[at] ?? 0) + more)
  }

  /** How many numbers are counted; those counted down to 0 since the table last grew are among them. */
  get size(): number {
    return this.#table.size
  }

  /** Halves every count, rounding down, and forgets what that leaves at 0. */
  halve(): void {
    const { cells } = this.#table
    for (let at = 1; at < cells.length; at += 2) cells[at] = (cells[at] ?? 0) >> 1
    this.#table.rebuild()
  }
}
