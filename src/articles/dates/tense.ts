import type { Direction } from './resolve-day.ts'

/**
 * One pattern that finds what tells whether a day is to come or is past.
 *
 * @param future Where both fit, it does.
 * @param done What tells that it is past only where nothing else does: English "-ed".
 */
export function tensesOf(future: RegExp, past: RegExp, done?: RegExp): RegExp {
  const parts = [`(?<future>${future.source})`, `(?<past>${past.source})`, ...(done === undefined ? [] : [`(?<done>${done.source})`])]
  return new RegExp(parts.join('|'), 'gu')
}

/**
 * Whether a day is the nearest to come or the nearest past: by its own words ("bis Freitag"), else by the last word before it in its
 * clause that tells, else by the first behind it. A day that opens a clause ("he said that on Friday he will") goes by what is behind it.
 *
 * @param before Its clause up to it.
 * @param words The day itself, as the text has it.
 * @param after Its clause behind it.
 */
export function directionIn(tenses: RegExp, before: string, words: string, after: string): Direction {
  const [own] = tensesIn(tenses, words)
  const last = tensesIn(tenses, before)
  const next = tensesIn(tenses, after).find((tense) => tense !== 'done')
  const nearest = last.findLast((tense) => tense !== 'done') ?? last.at(-1)
  const found = own ?? (opensClause.test(before) ? (next ?? nearest) : (nearest ?? next))
  return found === 'future' ? 'not-before' : 'not-after'
}

/** A sentence's first word loses its capital, which tells a name from a verb: "Teherán". */
function tensesIn(tenses: RegExp, text: string): readonly ('future' | 'past' | 'done')[] {
  const words = text.replace(/^\s*\p{Lu}/u, (letter) => letter.toLowerCase())
  return [...words.matchAll(tenses)].map(({ groups }) =>
    groups?.future !== undefined ? 'future' : groups?.past !== undefined ? 'past' : 'done',
  )
}

/** "Said that [on Friday]", "anunció que [el viernes]". */
const opensClause = /(?:(?<!\p{L})(?:that|que|dass|daß|che|что|що)\s|[,،，]\s?)$/u
