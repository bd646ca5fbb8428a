import type { NumberWords } from '../words/number-words.ts'
import { wholeWord } from '../words/whole-words.ts'
import type { NumberMention } from './number-mention.ts'
import { around, isApproximate } from './number-parts.ts'

/** Below ten, of things of either gender: "خمسة رجال", "خمس نساء". */
const ones: readonly (readonly [string, number])[] = [
  ['اثنان|اثنين|اثنتان|اثنتين', 2],
  ['ثلاثة?', 3],
  ['[أا]ربعة?', 4],
  ['خمسة?', 5],
  ['ستة?', 6],
  ['سبعة?', 7],
  ['ثماني(?:ة)?|ثمان', 8],
  ['تسعة?', 9],
  ['عشرة?', 10],
]
const eleven: readonly (readonly [string, number])[] = [['[أا]حد|[إا]حدى', 1], ['اثنا|اثني|اثنتا|اثنتي', 2], ...ones.slice(1, 8)]
const tens: readonly (readonly [string, number])[] = [
  ['عشر[وي]ن', 20],
  ['ثلاث[وي]ن', 30],
  ['[أا]ربع[وي]ن', 40],
  ['خمس[وي]ن', 50],
  ['ست[وي]ن', 60],
  ['سبع[وي]ن', 70],
  ['ثمان[وي]ن', 80],
  ['تسع[وي]ن', 90],
]
/** Alone, or behind a number below a thousand; a dual is two of them: "مليونين". */
const scales: readonly (readonly [string, number])[] = [
  ['مئتا?ن?|مائتا?ن?|مئتين|مائتين', 200],
  ['مئة|مائة', 100],
  ['[أا]لف[اي]ن', 2e3],
  ['[أا]لفا?|آلاف', 1e3],
  ['مليون[اي]ن', 2e6],
  ['مليونا?|ملايين', 1e6],
  ['مليار[اي]ن', 2e9],
  ['مليارا?|مليارات', 1e9],
  ['تريليونا?|تريليونات', 1e12],
]
/** A measure in its dual: "طنين". */
const duals: readonly (readonly [string, string])[] = [
  ['طن[اي]ن', 't'],
  ['كيلومتر[اي]ن', 'km'],
]

const any = (list: readonly (readonly [string, unknown])[]) => list.map(([words]) => words).join('|')
const edge = '(?![\\p{L}\\p{M}])'
const marks = '\\p{M}*'
const half = `(?<half> ونصف(?: ال\\p{L}+)?${edge})`
const pattern = new RegExp(
  `(?<![\\p{L}\\p{M}])[وفبلك]?(?:(?:(?<teen>${any(eleven)})${marks} عشرة?|(?:(?<one>${any(ones)}) و)?(?<ten>${any(tens)})|(?<alone>${any(ones)}))${marks}(?: (?<times>${any(scales)})${marks}${edge})?${half}?|(?<scale>${any(scales)})${marks}${half}?|(?<dual>${any(duals)}))${edge}`,
  'gu',
)

/** Numbers written in Arabic words: "خمسة وعشرين ألفا", "مليون ونصف المليون". See `numbersIn`. */
export function arabicNumbers(text: string, words: NumberWords): readonly NumberMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { dual, scale, times } = match.groups ?? {}
    // "Millions of" is no number, and a scale behind digits is theirs.
    if (scale !== undefined && (/^(?:آلاف|ملايين|مليارات|تريليونات)$/u.test(scale) || /\d\s?$/.test(text.slice(0, match.index)))) return []
    const [start, end] = [match.index, match.index + match[0].length]
    const parts = around(text, start, end, 'ar', words, times === undefined ? 1 : 1e6)
    const unit = dual === undefined ? parts.unit : (valueIn(duals, dual) ?? null)
    const to = dual === undefined ? Math.max(parts.end, end) : end
    return [
      {
        text: text.slice(start, to),
        start,
        end: to,
        kind: 'amount',
        value: worthOf(match.groups ?? {}),
        upTo: null,
        unit,
        approximate: isApproximate(text, start),
      } as const,
    ]
  })
}

function worthOf({ teen, one, ten, alone, times, scale, half: isHalf, dual }: Readonly<Record<string, string | undefined>>): number {
  if (dual !== undefined) return 2
  const count =
    teen === undefined
      ? (valueIn(ones, one) ?? 0) + (valueIn(tens, ten) ?? 0) + (valueIn(ones, alone) ?? 0)
      : 10 + (valueIn(eleven, teen) ?? 0)
  const by = valueIn(scales, times ?? scale) ?? 1
  return (scale === undefined ? count : 1) * by + (isHalf === undefined ? 0 : 0.5 * (by >= 1e3 ? 10 ** Math.floor(Math.log10(by)) : by))
}

function valueIn<T>(list: readonly (readonly [string, T])[], word: string | undefined): T | undefined {
  return word === undefined ? undefined : list.find(([words]) => patterns.getOrInsertComputed(words, wholeWord).test(word))?.[1]
}

/** Of all the words above, each made once. */
const patterns = new Map<string, RegExp>()
