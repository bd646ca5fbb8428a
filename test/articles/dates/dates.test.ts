import fc from 'fast-check'
import { expect, it } from 'vitest'
import { datesIn } from '../../../src/articles/dates/dates.ts'
import { wildText } from '../wild-text.ts'

/** A Thursday. */
const thursday = Date.UTC(2025, 1, 13, 12)
const told = (text: string, language: string) => datesIn(text, language, thursday).map(({ text: words, kind, day }) => [words, kind, day])

it.each([
  ['en', 'He spoke on Wednesday', 'on Wednesday', 'relative', '2025-02-12'],
  ['en', 'They will meet on Friday', 'on Friday', 'relative', '2025-02-14'],
  ['en', 'It began last Thursday', 'last Thursday', 'relative', '2025-02-06'],
  ['en', 'Talks are next Tuesday', 'next Tuesday', 'relative', '2025-02-18'],
  ['en', 'on 12 February 2025', '12 February 2025', 'absolute', '2025-02-12'],
  ['en', 'on Feb. 12', 'Feb. 12', 'absolute', '02-12'],
  ['en', 'through Feb. 12.', 'Feb. 12', 'absolute', '02-12'],
  ['en', 'in March 2024', 'in March 2024', 'absolute', '2024-03'],
  ['en', 'a law of 2024', '2024', 'absolute', '2024'],
  ['en', 'two days ago', 'two days ago', 'relative', '2025-02-11'],
  ['en', 'last month', 'last month', 'relative', '2025-01'],
  ['en', 'last week', 'last week', 'relative', null],
  ['de', 'Er sprach am Mittwoch', 'am Mittwoch', 'relative', '2025-02-12'],
  ['de', 'Er wird am Freitag reden', 'am Freitag', 'relative', '2025-02-14'],
  ['de', 'am 12.02.2025', '12.02.2025', 'absolute', '2025-02-12'],
  ['de', 'gestern', 'gestern', 'relative', '2025-02-12'],
  ['fr', 'mercredi 12 février 2025', 'mercredi 12 février 2025', 'absolute', '2025-02-12'],
  ['fr', 'Il a parlé hier', 'hier', 'relative', '2025-02-12'],
  ['es', '12 de febrero de 2025', '12 de febrero de 2025', 'absolute', '2025-02-12'],
  ['it', 'ieri', 'ieri', 'relative', '2025-02-12'],
  ['ru', '12 февраля 2025', '12 февраля 2025', 'absolute', '2025-02-12'],
  ['ru', 'Встреча пройдёт до пятницы', 'до пятницы', 'relative', '2025-02-14'],
  ['ru', 'в ночь на среду', 'в ночь на среду', 'relative', '2025-02-12'],
  ['ru', 'МОСКВА, 11 фев', '11 фев', 'absolute', '02-11'],
  ['uk', 'Обіцяють до п’ятниці', 'до п’ятниці', 'relative', '2025-02-14'],
  ['es', 'Madrid, 11 feb', '11 feb', 'absolute', '02-11'],
  ['de', 'am Dienstagabend', 'am Dienstagabend', 'relative', '2025-02-11'],
  ['de', 'Streik ab Freitag', 'ab Freitag', 'relative', '2025-02-14'],
  ['ar', 'وصل مساء الثلاثاء', 'مساء الثلاثاء', 'relative', '2025-02-11'],
  ['ar', 'يلتقي الوزير نظيره يوم الجمعة', 'يوم الجمعة', 'relative', '2025-02-14'],
  ['ar', 'في 7 آذار/مارس 2025', '7 آذار/مارس 2025', 'absolute', '2025-03-07'],
  ['ar', 'في الأول من يوليو', 'الأول من يوليو', 'absolute', '07-01'],
  ['ar', 'قال أمس', 'أمس', 'relative', '2025-02-12'],
  ['zh', '11日凌晨发生地震', '11日', 'relative', '2025-02-11'],
  ['zh', '2月份上涨', '2月份', 'relative', '--02'],
  ['zh', '可能在四月加息', '四月', 'relative', '--04'],
  ['en', 'Prices fell in December', 'in December', 'relative', '--12'],
  ['en', 'They will vote in May', 'in May', 'relative', '--05'],
  ['uk', 'у середу', 'у середу', 'relative', '2025-02-12'],
  ['zh', '2025年2月12日', '2025年2月12日', 'absolute', '2025-02-12'],
  ['zh', '昨天', '昨天', 'relative', '2025-02-12'],
  ['zh', '上周三', '上周三', 'relative', '2025-02-05'],
  ['de', 'Es schneite in der Nacht', 'in der Nacht', 'relative', null],
  ['de', 'in der Nacht auf Mittwoch', 'in der Nacht auf Mittwoch', 'relative', '2025-02-12'],
  ['fr', 'Il a parlé cet après-midi', 'cet après-midi', 'relative', '2025-02-13'],
  ['es', 'Dimitió esta mañana', 'esta mañana', 'relative', '2025-02-13'],
  ['it', 'Si è dimesso questa mattina', 'questa mattina', 'relative', '2025-02-13'],
  ['zh', '今晨', '今晨', 'relative', '2025-02-13'],
  ['zh', '昨夜', '昨夜', 'relative', '2025-02-12'],
  ['sv', 'den 2025-02-12', '2025-02-12', 'absolute', '2025-02-12'],
])('%s: %s', (language, text, words, kind, day) => {
  expect(told(text, language)).toEqual([[words, kind, day]])
})

it('takes no verb, price or number for a date', () => {
  expect(told('It may cost $2000, or 2,000 to march on.', 'en')).toEqual([])
})

it('is verbatim and in order in any text, and never throws', () => {
  fc.assert(
    fc.property(
      wildText('on ', 'next ', 'Monday', 'May ', '12 ', '2024', '-', '.', ' ', 'last ', '周三', '月', '日'),
      fc.constantFrom('en', 'de', 'fr', 'ru', 'ar', 'zh', 'sv'),
      fc.double(),
      (text, language, at) => {
        let end = 0
        return datesIn(text, language, at).every((date) => {
          const isOrdered = date.start >= end && text.slice(date.start, date.end) === date.text
          end = date.end
          return isOrdered
        })
      },
    ),
  )
})

it.each(['on ', 'next ', '1 ', '12', 'may '])('does not look back at every step over 100,000 times %j', (piece) => {
  expect(datesIn(piece.repeat(100_000), 'en', thursday)).toBeInstanceOf(Array)
})
