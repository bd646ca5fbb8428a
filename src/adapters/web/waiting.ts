import { randomUUID } from 'node:crypto'
import { forgetOldest } from '../../app/running/forget-oldest.ts'

/** Something that is done for somebody who waits, longer than a page may keep them waiting. */
export type Wait = {
  /** Names it in an address. */
  readonly id: string
  /** As one would type it. */
  readonly line: string
  /** How far it is, in a sentence; null where nothing was said yet. */
  readonly said: string | null
  /** Number of its turn, once it is done; rejects where it failed. Null: it is still under way. */
  readonly done: Promise<number> | null
}

export type Waits = {
  /** @param said How far it is, whenever it is asked. */
  begin(line: string, work: Promise<number>, said: () => string | null): Wait
  find(id: string): Wait | undefined
}

/** Those of one admin; nobody asks again for an older one. */
const mostKept = 8

export function openWaits(): Waits {
  const kept = new Map<string, () => Wait>()
  return {
    begin(line, work, said) {
      const id = randomUUID()
      let done: Promise<number> | null = null
      const settled = () => {
        done = work
      }
      work.then(settled, settled)
      const now = (): Wait => ({ id, line, said: said(), done })
      kept.set(id, now)
      forgetOldest(kept, mostKept)
      return now()
    },
    find: (id) => kept.get(id)?.(),
  }
}
