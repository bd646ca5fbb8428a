/** A unit behind a number: its code, and how long it is in the text. */
export type UnitFound = { readonly unit: string; readonly length: number }

const dollars = 'dollars?|d[oó]lar(?:es)?|dollari?|دولارات|دولارا?|долл(?:\\.|ар\\p{L}{0,3})?|дол(?:\\.|ар\\p{L}{0,3})'
const dollarCodes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['hong kong', 'HKD'],
  ['singapore', 'SGD'],
  ['new zealand', 'NZD'],
  ['taiwan', 'TWD'],
  ['canadiens', 'CAD'],
  ['canadienses', 'CAD'],
  ['canadesi', 'CAD'],
  ['australiens', 'AUD'],
  ['australianos', 'AUD'],
  ['australiani', 'AUD'],
  ['kanadische', 'CAD'],
  ['australische', 'AUD'],
  ['канадских', 'CAD'],
  ['австралийских', 'AUD'],
])

/** What stands behind a number, longest first. Every code is an ISO 4217 currency, '%', 'pp', 'bp', or a symbol of the SI brochure. */
const behind: readonly (readonly [string, string])[] = [
  [
    'pp',
    'percentage[- ]points?|prozentpunkte?n?|points? de pourcentage|puntos porcentuales|punt[io] percentual[ei]|процентн\\p{L}{1,4} пункт\\p{L}{0,3}|відсотков\\p{L}{1,4} пункт\\p{L}{0,3}|个百分点|個百分點|نقطة مئوية|نقاط مئوية|ppts?|pp',
  ],
  [
    'bp',
    'basis points?|bps|basispunkte?n?|points? de base|puntos básicos|punti base|базисн\\p{L}{1,3} пункт\\p{L}{0,3}|نقاط أساس|نقطة أساس|个基点|個基點',
  ],
  [
    '%',
    '%|％|٪|per cent|percent|pct|prozent|pour cent|por ciento|per cento|процент\\p{L}{0,3}|відсот\\p{L}{1,4}|في المئة|في المائة|بالمئة|بالمائة|パーセント|퍼센트',
  ],
  ['CHF', 'swiss francs?|schweizer franken|franken|francs? suisses?|franchi svizzeri|chf'],
  ['EUR', 'euros?|eur|€|евро|євро|يورو|欧元|歐元'],
  [
    'GBP',
    'pounds sterling|sterling|britische pfund|pfund|livres? sterling|libras esterlinas|sterline|gbp|£|фунт\\p{L}{0,3}|جنيه إسترليني|جنيهات? إسترلينية?|英镑',
  ],
  ['CNY', 'yuan|yuans|renminbi|rmb|cny|юан\\p{L}{1,3}|يوان|元人民币|人民币'],
  ['JPY', 'yen|jpy|日元|円|иен\\p{L}{0,2}'],
  ['HKD', '港元|港币'],
  ['JOD', 'دينار أردني'],
  ['KWD', 'دينار كويتي'],
  ['AED', 'درهم إماراتي'],
  ['SAR', 'ريال سعودي'],
  ['EGP', 'جنيه مصري|جنيها مصريا'],
  ['USD', 'usd|us\\$|\\$|美元|美金'],
  ['RUB', 'ro?ubles?|rubel|roubles?|rublos|rubli|rub|₽|руб(?:\\.|л\\p{L}{1,3})?|卢布'],
  ['UAH', 'hryvnias?|hryvnya|hrywnja|uah|₴|грн|гривен\\p{L}{0,2}|гривн\\p{L}{1,3}'],
  ['INR', 'rupees?|inr|₹'],
  ['KRW', 'won|krw|₩|韩元|韓元'],
  ['TRY', 'turkish lira|lira|try|₺'],
  ['PLN', 'zlotys?|złotych|pln|zł'],
  ['SEK', 'swedish kron(?:or|a)|sek'],
  ['NOK', 'norwegian kroner?|nok'],
  ['CNY', '元'],
  [
    'km²',
    'square kilomet(?:er|re)s?|sq\\.? km|km²|km2|quadratkilometern?|kilomètres? carrés?|kilómetros cuadrados|chilometri quadrati|квадратн\\p{L}{1,3} (?:километр|кілометр)\\p{L}{0,3}|кв\\. ?км|平方公里',
  ],
  ['km/h', 'km/h|kph|kmh|kilomet(?:er|re)s? per hour|kilomet(?:er|re)s? an hour|stundenkilometern?|км/ч|км/год'],
  ['mph', 'mph|miles per hour|miles an hour'],
  [
    'km',
    'kilomet(?:er|re)s?|kilometern|كيلومترات?|كيلومترا|kilomètres?|kilómetros|chilometri|kms?|километр\\p{L}{0,3}|кілометр\\p{L}{0,3}|км|公里',
  ],
  ['mi', 'miles?|meilen|milles'],
  ['cm', 'centimet(?:er|re)s?|cm'],
  ['mm', 'millimet(?:er|re)s?|mm'],
  ['m', 'met(?:er|re)s?|metern|mètres?|metros|metri|метр\\p{L}{0,3}|米|m'],
  ['ft', 'feet|ft'],
  ['kg', 'kilograms?|kilogrammes?|kilos?|kilogramm|kgs?|килограмм\\p{L}{0,3}|кілограм\\p{L}{0,3}|кг|公斤|千克'],
  ['t', 'metric tons?|tonnes?|tons?|tonnen|toneladas|tonnellate|тонн\\p{L}{0,2}|أطنان|طنا?|吨'],
  ['l', 'lit(?:er|re)s?|litern|litros|litri'],
  ['bbl', 'barrels?|bpd|barils?|barriles|barili|桶'],
  ['ha', 'hectares?|hektar|hectáreas|ettari|гектар\\p{L}{0,3}|га'],
  ['ac', 'acres?'],
  ['GWh', 'gwh'],
  ['MWh', 'mwh'],
  ['kWh', 'kwh'],
  ['TWh', 'twh'],
  ['GW', 'gw|gigawatts?'],
  ['MW', 'mw|megawatts?'],
  ['kW', 'kw|kilowatts?'],
  ['°C', '°\\s?c|degrees? celsius|degrees? c|grad celsius|degrés(?: celsius)?|摄氏度'],
  ['°F', '°\\s?f|degrees? fahrenheit'],
  ['bcm', 'bcm|billion cubic met(?:er|re)s'],
]
const groups = behind.map(([, words]) => `(${words})`).join('|')
/** A word must end where the unit ends, except before Han, which has no spaces. A sign between two numbers and beside the second is its. */
const unitBehind = new RegExp(
  `(?![ -][$€£¥₽₴₹₩₺]\\d)[ -]?(?:((?:(us|u\\.s\\.|american|canadian|australian|hong kong|singapore|new zealand|taiwan|amerikanische|kanadische|australische|канадских|австралийских)[ -])?(?:${dollars})(?: (canadiens|canadienses|canadesi|australiens|australianos|australiani))?)|${groups})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])`,
  'iuy',
)

