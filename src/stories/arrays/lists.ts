/**
 * Many lists of rows in one array that grows, each list in one piece; what would be millions of small arrays is nothing for the
 * collector to visit. A list is told by where it begins and how many rows it has, which its owner keeps. It lies in a block of
 * 1, 2, 4, 8… rows, no larger than it needs; a block that is left is taken again by the next list of its size.
 */
export class Lists {
  readonly #width: number
  #cells: Int32Array
  #numbers: Float32Array
  /** Where free blocks begin, by the binary logarithm of their rows. */
  readonly #free: number[][] = []
  #end = 0

  /** @param width Cells of a row: each is a 32-bit integer, or a number of single precision. */
  constructor(width: number) {
    this.#width = width
    this.#cells = new Int32Array(FEWEST_CELLS)
    this.#numbers = new Float32Array(this.#cells.buffer)
  }

  /** The cells of all rows, as integers and as numbers; other arrays after the next `more`. */
  get cells(): Int32Array {
    return this.#cells
  }

  get numbers(): Float32Array {
    return this.#numbers
  }

  /** Makes room for a row behind the last; returns where the list begins now. */
  more(begin: number, rows: number): number {
    return this.#move(begin, rows, rows, rows + 1)
  }

  /**
   * Keeps the rows of which the first cell is none of these, in their order.
   *
   * @returns Where the list begins now, and how many rows it has.
   */
  without(begin: number, rows: number, gone: ReadonlySet<number>): readonly [begin: number, rows: number] {
    const [cells, width] = [this.#cells, this.#width]
    let to = begin
    for (let at = begin; at < begin + width * rows; at += width) {
      if (gone.has(cells[at] ?? 0)) continue
      if (to < at) cells.copyWithin(to, at, at + width)
      to += width
    }
    const left = (to - begin) / width
    return [this.#move(begin, rows, left, left), left]
  }

  /** Brings the first rows of a list into the block that so many need. */
  #move(begin: number, before: number, kept: number, rows: number): number {
    const [old, size] = [blockOf(before), blockOf(rows)]
    if (old === size) return begin
    const to = size < 0 ? 0 : this.#take(size)
    this.#cells.copyWithin(to, begin, begin + this.#width * kept)
    if (old >= 0) this.#blocksOf(old).push(begin)
    return to
  }

  #take(size: number): number {
    const free = this.#blocksOf(size).pop()
    if (free !== undefined) return free
    const begin = this.#end
    this.#end += this.#width << size
    if (this.#end > this.#cells.length) this.#grow()
    return begin
  }

  #blocksOf(size: number): number[] {
    while (this.#free.length <= size) this.#free.push([])
    return this.#free[size] ?? []
  }

  /** By half, for more will come. */
  #grow(): void {
    const cells = new Int32Array(Math.max(this.#end, this.#cells.length + (this.#cells.length >> 1)))
    cells.set(this.#cells)
    this.#cells = cells
    this.#numbers = new Float32Array(cells.buffer)
  }
}

const FEWEST_CELLS = 64

/** The binary logarithm of the rows of the block that a list needs; -1 for an empty one. */
function blockOf(rows: number): number {
  return rows === 0 ? -1 : 32 - Math.clz32(rows - 1)
}
