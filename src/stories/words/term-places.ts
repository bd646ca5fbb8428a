/**
 * Where each term of an article stands among its ids: laid out once, and then asked for the terms of many others. Most of those it
 * does not have, and a slot that is free says so at once.
 */
export class TermPlaces {
  #ids: Int32Array = new Int32Array(0)
  /** By a part of its id, the place of a term plus 1, or in the next slot that was free; 0: free. */
  #slots = new Int32Array(FEWEST_SLOTS)
  #last = FEWEST_SLOTS - 1

  /** @param ids Each once; nothing is done where they are laid out already. */
  layOut(ids: Int32Array): void {
    if (ids === this.#ids) return
    this.#ids = ids
    this.#clear(ids.length)
    const slots = this.#slots
    for (let place = 0; place < ids.length; place++) {
      let slot = (ids[place] ?? 0) & this.#last
      while (slots[slot] !== 0) slot = (slot + 1) & this.#last
      slots[slot] = place + 1
    }
  }

  /** The place of an id; below 0: it is not there. */
  of(id: number): number {
    const ids = this.#ids
    const slots = this.#slots
    const last = this.#last
    let slot = id & last
    let place = (slots[slot] ?? 0) - 1
    while (place >= 0 && ids[place] !== id) {
      slot = (slot + 1) & last
      place = (slots[slot] ?? 0) - 1
    }
    return place
  }

  #clear(terms: number): void {
    const wanted = 2 ** Math.ceil(Math.log2(Math.max(FEWEST_SLOTS, ROOM * terms)))
    if (wanted > this.#slots.length) this.#slots = new Int32Array(wanted)
    else this.#slots.fill(0)
    this.#last = this.#slots.length - 1
  }
}

const FEWEST_SLOTS = 1_024
/** Slots for each term: of those that are not there, seven of eight are told by one look. */
const ROOM = 8
