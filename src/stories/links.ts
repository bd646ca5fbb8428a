/** How alike one thing is to others, in two flat arrays: they are many, and a Map takes four times the room. */
export class Links<thing> {
  readonly #others: thing[] = []
  readonly #likenesses: number[] = []

  get(other: thing): number | undefined {
    const at = this.#others.indexOf(other)
    return at < 0 ? undefined : this.#likenesses[at]
  }

  set(other: thing, likeness: number): void {
    const at = this.#others.indexOf(other)
    if (at < 0) {
      this.#others.push(other)
      this.#likenesses.push(likeness)
    } else this.#likenesses[at] = likeness
  }

  delete(other: thing): void {
    const at = this.#others.indexOf(other)
    if (at < 0) return
    const lastOther = this.#others.pop()
    const lastLikeness = this.#likenesses.pop()
    if (at === this.#others.length || lastOther === undefined || lastLikeness === undefined) return
    this.#others[at] = lastOther
    this.#likenesses[at] = lastLikeness
  }

  each(visit: (other: thing, likeness: number) => void): void {
    this.#others.forEach((other, i) => {
      visit(other, this.#likenesses[i] ?? 0)
    })
  }
}
