import { counted, valued, wordSet } from './lists.ts'
import type { NumberWords } from './number-words.ts'

function englishSmall(): ReadonlyMap<string, number> {
  const small = counted(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  )
  const ones = [...small].slice(1, 10)
  for (const [index, ten] of 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
    small.set(ten, 20 + index * 10)
    for (const [one, value] of ones) small.set(`${ten}-${one}`, 20 + index * 10 + value)
  }
  return small
}

/** How English writes numbers. */
export const english: NumberWords = {
  small: englishSmall(),
  hundreds: wordSet('hundred'),
  scales: new Map([
    ...valued(1e3, 'thousand k'),
    ...valued(1e6, 'million m mn mln mio'),
    ...valued(1e9, 'billion bn b bln'),
    ...valued(1e12, 'trillion tn trn t'),
    ...valued(1e5, 'lakh lakhs'),
    ...valued(1e7, 'crore crores'),
  ]),
  rounded: new Map(valued(12, 'dozen')),
  alone: wordSet(''),
  articles: wordSet('a an one'),
  halves: wordSet('half'),
  joins: wordSet('and'),
  looseOnes: false,
  seldom: wordSet('one zero'),
  decimalComma: false,
  compound: () => undefined,
}
