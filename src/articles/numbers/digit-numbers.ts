import { isCount } from '../words/counted.ts'
import type { NumberWords } from '../words/number-words.ts'
import type { NumberMention } from './number-mention.ts'
import { type Around, around, isApproximate, scaled } from './number-parts.ts'

/** Languages that part thousands by a space. */
const spaced = new Set('fr de ru uk cs sk pl sv no fi hu bg be et lv lt es pt'.split(' '))
const plainDigits = String.raw`\d+(?:[.,'’]\d+)*`
/** "15 000", but "en 2020 300 personnes". */
const spacedDigits = String.raw`(?:(?<!\d)\d{1,3}(?: \d{3}(?!\d))+(?:[.,]\d+)?|${plainDigits})`
const digitsOf = (digits: string) => ({ all: new RegExp(digits, 'g'), here: new RegExp(digits, 'y') })
const [plain, parted] = [digitsOf(plainDigits), digitsOf(spacedDigits)]
const cased = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
const glued = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u
const gluedMaxLength = 24
const ordinal = /^(?:st|nd|rd|th|er|ère|ème|e|º|ª|°|-?й|-?я|-?го|-?му|-?е)(?![\p{L}\p{N}])/u
const clock =
  /^(?::\d{2}(?::\d{2})?(?!\d)(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?|h\d{2}\b|\sh\s\d{2}\b|h\b(?=\s)|\s(?:Uhr|o['’]clock|GMT|UTC)\b|[时時](?![间間代候期段])(?:\d{1,2}分)?|[点點](?:\d{1,2}分|[半整许許]|左右|[钟鐘]))/iu
/** "Alle 21.30": where a comma parts decimals, two digits behind a full stop are minutes after such words; in Italian behind a comma too. */
const saidClock = /(?<!\p{L})(?:alle|dalle|ore|(?:las|um|gegen|в|о)(?=\s\d+\.))\s(?:[01]?\d|2[0-3])[.,][0-5]\d$/iu
/** More than one hyphen or any slash, colon or dot between groups of digits: dates, telephone numbers, references. */
const reference = /^(?:-\d+){2,}|^\/\d+|^:\d(?!\d)|^(?:\.\d+){2,}/
const between = /^(?:\s?[-–—]\s?|\s(?:to|bis|à|до|至)\s|(?:至|到|－|～|~))(?=[$€£¥]?\d)/u
const betweenAnd = /^\s(?:and|und|et|y|e|и|та|і)\s(?=[$€£¥]?\d)/u

/** Numbers written in digits. See `numbersIn`. */
export function digitNumbers(text: string, language: string, words: NumberWords): readonly NumberMention[] {
  const found: NumberMention[] = []
  let behind = 0
  for (const { 0: digits, index } of text.matchAll((spaced.has(language) ? parted : plain).all)) {
    if (index < behind) continue
    const mention = from(behind, read(text, index, digits, language, words), text)
    found.push(mention)
    behind = mention.end
  }
  return found
}

/** A sign that the number before took is not taken twice: "1€1". */
function from(earliest: number, mention: NumberMention, text: string): NumberMention {
  return mention.start >= earliest ? mention : { ...mention, start: earliest, text: text.slice(earliest, mention.end) }
}

function read(text: string, start: number, digits: string, language: string, words: NumberWords): NumberMention {
  const half = text[start + digits.length] === '½' ? 1 : 0
  const end = start + digits.length + half
  const whole = worthOf(digits, words.decimalComma)
  const value = whole === undefined ? undefined : whole + half / 2
  const rest = text.slice(end, end + gluedMaxLength)
  const parts = around(text, start, end, language, words)
  if (text[start - 1] === '第') return placed(text, start, end, 'ordinal', value ?? 0)
  if (isYear(digits) && season.test(rest)) return year(text, start, end, value ?? 0)
  if (parts.start === start && (value === undefined || isGlued(text, start) || reference.test(rest)))
    return code(text, start, end, value ?? Number.parseInt(digits, 10))
  const time = clock.exec(rest)
  if (time !== null && (value ?? 99) < 25) return placed(text, start, end + time[0].length, 'time', hoursOf(digits, time[0]))
  if (parts.unit === null && parts.scale === 1) {
    if (words.decimalComma && saidClock.test(text.slice(Math.max(0, start - 7), end)))
      return placed(text, start, end, 'time', hoursOf(digits, ''))
    const suffix = ordinal.exec(rest)
    if (suffix !== null) return placed(text, start, end + suffix[0].length, 'ordinal', value ?? 0)
    if (isYear(digits) && !isCount(text, start, end)) return year(text, start, end, value ?? 0)
    if (cased.test(rest[0] ?? ' ')) return code(text, start, end, value ?? 0)
  }
  return amount(text, start, value ?? 0, parts, language, words)
}

function amount(text: string, start: number, value: number, parts: Around, language: string, words: NumberWords): NumberMention {
  const upper = upperEnd(text, parts.end, parts.start, language, words)
  if (upper !== undefined && isOfOneUnit(parts.unit, upper.unit)) {
    const both = range(text, value, parts, upper)
    if (both) return both
    if (upper.hyphen && parts.unit === null && upper.unit === null) return code(text, start, upper.end, value)
  }
  const negative = isNegative(text, parts.start)
  const from = negative ? parts.start - 1 : parts.start
  const isBelow = negative || saidMinus.test(text.slice(Math.max(0, start - 6), start))
  return {
    text: text.slice(from, parts.end),
    start: from,
    end: parts.end,
    kind: 'amount',
    value: scaled(isBelow ? -value : value, parts.scale),
    upTo: null,
    unit: parts.unit,
    approximate: isApproximate(text, from),
  }
}

/** A sign in words, which is no part of the mention. */
const saidMinus = /(?:(?<!\p{L})(?:minus|минус|мінус)\s|零下|(?<!正)[负負])$/iu

/** From `value` to the upper end; undefined where that is no more. */
function range(text: string, value: number, parts: Around, upper: Upper): NumberMention | undefined {
  const low = scaled(value, parts.scale === 1 && value < upper.raw ? upper.scale : parts.scale)
  const high = scaled(upper.raw, upper.scale)
  if (low >= high) return undefined
  return {
    text: text.slice(parts.start, upper.end),
    start: parts.start,
    end: upper.end,
    kind: 'amount',
    value: low,
    upTo: high,
    unit: parts.unit ?? upper.unit,
    approximate: isApproximate(text, parts.start),
  }
}

/** "By 16.9% to €158.8bn" is two numbers and no range. */
function isOfOneUnit(low: string | null, high: string | null): boolean {
  return low === high || low === null || (high === null && low !== '%')
}

type Upper = { readonly raw: number; readonly scale: number; readonly unit: string | null; readonly end: number; readonly hyphen: boolean }

/** The second half of "10-15 million" or "between 10 and 15"; "from 10 to 15" is a change, not a range. */
function upperEnd(text: string, at: number, start: number, language: string, words: NumberWords): Upper | undefined {
  const rest = text.slice(at, at + gluedMaxLength)
  const before = text.slice(Math.max(0, start - 12), start)
  const join = between.exec(rest) ?? (/(?:between|zwischen|entre|tra|fra|между|між)\s$/iu.test(before) ? betweenAnd.exec(rest) : null)
  if (join === null || /\b(?:from|von|de|da|desde|dal|от|с|від|з)\s$/iu.test(before)) return undefined
  const from = at + join[0].length + (/^[$€£¥]/.test(text.slice(at + join[0].length)) ? 1 : 0)
  const { here } = spaced.has(language) ? parted : plain
  here.lastIndex = from
  const match = here.exec(text)
  const raw = match === null ? undefined : worthOf(match[0], words.decimalComma)
  if (match === null || raw === undefined) return undefined
  const parts = around(text, from, from + match[0].length, language, words)
  return { raw, scale: parts.scale, unit: parts.unit, end: parts.end, hyphen: /[-–—]/.test(join[0]) }
}

/** Reads the digits with one language's separators; undefined where they make no number ("3.14.15"). */
function worthOf(digits: string, decimalComma: boolean): number | undefined {
  if (indian.test(digits)) return Number(digits.replaceAll(',', ''))
  const separators = digits.match(/[.,]/g) ?? []
  const plain = digits.replace(/['’ ]/g, '')
  if (separators.length === 0) return Number(plain)
  const last = separators.at(-1) ?? '.'
  const decimals = plain.length - plain.lastIndexOf(last) - 1
  const mixed = separators.some((separator) => separator !== last)
  const grouping = mixed
    ? separators.filter((separator) => separator === last).length > 1
    : decimals === 3 && (separators.length > 1 || (last === ',') !== decimalComma) && !/^0/.test(plain)
  if (grouping) return /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? Number(plain.replace(/[.,]/g, '')) : undefined
  if (separators.length > 1 && !mixed) return undefined
  return Number(`${plain.slice(0, plain.lastIndexOf(last)).replace(/[.,]/g, '')}.${plain.slice(plain.lastIndexOf(last) + 1)}`)
}

/** "12,34,567": thousands, then hundreds of thousands. */
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/

function isGlued(text: string, start: number): boolean {
  const before = text[start - 1] ?? ' '
  return cased.test(before) || (/[-–_/+#.:]/.test(before) && glued.test(text[start - 2] ?? ' ')) || before === '+' || before === '#'
}

/** The whole token that the digits are part of: "F-35", "COVID-19". */
function code(text: string, start: number, end: number, value: number): NumberMention {
  const left = /[\p{L}\p{N}/_+#.:-]*$/u.exec(text.slice(Math.max(0, start - gluedMaxLength), start))?.[0].length ?? 0
  const right = /^(?:[-/_.:]?[\p{L}\p{N}]+)*/u.exec(text.slice(end, end + gluedMaxLength))?.[0].length ?? 0
  return placed(text, start - left, end + right, 'code', value)
}

/** Hours since midnight: "10:30" is 10.5, "5 p.m." is 17. */
function hoursOf(digits: string, rest: string): number {
  const [hours = '0', minutes = '0'] = digits.split(/[.,]/)
  const behind = /^\s?[:h时時点點]\s?(\d{1,2})/.exec(rest)?.[1] ?? minutes
  const afternoon = /p\.?m/i.test(rest) && Number(hours) < 12 ? 12 : 0
  return Number(hours) + afternoon + Number(behind) / 60
}

function isYear(digits: string): boolean {
  return /^(?:1[5-9]|20)\d{2}$/.test(digits)
}

/** Behind a year: "2024/25". */
const season = /^\/(?:\d{4}|\d{2})(?![\d/])/

/** "2024", "2019-2024", "2024/25", "1990s". */
function year(text: string, start: number, end: number, value: number): NumberMention {
  const rest = text.slice(end, end + 8)
  const range = /^[-–/](\d{4}|\d{2})(?!\d)/.exec(rest)
  if (range === null) return placed(text, start, end + (/^s\b/.test(rest) ? 1 : 0), 'year', value)
  const last = range[1] ?? ''
  const upTo = last.length === 2 ? Math.floor(value / 100) * 100 + Number(last) : Number(last)
  return { ...placed(text, start, end + range[0].length, 'year', value), upTo }
}

function placed(text: string, start: number, end: number, kind: NumberMention['kind'], value: number): NumberMention {
  return { text: text.slice(start, end), start, end, kind, value, upTo: null, unit: null, approximate: false }
}

function isNegative(text: string, start: number): boolean {
  return /[-−]/.test(text[start - 1] ?? '') && /[\s(]/.test(text[start - 2] ?? ' ')
}
