/** Longest clause that reads as a line of a list, UTF-16 units. */
const longest = 170
/** A shorter piece says nothing by itself, in words. */
const fewestWords = 4

/**
 * The clause of a sentence that a number stands in, verbatim but for a capital at its start: the piece between semicolons, colons
 * or dashes. Never cut at commas: they part the members of a list, whose number is of all of them together.
 *
 * @param sentence One sentence.
 * @param at Where the number stands in it, UTF-16 offsets, [start, end).
 * @returns The clause without marks at its ends; undefined where it is too long or cannot stand alone.
 */
export function clauseAround(sentence: string, at: { readonly start: number; readonly end: number }): string | undefined {
  const found = [...sentence.matchAll(marks)]
  // "Lake Oroville – one of the largest – had …": what stands between two dashes parts no clauses.
  const marked = found.filter(({ 0: mark }) => !dash.test(mark) || found.filter((other) => dash.test(other[0])).length !== 2)
  const start =
    marked
      .filter(({ index }) => index < at.start)
      .map(({ index, 0: mark }) => index + mark.length)
      .at(-1) ?? 0
  const end = marked.find(({ index }) => index >= at.end)?.index ?? sentence.length
  const clause = bare(sentence.slice(start, end))
  if (clause.length > longest || !isWhole(clause)) return undefined
  return clause.charAt(0).toUpperCase() + clause.slice(1)
}

const marks = /[;:](?=\s)|\s[–—]\s|[；：]/gu
const dash = /[–—]/u

function bare(piece: string): string {
  return piece.replace(/^[\s,;:–—-]+|[\s,;:.。，；：–—-]+$/gu, '')
}

/** Long enough to tell, no lone bracket or quotation mark, no relative clause, no predicate without its subject. */
function isWhole(clause: string): boolean {
  const count = (mark: RegExp) => clause.match(mark)?.length ?? 0
  const isLong = clause.split(/\s+/).length >= fewestWords || /\p{Script=Han}{6}/u.test(clause)
  const isPaired = count(/"/g) % 2 === 0 && count(/[“„«「]/gu) === count(/[”»」]/gu) && count(/\(/g) === count(/\)/g)
  return isLong && isPaired && !hanging.test(clause)
}

const hanging =
  /^(?:which|who|whose|that|meaning|leaving|bringing|including|and|or|but|where|from|to|up|down|of|in|by|with|than|had|has|have|was|were|is|are|said|he|she|it|they|und|oder|der|die|das|qui|dont|et|que)\b(?!\s*\p{Lu})/u
