import { valued, wordSet } from './lists.ts'
import type { NumberWords } from './number-words.ts'

/** How Russian writes numbers. */
export const russian: NumberWords = {
  small: new Map([
    ...valued(2, 'два две двух двумя'),
    ...valued(3, 'три трех трёх тремя'),
    ...valued(4, 'четыре четырех четырёх'),
    ...valued(5, 'пять пяти'),
    ...valued(6, 'шесть шести'),
    ...valued(7, 'семь семи'),
    ...valued(8, 'восемь восьми'),
    ...valued(9, 'девять девяти'),
    ...valued(10, 'десять десяти'),
    ...valued(20, 'двадцать'),
    ...valued(30, 'тридцать'),
  ]),
  hundreds: wordSet(''),
  scales: new Map([
    ...valued(1e3, 'тыс тысяча тысячи тысяч'),
    ...valued(1e6, 'млн миллион миллиона миллионов'),
    ...valued(1e9, 'млрд миллиард миллиарда миллиардов'),
    ...valued(1e12, 'трлн триллион триллиона триллионов'),
  ]),
  rounded: new Map(),
  articles: wordSet(''),
  halves: wordSet('полтора полторы'),
  joins: wordSet(''),
  seldom: wordSet(''),
  decimalComma: true,
  compound: () => undefined,
}

/** How Ukrainian writes numbers. */
export const ukrainian: NumberWords = {
  ...russian,
  small: new Map([
    ...valued(2, 'два дві двох'),
    ...valued(3, 'три трьох'),
    ...valued(4, 'чотири чотирьох'),
    ...valued(5, "п'ять п’ять"),
    ...valued(6, 'шість'),
    ...valued(7, 'сім'),
    ...valued(8, 'вісім'),
    ...valued(9, "дев'ять дев’ять"),
    ...valued(10, 'десять'),
    ...valued(20, 'двадцять'),
    ...valued(30, 'тридцять'),
  ]),
  scales: new Map([
    ...valued(1e3, 'тис тисяча тисячі тисяч'),
    ...valued(1e6, 'млн мільйон мільйона мільйонів'),
    ...valued(1e9, 'млрд мільярд мільярда мільярдів'),
    ...valued(1e12, 'трлн трильйон трильйона трильйонів'),
  ]),
}
