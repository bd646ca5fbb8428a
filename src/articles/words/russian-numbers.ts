import { valued, wordSet } from './lists.ts'
import type { NumberWords } from './number-words.ts'

/** What a number counts from 2 to 900, in all cases; of people in words of their own ("двое", "семеро"). */
const russianSmall: readonly (readonly [number, string])[] = [
  [1, 'один одна одно одного одной одному одним'],
  [2, 'два две двух двум двумя двое двоих'],
  [3, 'три трех трёх трем трём тремя трое троих'],
  [4, 'четыре четырех четырёх четырем четырём четырьмя четверо четверых'],
  [5, 'пять пяти пятью пятеро пятерых'],
  [6, 'шесть шести шестью шестеро шестерых'],
  [7, 'семь семи семью семеро семерых'],
  [8, 'восемь восьми восемью восьмеро восьмерых'],
  [9, 'девять девяти девятью девятеро девятерых'],
  [10, 'десять десяти десятью десятеро десятерых'],
  ...teens('одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат', 'ь и ью'),
  ...tens('двадцат тридцат', 20, 'ь и ью'),
  [40, 'сорок сорока'],
  ...tens('пят шест сем', 50, 'ьдесят идесяти'),
  [80, 'восемьдесят восьмидесяти'],
  [90, 'девяносто девяноста'],
  [50, 'полсотни полусотни'],
  [100, 'сто ста'],
  [200, 'двести двухсот'],
  [300, 'триста трехсот трёхсот'],
  [400, 'четыреста четырехсот четырёхсот'],
  [500, 'пятьсот пятисот'],
  [600, 'шестьсот шестисот'],
  [700, 'семьсот семисот'],
  [800, 'восемьсот восьмисот'],
  [900, 'девятьсот девятисот'],
]

const ukrainianSmall: readonly (readonly [number, string])[] = [
  [1, 'один одна одне одного однієї одному одним'],
  [2, 'два дві двох двом двома двоє'],
  [3, 'три трьох трьом трьома троє'],
  [4, 'чотири чотирьох чотирьом четверо'],
  [5, "п'ять п'яти п'ятьох п'ятеро п’ять п’яти п’ятьох п’ятеро"],
  [6, 'шість шести шістьох шестеро'],
  [7, 'сім семи сімох семеро'],
  [8, 'вісім восьми вісьмох восьмеро'],
  [9, "дев'ять дев'яти дев'ятьох дев'ятеро дев’ять дев’яти дев’ятьох дев’ятеро"],
  [10, 'десять десяти десятьох десятеро'],
  ...teens("одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят", 'ь и ьох'),
  ...teens('одинадцят дванадцят тринадцят чотирнадцят п’ятнадцят шістнадцят сімнадцят вісімнадцят дев’ятнадцят', 'ь и ьох'),
  ...tens('двадцят тридцят', 20, 'ь и ьох'),
  [40, 'сорок сорока'],
  [50, "п'ятдесят п'ятдесяти п’ятдесят п’ятдесяти півсотні"],
  ...tens('шіст сім вісім', 60, 'десят десяти'),
  [90, "дев'яносто дев’яносто"],
  [100, 'сто ста'],
  [200, 'двісті двохсот'],
  [300, 'триста трьохсот'],
  [400, 'чотириста чотирьохсот'],
  [500, "п'ятсот п’ятсот"],
  [600, 'шістсот'],
  [700, 'сімсот'],
  [800, 'вісімсот'],
  [900, "дев'ятсот дев’ятсот"],
]

function teens(stems: string, endings: string): readonly (readonly [number, string])[] {
  return stems.split(' ').map((stem, index) => [11 + index, declined(stem, endings)] as const)
}

function tens(stems: string, first: number, endings: string): readonly (readonly [number, string])[] {
  return stems.split(' ').map((stem, index) => [first + 10 * index, declined(stem, endings)] as const)
}

function declined(stem: string, endings: string): string {
  return endings
    .split(' ')
    .map((ending) => stem + ending)
    .join(' ')
}

function smallOf(list: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(list.flatMap(([value, words]) => valued(value, words)))
}

/** "полмиллиона". */
const russianHalves = new Map([...valued(500, 'полтысячи'), ...valued(5e5, 'полмиллиона полумиллиона'), ...valued(5e8, 'полмиллиарда')])
const ukrainianHalves = new Map([...valued(500, 'півтисячі'), ...valued(5e5, 'півмільйона'), ...valued(5e8, 'півмільярда')])

/** How Russian writes numbers. */
export const russian: NumberWords = {
  small: smallOf(russianSmall),
  hundreds: wordSet(''),
  scales: new Map([
    ...valued(1e3, 'тыс тысяча тысячи тысяч тысячам тысячами тысячах'),
    ...valued(1e6, 'млн миллион миллиона миллионов миллионам миллионами'),
    ...valued(1e9, 'млрд миллиард миллиарда миллиардов миллиардам миллиардами'),
    ...valued(1e12, 'трлн триллион триллиона триллионов'),
  ]),
  rounded: new Map([...valued(10, 'десятка десятков'), ...valued(100, 'сотни сотен')]),
  articles: wordSet(''),
  halves: wordSet('полтора полторы полутора'),
  joins: wordSet(''),
  looseOnes: true,
  seldom: wordSet('один одна одно одного одной одному одним'),
  decimalComma: true,
  compound: (word) => russianHalves.get(word),
}

/** How Ukrainian writes numbers. */
export const ukrainian: NumberWords = {
  ...russian,
  small: smallOf(ukrainianSmall),
  scales: new Map([
    ...valued(1e3, 'тис тисяча тисячі тисяч тисячам тисячами'),
    ...valued(1e6, 'млн мільйон мільйона мільйони мільйонів'),
    ...valued(1e9, 'млрд мільярд мільярда мільярди мільярдів'),
    ...valued(1e12, 'трлн трильйон трильйона трильйони трильйонів'),
  ]),
  rounded: new Map([...valued(10, 'десятки десятків'), ...valued(100, 'сотні сотень')]),
  halves: wordSet('півтора півтори'),
  seldom: wordSet('один одна одне одного однієї одному одним'),
  compound: (word) => ukrainianHalves.get(word),
}
