/**
 * What was found out about the words met so far, at most 50,000 of them. A word is asked for where it stands in a text: cutting it out
 * first, as a Map would need, costs more than all the rest.
 */
export class KnownWords<meaning> {
  /** By a part of its hash the number of a word plus 1, or in the next slot that was free; 0: free. */
  #slots = new Int32Array(FEWEST_SLOTS)
  #hashes = new Int32Array(FEWEST_SLOTS / 2)
  #words: string[] = []
  #meanings: meaning[] = []

  /** @returns Undefined: the word is not known. */
  find(text: string, start: number, end: number): meaning | undefined {
    const hash = hashOf(text, start, end)
    const slots = this.#slots
    const last = slots.length - 1
    let slot = hash & last
    for (let number = slots[slot] ?? 0; number > 0; number = slots[slot] ?? 0) {
      if (this.#hashes[number - 1] === hash && standsAt(this.#words[number - 1] ?? '', text, start, end)) return this.#meanings[number - 1]
      slot = (slot + 1) & last
    }
    return undefined
  }

  /** Adds a word that is not known; returns its meaning. When there are too many, all that came before are forgotten. */
  keep(word: string, meaning: meaning): meaning {
    if (this.#words.length >= MOST_WORDS) this.#forget()
    if (2 * this.#words.length >= this.#slots.length) this.#grow()
    const hash = hashOf(word, 0, word.length)
    this.#hashes[this.#words.length] = hash
    this.#words.push(word)
    this.#meanings.push(meaning)
    this.#number(hash, this.#words.length)
    return meaning
  }

  #number(hash: number, number: number): void {
    const last = this.#slots.length - 1
    let slot = hash & last
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last
    this.#slots[slot] = number
  }

  #grow(): void {
    const hashes = this.#hashes
    this.#slots = new Int32Array(2 * this.#slots.length)
    this.#hashes = new Int32Array(2 * hashes.length)
    this.#hashes.set(hashes)
    for (const [i, hash] of hashes.entries()) this.#number(hash, i + 1)
  }

  #forget(): void {
    this.#slots.fill(0)
    this.#words = []
    this.#meanings = []
  }
}

const MOST_WORDS = 50_000
const FEWEST_SLOTS = 1_024

/** FNV-1a over UTF-16 units, as `termId`. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
