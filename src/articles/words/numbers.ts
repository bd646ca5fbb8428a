/** How one language writes numbers in words and in digits. All words in lower case. */
export type NumberWords = {
  /** Whole numbers below 1,000 in one word: "twenty-one". */
  readonly small: ReadonlyMap<string, number>
  /** Multiplies a small number before it, and may be added to: "hundred", "cent". */
  readonly hundreds: ReadonlySet<string>
  /** Multiplies everything before it, in words or digits: "million", "bn", "Mrd". */
  readonly scales: ReadonlyMap<string, number>
  /** Scales that stand for an unspoken "one" and a rounded number: "a dozen", "une centaine". */
  readonly rounded: ReadonlyMap<string, number>
  /** Words that are "one" only before a scale: "a million". */
  readonly articles: ReadonlySet<string>
  /** Words for a half: before a scale, or joined behind a number ("two and a half"). */
  readonly halves: ReadonlySet<string>
  /** Words between the parts of one number: "and", "y". */
  readonly joins: ReadonlySet<string>
  /** Numbers that usually mean something else when alone: "one", French "neuf". */
  readonly seldom: ReadonlySet<string>
  /** Whether a comma is the decimal mark. */
  readonly decimalComma: boolean
  /** Reads compounds that no list holds: "dreihunderttausend". Undefined where the word is none. */
  compound(word: string): number | undefined
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const scale = (value: number, words: string): readonly (readonly [string, number])[] =>
  words.split(' ').map((word) => [word, value] as const)
const fromZero = (words: string): Map<string, number> => new Map(words.split(' ').map((word, value) => [word, value]))
const none = () => undefined

function englishSmall(): ReadonlyMap<string, number> {
  const small = fromZero(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  )
  const ones = [...small].slice(1, 10)
  for (const [index, ten] of 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
    small.set(ten, 20 + index * 10)
    for (const [one, value] of ones) small.set(`${ten}-${one}`, 20 + index * 10 + value)
  }
  return small
}

const english: NumberWords = {
  small: englishSmall(),
  hundreds: set('hundred'),
  scales: new Map([
    ...scale(1e3, 'thousand k'),
    ...scale(1e6, 'million m mn mln mio'),
    ...scale(1e9, 'billion bn b bln'),
    ...scale(1e12, 'trillion tn trn t'),
    ...scale(1e5, 'lakh lakhs'),
    ...scale(1e7, 'crore crores'),
  ]),
  rounded: new Map(scale(12, 'dozen')),
  articles: set('a an one'),
  halves: set('half'),
  joins: set('and'),
  seldom: set('one zero'),
  decimalComma: false,
  compound: none,
}

const germanOnes = fromZero(
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

/** "dreihundertfünfzehntausend": what stands left of a multiplier counts it, what stands right is added. */
function germanCompound(word: string): number | undefined {
  if (word === '' || word.length > 60) return undefined
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

const german: NumberWords = {
  small: new Map([
    ...germanSmall,
    ['anderthalb', 1.5],
    ['eineinhalb', 1.5],
    ['zweieinhalb', 2.5],
    ['dreieinhalb', 3.5],
    ['viereinhalb', 4.5],
  ]),
  hundreds: set(''),
  scales: new Map([
    ...scale(1e3, 'tausend tsd'),
    ...scale(1e6, 'million millionen mio'),
    ...scale(1e9, 'milliarde milliarden mrd'),
    ...scale(1e12, 'billion billionen bio'),
  ]),
  rounded: new Map(scale(12, 'dutzend')),
  articles: set('ein eine einer einem einen'),
  halves: set('halbe halben halbes'),
  joins: set('und'),
  seldom: set('null eins'),
  decimalComma: true,
  compound: germanCompound,
}

function frenchSmall(): ReadonlyMap<string, number> {
  const ones = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'
  const small = fromZero(ones)
  const spoken = [...small].slice(1)
  const tens: readonly (readonly [string, number, number])[] = [
    ['vingt', 20, 9],
    ['trente', 30, 9],
    ['quarante', 40, 9],
    ['cinquante', 50, 9],
    ['soixante', 60, 19],
    ['quatre-vingt', 80, 19],
    ['septante', 70, 9],
    ['nonante', 90, 9],
  ]
  for (const [ten, value, most] of tens) {
    small.set(ten, value)
    for (const [one, added] of spoken.slice(0, most)) for (const join of ['-', '-et-']) small.set(ten + join + one, value + added)
  }
  return small.set('quatre-vingts', 80).set('une', 1).set('mille', 1e3).set('cent', 100)
}

const french: NumberWords = {
  small: frenchSmall(),
  hundreds: set('cent cents'),
  scales: new Map([
    ...scale(1e3, 'mille'),
    ...scale(1e6, 'million millions m'),
    ...scale(1e9, 'milliard milliards md mds mrd'),
    ...scale(1e12, 'billion billions'),
  ]),
  rounded: new Map([
    ...scale(12, 'douzaine'),
    ...scale(10, 'dizaine'),
    ...scale(15, 'quinzaine'),
    ...scale(20, 'vingtaine'),
    ...scale(30, 'trentaine'),
    ...scale(50, 'cinquantaine'),
    ...scale(100, 'centaine'),
    ...scale(1e3, 'millier'),
  ]),
  articles: set('un une'),
  halves: set('demi demie demi-million demi-milliard'),
  joins: set('et'),
  seldom: set('un une neuf zéro'),
  decimalComma: true,
  compound: (word) => (word === 'demi-million' ? 5e5 : word === 'demi-milliard' ? 5e8 : undefined),
}

function spanishSmall(): ReadonlyMap<string, number> {
  const small = fromZero(
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  )
  for (const [index, ten] of 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ').entries())
    small.set(ten, 30 + index * 10)
  for (const [index, hundred] of 'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
    .split(' ')
    .entries()) {
    small.set(hundred, (index + 1) * 100).set(hundred.replace(/os$/, 'as'), (index + 1) * 100)
  }
  return small.set('ciento', 100).set('mil', 1e3)
}

const spanish: NumberWords = {
  small: spanishSmall(),
  hundreds: set(''),
  scales: new Map([...scale(1e3, 'mil'), ...scale(1e6, 'millón millones m mill'), ...scale(1e12, 'billón billones')]),
  rounded: new Map([...scale(12, 'docena'), ...scale(10, 'decena'), ...scale(100, 'centenar')]),
  articles: set('un una'),
  halves: set('medio media'),
  joins: set('y'),
  seldom: set('uno cero'),
  decimalComma: true,
  compound: none,
}

function italianBelowThousand(): ReadonlyMap<string, number> {
  const small = fromZero(
    'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  )
  const ones = [...small].slice(1, 10)
  for (const [index, ten] of 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ').entries()) {
    small.set(ten, 20 + index * 10)
    for (const [one, value] of ones)
      small.set((/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + (one === 'tre' ? 'tré' : one), 20 + index * 10 + value)
  }
  const belowHundred = [...small].slice(1)
  for (const [one, value] of [['', 1] as const, ...ones.slice(1)]) {
    small.set(`${one}cento`, value * 100)
    for (const [rest, added] of belowHundred) small.set(`${one}cento${rest}`, value * 100 + added)
  }
  return small.set('mille', 1e3)
}

const italianSmall = italianBelowThousand()

/** "duemilacinquecento". */
function italianCompound(word: string): number | undefined {
  const at = word.indexOf('mila')
  if (at <= 0) return undefined
  const count = italianSmall.get(word.slice(0, at))
  const added = at + 4 === word.length ? 0 : italianSmall.get(word.slice(at + 4))
  return count === undefined || added === undefined ? undefined : count * 1e3 + added
}

const italian: NumberWords = {
  small: italianSmall,
  hundreds: set(''),
  scales: new Map([
    ...scale(1e3, 'mille mila'),
    ...scale(1e6, 'milione milioni mln'),
    ...scale(1e9, 'miliardo miliardi mld'),
    ...scale(1e12, 'bilione bilioni'),
  ]),
  rounded: new Map([
    ...scale(12, 'dozzina'),
    ...scale(10, 'decina'),
    ...scale(20, 'ventina'),
    ...scale(30, 'trentina'),
    ...scale(50, 'cinquantina'),
    ...scale(100, 'centinaio'),
    ...scale(1e3, 'migliaio'),
  ]),
  articles: set('un una'),
  halves: set('mezzo mezza'),
  joins: set('e'),
  seldom: set('uno sei zero'),
  decimalComma: true,
  compound: italianCompound,
}

const russian: NumberWords = {
  small: new Map([
    ...scale(2, 'два две двух двумя'),
    ...scale(3, 'три трех трёх тремя'),
    ...scale(4, 'четыре четырех четырёх'),
    ...scale(5, 'пять пяти'),
    ...scale(6, 'шесть шести'),
    ...scale(7, 'семь семи'),
    ...scale(8, 'восемь восьми'),
    ...scale(9, 'девять девяти'),
    ...scale(10, 'десять десяти'),
    ...scale(20, 'двадцать'),
    ...scale(30, 'тридцать'),
  ]),
  hundreds: set(''),
  scales: new Map([
    ...scale(1e3, 'тыс тысяча тысячи тысяч'),
    ...scale(1e6, 'млн миллион миллиона миллионов'),
    ...scale(1e9, 'млрд миллиард миллиарда миллиардов'),
    ...scale(1e12, 'трлн триллион триллиона триллионов'),
  ]),
  rounded: new Map(),
  articles: set(''),
  halves: set('полтора полторы'),
  joins: set(''),
  seldom: set(''),
  decimalComma: true,
  compound: none,
}

const ukrainian: NumberWords = {
  ...russian,
  small: new Map([
    ...scale(2, 'два дві двох'),
    ...scale(3, 'три трьох'),
    ...scale(4, 'чотири чотирьох'),
    ...scale(5, "п'ять п’ять"),
    ...scale(6, 'шість'),
    ...scale(7, 'сім'),
    ...scale(8, 'вісім'),
    ...scale(9, "дев'ять дев’ять"),
    ...scale(10, 'десять'),
    ...scale(20, 'двадцять'),
    ...scale(30, 'тридцять'),
  ]),
  scales: new Map([
    ...scale(1e3, 'тис тисяча тисячі тисяч'),
    ...scale(1e6, 'млн мільйон мільйона мільйонів'),
    ...scale(1e9, 'млрд мільярд мільярда мільярдів'),
    ...scale(1e12, 'трлн трильйон трильйона трильйонів'),
  ]),
}

const digitsOnly = (decimalComma: boolean): NumberWords => ({ ...english, small: new Map(), rounded: new Map(), decimalComma })
const commaLanguages = 'pt nl pl cs sk sl hr sr bs ro hu bg mk da no sv fi et lv lt el tr id vi be ka hy az kk sq is ca gl'.split(' ')

const languages: ReadonlyMap<string, NumberWords> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['it', italian],
  ['ru', russian],
  ['uk', ukrainian],
  ...commaLanguages.map((language) => [language, digitsOnly(true)] as const),
])
const otherwise = digitsOnly(false)

/** The number words of a language; digits and English scales where the language has none here. */
export function numberWords(language: string): NumberWords {
  return languages.get(language) ?? (language === 'und' ? english : otherwise)
}
