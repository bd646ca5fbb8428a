/** Numbers what is asked in a place. */
export type Turns = {
  /** The same question again, with nothing else asked there in between, has the same number; all else has a new one. */
  of(place: string, question: string): number
}

/** Places remembered at once. */
const mostPlaces = 10_000

/** Tells an answer that is still the last one of its channel from one that something else was shown after. */
export function createTurns(): Turns {
  const last = new Map<string, { readonly question: string; readonly turn: number }>()
  let turns = 0
  return {
    of(place, question) {
      const before = last.get(place)
      if (before?.question === question) return before.turn
      if (last.size >= mostPlaces) last.clear()
      turns += 1
      last.set(place, { question, turn: turns })
      return turns
    },
  }
}
