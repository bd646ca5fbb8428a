/** Longest clause that reads as a line of a list, UTF-16 units. */
const longest = 150
/** A shorter piece says nothing by itself, in words. */
const fewestWords = 4

/**
 * The clause of a sentence that a number stands in, verbatim: the piece between commas, dashes, colons or semicolons, with the
 * pieces after it as long as it is too short to tell.
 *
 * @param sentence One sentence.
 * @param at Where the number stands in it, UTF-16 offsets, [start, end).
 * @returns The clause without marks at its ends; undefined where none of readable length can be cut out.
 */
export function clauseAround(sentence: string, at: { readonly start: number; readonly end: number }): string | undefined {
  const breaks = [0, ...[...sentence.matchAll(marks)].map(({ index, 0: mark }) => index + mark.length), sentence.length]
  const first = breaks.findLastIndex((place) => place <= at.start)
  for (let last = breaks.findIndex((place) => place >= at.end); last < breaks.length; last++) {
    const clause = bare(sentence.slice(breaks[first] ?? 0, breaks[last]))
    if (clause.length > longest) return undefined
    if (clause.split(/\s+/).length >= fewestWords || /\p{Script=Han}{6}/u.test(clause)) return isWhole(clause) ? clause : undefined
  }
  return undefined
}

const marks = /[,;:](?=\s)|\s[–—-]\s|[，；：、]|(?<=\s)(?=(?:while|und|whereas|tandis que)\s)/gu

function bare(piece: string): string {
  return piece.replace(/^[\s,;:–—-]+|[\s,;:.。，；：–—-]+$/gu, '')
}

/** Nothing hangs on what was cut off: no lone bracket or quotation mark, no relative clause. */
function isWhole(clause: string): boolean {
  const count = (mark: RegExp) => clause.match(mark)?.length ?? 0
  const paired = count(/"/g) % 2 === 0 && count(/[“„«「]/gu) === count(/[”»」]/gu) && count(/\(/g) === count(/\)/g)
  return paired && !/^(?:which|who|whose|that|and|or|but|where|der|die|das|und|qui|dont|et|que|said|he|she|it|they)\b/iu.test(clause)
}
