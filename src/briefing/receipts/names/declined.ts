import type { Evidence } from '../claim.ts'
import { read } from '../read.ts'
import { type Word, wordsIn } from '../words-in.ts'

/** Whether a name's words stand beside each other in a passage, each in any case of its declension: "Павлограда" by "Павлоградом". */
export function isDeclined(name: string, language: string, evidence: readonly Evidence[]): boolean {
  const words = wordsIn(name)
  return (
    words.length > 0 &&
    evidence.some((passage) => {
      if (passage.language !== language) return false
      const written = read.words(passage)
      return written.some((_, at) => words.every((word, i) => isSameInCase(word.plain, written[at + i]?.plain ?? '', language)))
    })
  )
}

/** Whether two words are forms of one word, or one word; only in languages whose names are declined. */
export function isSameInCase(a: string, b: string, language: string): boolean {
  if (a === b) return true
  const endings = endingsOf[language]
  if (endings === undefined) return false
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared += 1
  return shared >= leastShared && endings.test(a.slice(shared)) && endings.test(b.slice(shared))
}

/** Letters in front of an ending. */
const leastShared = 3

const slavic =
  /^(?:[аеиоуыэюяієїйь]|[аоеиіуыяю][йїяеєюивмх]|[оеі]в|[оеі]?в[аіуи]|[ои]го|[оеи]му|[ыи]ми|ами|ями|[оі]ю|[оею]м|их|ых|ок|ка|ку|ец|ця|ца)?$/u
const endingsOf: Readonly<Record<string, RegExp>> = { de: /^(?:e[nmrs]?|[mnrs])?$/u, ru: slavic, uk: slavic }

/** A German noun or name by itself: in the passages it stands beside no other capital, so that it is no piece of somebody's name. */
export function standsAlone(word: string, evidence: readonly Evidence[]): boolean {
  const [{ plain } = { plain: '' }] = wordsIn(word)
  const places = evidence.flatMap((passage) => {
    const written = read.words(passage)
    return written.flatMap((one, at) => (isSameInCase(plain, one.plain, 'de') ? [isBeside(written, at, passage.text)] : []))
  })
  return places.some((beside) => !beside)
}

function isBeside(words: readonly Word[], at: number, text: string): boolean {
  const [before, own, next] = [words[at - 1], words[at], words[at + 1]]
  if (own === undefined) return false
  const joins = (a: Word, b: Word) => text.slice(a.end, b.start) === ' '
  const isNamed = (word: Word) => word.isCapital && !word.isFirst
  return (before !== undefined && isNamed(before) && joins(before, own)) || (next !== undefined && isNamed(next) && joins(own, next))
}
