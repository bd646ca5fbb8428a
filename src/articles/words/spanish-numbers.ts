import { counted, valued, wordSet } from './lists.ts'
import type { NumberWords } from './number-words.ts'

function spanishSmall(): ReadonlyMap<string, number> {
  const small = counted(
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  )
  for (const [index, ten] of 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ').entries())
    small.set(ten, 30 + index * 10)
  for (const [index, hundred] of 'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
    .split(' ')
    .entries()) {
    small.set(hundred, (index + 1) * 100).set(hundred.replace(/os$/, 'as'), (index + 1) * 100)
  }
  return small.set('veintiún', 21).set('veintiuna', 21).set('ciento', 100).set('mil', 1e3)
}

/** How Spanish writes numbers. */
export const spanish: NumberWords = {
  small: spanishSmall(),
  hundreds: wordSet(''),
  scales: new Map([...valued(1e3, 'mil'), ...valued(1e6, 'millón millones m mill'), ...valued(1e12, 'billón billones')]),
  rounded: new Map([
    ...valued(12, 'docena'),
    ...valued(10, 'decena'),
    ...valued(20, 'veintena'),
    ...valued(30, 'treintena'),
    ...valued(50, 'cincuentena'),
    ...valued(100, 'centenar'),
    ...valued(1e3, 'millar'),
  ]),
  alone: wordSet(''),
  articles: wordSet('un una'),
  halves: wordSet('medio media'),
  joins: wordSet('y'),
  looseOnes: false,
  seldom: wordSet('uno cero'),
  decimalComma: true,
  compound: () => undefined,
}
