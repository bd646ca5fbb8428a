import { withoutAccents } from '../../feeds/accents.ts'

/**
 * What a person probably meant: the candidate with the fewest slips of the pen between it and what was typed, or one that
 * begins with it.
 *
 * @returns Undefined where nothing is near: more than one slip for each three letters.
 */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const wanted = folded(typed)
  if (wanted === '' || wanted.length > longest) return undefined
  const [best] = candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(wanted, folded(candidate)) }))
    .sort((a, b) => a.slips - b.slips)
  if (best && best.slips <= Math.max(1, Math.floor(wanted.length / 3))) return best.candidate
  return candidates.find((candidate) => wanted.length >= 2 && folded(candidate).startsWith(wanted))
}

/** Nobody means a name by more letters than this. */
const longest = 60

/** Letters without case and marks: "ÉUROPE" is "europe". */
export function folded(word: string): string {
  return withoutAccents(word).toLowerCase()
}

/**
 * Letters added, left out, replaced or swapped with their neighbour between two words.
 *
 * @see Damerau (1964), CACM 7(3):171–176; the "optimal string alignment" of it, which never edits one place twice.
 */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped))
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
