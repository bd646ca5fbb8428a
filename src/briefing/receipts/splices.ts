import { stopWordsOf } from '../../stories/words/stop-words.ts'
import type { Claim, Evidence, Objection } from './claim.ts'
import { once, read } from './read.ts'
import type { Word } from './words-in.ts'

/** Words of a claim, [from, to), that stand together in some passage. */
type Run = { readonly from: number; readonly to: number; readonly passages: ReadonlySet<number> }

/** A shorter run is found in any text, words. */
const shortestRun = 2
/** Mean length of the runs, words, from which on a claim is pieced together from its sources rather than told in words of its own. */
const piecedTogether = 3
/** From so many words on a run is no chance, whatever words they are. */
const tellingRun = 4
/** Share of the claim's words that the runs must make up for that. */
const mostlyRuns = 0.9

/**
 * Places where a claim leaves the words of one passage for those of another inside a clause: what it says there no source says.
 * Two whole clauses may come from two sources.
 */
export function splices(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  if (evidence.length < 2) return []
  const said = read.words(claim)
  const passages = evidence.map(inPlainWords)
  const all = runsOf(said, passages)
  const covered = all.reduce((sum, { from, to }) => sum + to - from, 0)
  if (covered < said.length * mostlyRuns || covered < all.length * piecedTogether) return []
  const runs = all.filter((run) => tells(said.slice(run.from, run.to), claim.language))
  return runs.slice(1).flatMap((run, index) => {
    const before = runs[index]
    const isSplice = before !== undefined && run.passages.isDisjointFrom(before.passages) && isInsideClause(claim.text, said, before, run)
    return isSplice ? [{ kind: 'splice', text: claim.text.slice(said[before.to - 1]?.start, said[run.from]?.end) }] : []
  })
}

const inPlainWords = once((passage: Evidence) => {
  const words = read.words(passage).map(({ plain }) => plain)
  return ` ${words.join(' ')} `
})

/** The claim cut into the longest runs that a passage has, from the left. */
function runsOf(said: readonly Word[], passages: readonly string[]): readonly Run[] {
  const runs: Run[] = []
  for (let from = 0; from < said.length; ) {
    let to = from
    let holders: readonly number[] = []
    for (let next = from + 1; next <= said.length; next++) {
      const words = ` ${said
        .slice(from, next)
        .map(({ plain }) => plain)
        .join(' ')} `
      const having = passages.flatMap((passage, index) => (passage.includes(words) ? [index] : []))
      if (having.length === 0) break
      holders = having
      to = next
    }
    if (to - from >= shortestRun) runs.push({ from, to, passages: new Set(holders) })
    from = Math.max(to, from + 1)
  }
  return runs
}

/** Small words alone tell nothing, but so many together are somebody's. */
function tells(words: readonly Word[], language: string): boolean {
  if (words.length >= tellingRun) return true
  const stop = stopWordsOf(language)
  return words.some(({ text }) => !stop.has(text.toLowerCase()))
}

/** Whether no mark and no word that begins a clause stands where one run ends and the other begins. */
function isInsideClause(text: string, said: readonly Word[], before: Run, after: Run): boolean {
  const between = text.slice(said[before.to - 1]?.end, said[after.from]?.start)
  const joint = said.slice(Math.max(before.from, before.to - 1), after.from + 1)
  return !/[,;:—–。，；：、()]/u.test(between) && !joint.some(({ plain }) => beginsClause.has(plain))
}

const beginsClause = new Set(
  'and but while whereas as after before because that which who und aber wahrend nachdem weil dass et mais tandis que qui y pero mientras e ma mentre che и а но что і але та що'.split(
    ' ',
  ),
)
