import { counted, valued, wordSet } from './lists.ts'
import type { NumberWords } from './number-words.ts'

const germanOnes = counted(
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
)

function germanBelowHundred(): Map<string, number> {
  const small = new Map(germanOnes)
  for (const [index, ten] of 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ').entries()) {
    small.set(ten, 20 + index * 10)
    for (const [one, value] of [...germanOnes].slice(1, 10)) small.set(`${one === 'eins' ? 'ein' : one}und${ten}`, 20 + index * 10 + value)
  }
  return small
}

const germanSmall = germanBelowHundred()

/** "dreihundertfünfzehntausend": what stands left of a multiplier counts it, what stands right is added. Switzerland writes "dreissig". */
function germanCompound(written: string): number | undefined {
  if (written === '' || written.length > 60) return undefined
  const word = written.replace('dreissig', 'dreißig')
  for (const [multiplier, value] of [
    ['tausend', 1e3],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(multiplier)
    if (at < 0) continue
    const left = word.slice(0, at)
    const right = word.slice(at + multiplier.length).replace(/^und/, '')
    const count = left === '' || left === 'ein' ? 1 : germanCompound(left)
    const added = right === '' ? 0 : germanCompound(right)
    return count === undefined || added === undefined ? undefined : count * value + added
  }
  return germanSmall.get(word)
}

/** How German writes numbers. */
export const german: NumberWords = {
  small: new Map([
    ...germanSmall,
    ['anderthalb', 1.5],
    ['eineinhalb', 1.5],
    ['zweieinhalb', 2.5],
    ['dreieinhalb', 3.5],
    ['viereinhalb', 4.5],
  ]),
  hundreds: wordSet(''),
  scales: new Map([
    ...valued(1e3, 'tausend tsd'),
    ...valued(1e6, 'million millionen mio'),
    ...valued(1e9, 'milliarde milliarden mrd'),
    ...valued(1e12, 'billion billionen bio'),
  ]),
  rounded: new Map(valued(12, 'dutzend')),
  alone: wordSet(''),
  articles: wordSet('ein eine einer einem einen'),
  halves: wordSet('halbe halben halbes'),
  joins: wordSet('und'),
  looseOnes: false,
  seldom: wordSet('null eins'),
  decimalComma: true,
  compound: germanCompound,
}
