import { english } from './english-numbers.ts'
import { french } from './french-numbers.ts'
import { german } from './german-numbers.ts'
import { italian } from './italian-numbers.ts'
import { valued } from './lists.ts'
import type { NumberWords } from './number-words.ts'
import { russian, ukrainian } from './russian-numbers.ts'
import { spanish } from './spanish-numbers.ts'

const digitsOnly = (decimalComma: boolean): NumberWords => ({ ...english, small: new Map(), rounded: new Map(), decimalComma })
const commaLanguages = 'pt nl pl cs sk sl hr sr bs ro hu bg mk da no sv fi et lv lt el tr id vi be ka hy az kk sq is ca gl'.split(' ')

const languages: ReadonlyMap<string, NumberWords> = new Map([
  ...Object.entries({ en: english, de: german, fr: french, es: spanish, it: italian, ru: russian, uk: ukrainian }),
  ...commaLanguages.map((language) => [language, digitsOnly(true)] as const),
])
const otherwise = digitsOnly(false)
/** Its words have a reader of their own. */
const arabic: NumberWords = {
  ...otherwise,
  scales: new Map([
    ...valued(1e3, 'ألف ألفا آلاف الف'),
    ...valued(1e6, 'مليون مليونا ملايين'),
    ...valued(1e9, 'مليار مليارا مليارات'),
    ...valued(1e12, 'تريليون تريليونا تريليونات'),
  ]),
}

/** The number words of a language; digits and English scales where the language has none here. */
export function numberWords(language: string): NumberWords {
  if (language === 'ar') return arabic
  return languages.get(language) ?? (language === 'und' ? english : otherwise)
}
