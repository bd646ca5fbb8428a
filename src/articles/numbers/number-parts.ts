import type { NumberWords } from '../words/number-words.ts'
import { unitAt, unitBeforeAt } from '../words/units.ts'

/** What stands around a number and belongs to it. */
export type Around = { readonly start: number; readonly end: number; readonly scale: number; readonly unit: string | null }

const word = /[ -]?(\p{L}+)\.?/uy
const hanScale = /\s?[多余餘]?([十百千万萬亿億兆]+)/y
const hanScales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }
/** One letter is a scale only where it touches its number or a sign of money: "5m", "£3b", "1,5 M€". */
const nouns =
  /^\s?(?:tall|high|wide|deep|long|race|sprint|freestyle|hurdles|above|below|away|from|apart|across|north|south|east|west|backstroke|breaststroke|butterfly|medley|relay|dash|swim|final|semi-?final|heats?|world record|champion|gold|silver|bronze|in \d)/

/** Scale and unit around the number at [start, end): "$" before, "bn", "per cent" behind. `value` is what it is worth so far, where words said so. */
export function around(text: string, start: number, end: number, language: string, words: NumberWords, value = 1): Around {
  const before = unitBeforeAt(text, start, language)
  const scaled = scaleAt(text, end, words, before !== undefined)
  const scaleEnd = end + scaled.length
  const after = unitAt(text, scaleEnd) ?? unitAt(text, scaleEnd + linkLength(text, scaleEnd, Math.max(value, scaled.scale)))
  const link = after !== undefined && unitAt(text, scaleEnd) === undefined ? linkLength(text, scaleEnd, Math.max(value, scaled.scale)) : 0
  if (before !== undefined)
    return {
      start: start - before.length,
      end: after?.unit === before.unit ? scaleEnd + link + after.length : scaleEnd,
      scale: scaled.scale,
      unit: before.unit,
    }
  return { start, end: after === undefined ? scaleEnd : scaleEnd + link + after.length, scale: scaled.scale, unit: after?.unit ?? null }
}

/** French, Spanish and Italian put a preposition between: "deux millions d’euros". */
function linkLength(text: string, at: number, scale: number): number {
  if (scale < 1e6) return 0
  return /^ (?:d['’]|de |di )/.exec(text.slice(at, at + 5))?.[0].replace(/ $/, '').length ?? 0
}

function scaleAt(text: string, at: number, words: NumberWords, hasCurrency: boolean): { readonly scale: number; readonly length: number } {
  hanScale.lastIndex = at
  const han = hanScale.exec(text)
  if (han !== null) return { scale: [...(han[1] ?? '')].reduce((scale, sign) => scale * (hanScales[sign] ?? 1), 1), length: han[0].length }
  const first = scaleWord(text, at, words, hasCurrency)
  const second = first.scale === 1e3 ? scaleWord(text, at + first.length, words, hasCurrency) : none
  return second.scale >= 1e6 ? { scale: first.scale * second.scale, length: first.length + second.length } : first
}

const none = { scale: 1, length: 0 }

function scaleWord(
  text: string,
  at: number,
  words: NumberWords,
  hasCurrency: boolean,
): { readonly scale: number; readonly length: number } {
  word.lastIndex = at
  const match = word.exec(text)
  const name = match?.[1]
  if (match === null || name === undefined) return none
  const scale = words.scales.get(name.toLowerCase())
  if (scale === undefined || (name.length === 1 && !isScaleLetter(text, at, name, hasCurrency))) return none
  const dot = /^(?:Mio|Mrd|Tsd|Bio|тыс|тис|руб)$/.test(name) && at + match[0].length < text.length
  return { scale, length: match[0].length - (match[0].endsWith('.') && !dot ? 1 : 0) }
}

function isScaleLetter(text: string, at: number, letter: string, hasCurrency: boolean): boolean {
  const touches = text[at] === letter
  const next = text.slice(touches ? at + 1 : at + 2, at + 16)
  if (hasCurrency || /^[€$£]/.test(next)) return true
  return touches && /^[mkMKB]$/.test(letter) && !(letter === 'm' && (nouns.test(next) || !/^\s?\p{L}/u.test(next)))
}

const approximations =
  /(?:(?<![\p{L}\p{N}])(?:about|around|nearly|almost|roughly|approximately|some|more than|less than|fewer than|over|under|up to|at least|at most|as many as|as much as|close to|an estimated|estimated|circa|ca\.?|upwards of|etwa|rund|fast|knapp|ungefähr|gut|mehr als|weniger als|über|mindestens|bis zu|environ|près de|plus de|moins de|quelque|presque|au moins|jusqu['’]à|unos|unas|casi|cerca de|alrededor de|más de|menos de|al menos|circa|quasi|oltre|più di|meno di|almeno|fino a|около|почти|более|свыше|менее|примерно|до|порядка|как минимум|не менее|близько|майже|понад|більше|щонайменше|приблизно)|(?:نحو|حوالي|قرابة|زهاء|أكثر من|ما لا يقل عن|约|約|(?<![最附])近|超过|超過|至少|逾|大约|多达))\s?(?:an? |the |one )?$/iu
/** The longest of these words and its space, UTF-16 units. */
const approximationMaxLength = 18

/** Whether the words before `start` round the number: "about", "more than". */
export function isApproximate(text: string, start: number): boolean {
  return approximations.test(text.slice(Math.max(0, start - approximationMaxLength), start))
}

/** `value` times `scale`, without the dust of binary fractions: 2.3 million is 2,300,000. */
export function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(12))
}
