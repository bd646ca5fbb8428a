import { isNegatorOrHedge } from '../../receipts/stance/negation.ts'
import { wordsOf } from '../../words/words-of.ts'
import { type EventWords, wholeWords } from './event-words.ts'

/**
 * Whether what stands at [start, end) of a text is told as a thing that came about: not denied, doubted or called for, nor called
 * off. UTF-16 offsets. "Talks on a ceasefire" tell of none, "ceasefire collapses" tells that it ended.
 */
export type HasHappened = (text: string, start: number, end: number) => boolean

export function hasHappenedIn(language: string, words: EventWords): HasHappened {
  const wished = new RegExp(wholeWords(`${words.wished}|${words.kinds.denial}`, language), 'iu')
  const undone = new RegExp(String.raw`^[^\p{L}\p{N}]*${wholeWords(words.undone, language)}`, 'iu')
  return (text, start, end) => {
    const before = text.slice(0, start).split(clauseMark).at(-1) ?? ''
    const after = text.slice(end).split(clauseMark)[0] ?? ''
    const near = wordsOf(before, language).slice(-wordsGoverned)
    return !near.some(isNegatorOrHedge) && !wished.test(lastWords(before)) && !undone.test(after)
  }
}

const clauseMark =
  /[.;:!?…—–。；：！？؛؟]+|,? (?:but|and then|aber|mais|pero|ma|но|але|لكن) |，(?:但|而)|(?<=\p{Script=Han}) (?=\p{Script=Han})| (?=و[يت]\p{L})/u
/** "Denied that the captain had been arrested". */
const wordsGoverned = 6

/** The last words of a text, a few more than a verb reaches over; of one without spaces, its last signs. */
function lastWords(text: string): string {
  return text.split(/\s+/).slice(-7).join(' ').slice(-90)
}
