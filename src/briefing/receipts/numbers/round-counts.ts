import type { Claim, Evidence, Objection } from '../claim.ts'
import { once, read } from '../read.ts'

/** A count that says only how great it is: "dozens", "several hundred". */
type RoundCount = { readonly text: string; readonly start: number; readonly end: number; readonly size: Size }

const sizes = ['millions', 'hundredThousands', 'tenThousands', 'thousands', 'hundreds', 'dozens', 'tens'] as const
type Size = (typeof sizes)[number]

/**
 * Of which numbers a reader takes each for true, [least, most): two of it at the least, "thousands" also of tens of thousands. Dozens are
 * 24 and more, the tens of other languages 20.
 */
const ranges: Readonly<Record<Size, readonly [number, number]>> = {
  millions: [2e6, 1e9],
  hundredThousands: [2e5, 2e6],
  tenThousands: [2e4, 2e5],
  thousands: [2e3, 1e5],
  hundreds: [200, 2e3],
  dozens: [24, 200],
  tens: [20, 200],
}

/** Round counts of a claim ("dozens of firefighters") where its passages have neither the like nor a number that is one: "twelve". */
export function strangeRoundCounts(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const said = roundCountsIn(claim)
  if (said.length === 0 || evidence.some(({ language }) => lists[language] === undefined)) return []
  const written = evidence.flatMap(roundCountsIn)
  const numbers = evidence.flatMap(read.numbers).filter(({ kind, time }) => kind === 'amount' && time === undefined)
  const isWritten = ({ size }: RoundCount) => {
    const [least, most] = ranges[size]
    const isWithin = (value: number) => value >= least && value < most
    return (
      written.some((other) => isLike(size, other.size)) ||
      numbers.some(({ value, upTo }) => isWithin(value) || (upTo !== null && isWithin(upTo)))
    )
  }
  return said.filter((count) => !isWritten(count)).map(({ text }) => ({ kind: 'number', text }))
}

/** A name without the round count that opens its sentence, in a capital: "Hunderte Betriebe". */
export function withoutRoundCount(name: string, language: string): string {
  const [first] = roundCountsIn({ text: name, language })
  return first?.start === 0 ? name.slice(first.end).replace(/^[^\p{Lu}]+/u, '') : name
}

function isLike(one: Size, other: Size): boolean {
  const asTens = (size: Size) => (size === 'dozens' ? 'tens' : size)
  return asTens(one) === asTens(other) || (one === 'thousands' && other === 'tenThousands')
}

const roundCountsIn = once(({ text, language }: Pick<Evidence, 'text' | 'language'>): readonly RoundCount[] => {
  const pattern = patterns[language]
  if (pattern === undefined) return []
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups = {} }) => {
    const size = sizes.find((one) => groups[one] !== undefined)
    return size === undefined ? [] : [{ text: found, start: index, end: index + found.length, size }]
  })
})

const [several, mehrere] = ['(?:several|a few|a couple of|many|some)', '(?:mehrere|einige|viele|ein paar)']

/** Sources of regular expressions, of whole words; the greatest first, since "tens of thousands" has "thousands". */
const lists: Readonly<Record<string, Readonly<Partial<Record<Size, string>>>>> = {
  en: {
    millions: `millions|${several} million`,
    hundredThousands: `hundreds of thousands|${several} hundred thousand`,
    tenThousands: 'tens of thousands',
    thousands: `thousands|${several} thousand`,
    hundreds: `hundreds|${several} hundred`,
    dozens: `dozens|scores(?= of)|(?:several|a few|many) dozen`,
    tens: 'tens(?= of)',
  },
  de: {
    millions: `Millionen(?= \\p{L})|${mehrere} Millionen`,
    hundredThousands: 'Hundert(?:e )?tausende',
    tenThousands: 'Zehntausende',
    thousands: `tausende|${mehrere} tausend`,
    hundreds: `hunderte|${mehrere} hundert`,
    dozens: `dutzende|${mehrere} dutzend`,
  },
  fr: {
    millions: 'des millions|plusieurs millions',
    hundredThousands: '(?:des|plusieurs) centaines de milliers',
    tenThousands: '(?:des|plusieurs) dizaines de milliers',
    thousands: '(?:des|plusieurs|quelques) (?:milliers|mille)',
    hundreds: '(?:des|plusieurs|quelques) (?:centaines|cents?)',
    tens: '(?:des|plusieurs|quelques) dizaines',
  },
  es: {
    millions: '(?<!\\d )millones(?= de)',
    hundredThousands: '(?:cientos|centenares) de miles',
    tenThousands: 'decenas de miles',
    thousands: 'miles|millares',
    hundreds: '(?:cientos|centenares)(?= de)',
    tens: 'decenas|docenas',
  },
  it: {
    millions: '(?<!\\d )milioni(?= di)',
    hundredThousands: 'centinaia di migliaia',
    tenThousands: 'decine di migliaia',
    thousands: 'migliaia',
    hundreds: 'centinaia',
    tens: 'decine|dozzine',
  },
  ru: {
    millions: '(?<!\\d )миллионы',
    hundredThousands: 'сотн(?:и|ями|ях|ям) тысяч',
    tenThousands: 'десятк(?:и|ами|ах|ам) тысяч',
    thousands: '(?<!\\d )тысяч(?:и|ами|ах|ам)(?= \\p{L})|нескольк\\p{L}+ тысяч',
    hundreds: 'сотн(?:и|ями|ях|ям)|нескольк\\p{L}+ сотен',
    tens: 'десятк(?:и|ами|ах|ам)|нескольк\\p{L}+ десятков',
  },
  uk: {
    millions: '(?<!\\d )мільйони',
    hundredThousands: 'сотн(?:і|ями|ях|ям) тисяч',
    tenThousands: 'десятк(?:и|ами|ах|ам) тисяч',
    thousands: '(?<!\\d )тисяч(?:і|ами|ах|ам)(?= \\p{L})|кільк\\p{L}+ тисяч',
    hundreds: 'сотн(?:і|ями|ях|ям)|кільк\\p{L}+ сотень',
    tens: 'десятк(?:и|ами|ах|ам)|кільк\\p{L}+ десятків',
  },
  ar: {
    millions: '[وب]?(?:ال)?ملايين',
    hundredThousands: '[وب]?مئات (?:ال)?آلاف',
    tenThousands: '[وب]?عشرات (?:ال)?آلاف',
    thousands: '(?<!\\d )[وب]?(?:ال)?آلاف',
    hundreds: '[وب]?(?:ال)?(?:مئات|مئآت|المئات)',
    tens: '[وب]?(?:ال)?عشرات',
  },
  zh: {
    millions: '(?:数|几|上|成)百万|(?:数|几|上)千万',
    hundredThousands: '(?:数|几|上)十万',
    tenThousands: '(?:数|几|上|成)万',
    thousands: '(?:数|几|上|成)千',
    hundreds: '(?:数|几)百',
    tens: '(?:数|几)十',
  },
}

const patterns: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(lists).map(([language, list]) => {
    const [before, behind] = language === 'zh' ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})']
    const groups = sizes.flatMap((size) => (list[size] === undefined ? [] : [`(?<${size}>${list[size]})`]))
    return [language, new RegExp(`${before}(?:${groups.join('|')})${behind}`, 'giu')]
  }),
)
