import type { Log } from '../../app/log.ts'

/** Tells the log of work that comes round and fails: once, however often it is tried, and when all of it comes to its end again. */
export type Troubles = {
  /** @param work What failed: its name. */
  failed(work: string, error: unknown, facts?: object): void
  /** What comes to its end has no trouble any more. */
  ended(work: string): void
}

/** Work that fails with the same words has the same trouble: a store that is locked fails all of it, and is told of once. */
export function createTroubles(log: Log): Troubles {
  const troubles = new Map<string, string>()
  const isKnown = (words: string) => [...troubles.values()].includes(words)
  return {
    failed(work, error, facts = {}) {
      const words = error instanceof Error ? error.message : String(error)
      if (!isKnown(words)) log.error({ ...facts, work, err: error }, 'work that comes round fails; it is tried again, and told of once')
      troubles.set(work, words)
    },
    ended(work) {
      const words = troubles.get(work)
      if (words === undefined) return
      troubles.delete(work)
      if (!isKnown(words)) log.info({ work }, 'work that failed comes to its end again')
    },
  }
}
