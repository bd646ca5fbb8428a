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
const hundreds: readonly (readonly [string, number])[] = [
  ['ما?ئة', 100],
  ['ما?ئت(?:ان|ين|ا|ي)', 200],
  ['ثلاثما?ئة', 300],
  ['[أا]ربعما?ئة', 400],
  ['خمسما?ئة', 500],
  ['ستما?ئة', 600],
  ['سبعما?ئة', 700],
  ['ثماني?ما?ئة', 800],
  ['تسعما?ئة', 900],
]
/** Alone, or behind a number below a thousand; a dual is two of them: "مليونين", before what it counts "مليوني". */
const scales: readonly (readonly [string, number])[] = [
  ['[أا]لف(?:ان|ين|ي)', 2e3],
  ['[أا]لفا?|آلاف', 1e3],
  ['مليون(?:ان|ين|ي)', 2e6],
  ['مليونا?|ملايين', 1e6],
  ['مليار(?:ان|ين|ي)', 2e9],
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
  `(?<![\\p{L}\\p{M}])[وفبلك]?(?:(?:(?<teen>${any(eleven)})${marks} عشرة?|(?:(?<one>${any(ones)}) و)?(?<ten>${any(tens)})|(?<alone>${any(ones)}|${any(hundreds)}))${marks}(?: (?<times>${any(scales)}|${any(hundreds.slice(0, 1))})${marks}${edge})?${half}?|(?:(?<part>نصف|ربع) )?(?<scale>${any(scales)})${marks}${half}?|(?<dual>${any(duals)}))${edge}`,
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

/** What "and" joins is one number where it goes down: "مئة وخمسون ألفا" is 150,000, "12 ألفا و500" 12,500. */
export function joinedByAnd(mentions: readonly NumberMention[], text: string): readonly NumberMention[] {
  const found: NumberMention[] = []
  let sum: Sum = { total: 0, current: 0, smallest: 0 }
  for (const mention of mentions) {
    const before = found.at(-1)
    const by = scaleOf(mention)
    const isMore = before !== undefined && isBehindAnd(before, mention, text) && goesDown(sum, mention.value, by)
    sum = summed(isMore ? sum : { total: 0, current: 0, smallest: 0 }, mention, by)
    if (!isMore) found.push(mention)
    else
      found[found.length - 1] = {
        ...before,
        text: text.slice(before.start, mention.end),
        end: mention.end,
        value: sum.total + sum.current,
        unit: mention.unit,
      }
  }
  return found
}

/** What is multiplied already, hundreds that may yet be, and what the next part must be below. */
type Sum = { readonly total: number; readonly current: number; readonly smallest: number }

function isBehindAnd(before: NumberMention, { kind, upTo, start }: NumberMention, text: string): boolean {
  const isPlain = before.kind === 'amount' && before.upTo === null && before.unit === null
  return isPlain && kind === 'amount' && upTo === null && /^ و?$/u.test(text.slice(before.end, start)) && text[before.end + 1] === 'و'
}

function goesDown({ current, smallest }: Sum, value: number, by: number): boolean {
  return current === 0 ? value < smallest : value / by < smallest
}

function summed({ total, current }: Sum, { value, text }: NumberMention, by: number): Sum {
  if (by > 1) return { total: total + (current + value / by) * by, current: 0, smallest: by }
  return { total, current: current + value, smallest: valueIn(hundreds, bare(text)) === undefined ? 1 : 100 }
}

/** 1,000 or more; 1 where no such word stands in it. */
function scaleOf({ text }: NumberMention): number {
  const scale = text.split(' ').findLast((word) => valueIn(scales, bare(word)) !== undefined)
  return scale === undefined ? 1 : 10 ** (3 * Math.floor(Math.log10(valueIn(scales, bare(scale)) ?? 1) / 3))
}

function bare(word: string): string {
  return word.replace(/\p{M}/gu, '').replace(/^[وفبلك](?=\p{L}{3})/u, '')
}

function worthOf({ teen, one, ten, alone, times, part, scale, half: isHalf, dual }: Readonly<Record<string, string | undefined>>): number {
  if (dual !== undefined) return 2
  const count =
    teen === undefined
      ? (valueIn(ones, one) ?? 0) + (valueIn(tens, ten) ?? 0) + (valueIn([...ones, ...hundreds], alone) ?? 0)
      : 10 + (valueIn(eleven, teen) ?? 0)
  const by = valueIn([...scales, ...hundreds], times ?? scale) ?? 1
  const share = part === undefined ? 1 : part === 'ربع' ? 0.25 : 0.5
  return (scale === undefined ? count : share) * by + (isHalf === undefined ? 0 : 0.5 * (by >= 1e3 ? 10 ** Math.floor(Math.log10(by)) : by))
}

function valueIn<T>(list: readonly (readonly [string, T])[], word: string | undefined): T | undefined {
  return word === undefined ? undefined : list.find(([words]) => patterns.getOrInsertComputed(words, wholeWord).test(word))?.[1]
}

/** Of all the words above, each made once. */
const patterns = new Map<string, RegExp>()