/** The unit that begins at `at`, behind at most one space or hyphen; undefined where there is none. */
export function unitAt(text: string, at: number): UnitFound | undefined {
  unitBehind.lastIndex = at
  const match = unitBehind.exec(text)
  if (match === null || isWord(match[0], text.slice(Math.max(0, at - 12), at))) return undefined
  if (match[1] !== undefined)
    return { unit: dollarCodes.get((match[2] ?? match[3])?.toLowerCase() ?? 'us') ?? 'USD', length: match[0].length }
  const index = match.slice(4).findIndex((group) => group !== undefined)
  const unit = behind[index]?.[0]
  return unit === undefined ? undefined : { unit, length: match[0].length }
}

/** "All 4 try", "the 5 won", "10 Sek.": such codes in small letters are words, and won are counted by thousands. */
function isWord(unit: string, before: string): boolean {
  return /^[ -](?:try|rub|sek)$/i.test(unit) ? unit !== unit.toUpperCase() : /^[ -]won$/i.test(unit) && !thousands.test(before)
}

const thousands = /[.,]\d{3}$|\d{5}$|\d[kmb]$|(?:thousand|tausend|mil|mille|mila|ill?i\p{L}{2,7}|[bt]n|mrd\.?|mio\.?)$/iu

const symbols: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['USD', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['EUR', 'EUR'],
  ['£', 'GBP'],
  ['GBP', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'CNY'],
  ['CN¥', 'CNY'],
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
  ['JPY', 'JPY'],
  ['CHF', 'CHF'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['Tk', 'BDT'],
  ['P', 'PHP'],
  ['₱', 'PHP'],
  ['৳', 'BDT'],
  ['百分之', '%'],
])
const unitBefore =
  /(?:(?:(?<!\p{L})(?:US|AU|CA|HK|NZ|NT|A|C|S|R))?\$|[€£￥₽₴₹₩₺₱৳]|(?:CN)?¥|(?<!\p{L})(?:USD|EUR|GBP|RMB|CNY|JPY|CHF|Rs\.?|Tk)|百分之) ?$|(?<![\p{L}&])P$/u

/** The unit that ends at `at`: "US$", "EUR ", "百分之"; ¥ is taken for yen except in Chinese. */
export function unitBeforeAt(text: string, at: number, language: string): UnitFound | undefined {
  const match = unitBefore.exec(text.slice(Math.max(0, at - 5), at))
  if (match === null) return undefined
  const symbol = match[0].trim()
  const unit = symbol === '¥' && language === 'zh' ? 'CNY' : symbols.get(symbol)
  return unit === undefined ? undefined : { unit, length: match[0].length }
}
