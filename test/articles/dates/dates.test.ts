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

it.each([
  ['en', 'It may cost $2000, or 2,000 to march on.'],
  ['en', 'They sat in the sun. There he sat. Later they wed. It was in The Sun.'],
  ['en', 'They may 10 years later march 20 miles in august company.'],
  ['es', 'Fueron rescatados en mar abierto.'],
  ['es', 'Navega por el mar Rojo.'],
  ['de', 'am 31. Februar'],
  ['en', 'on 0 March'],
  ['en', 'part 2025-13-01'],
  ['en', 'told The Sun.'],
  ['ru', 'Министр окружающей среды, в среде экспертов'],
  ['uk', 'проти лютого ворога'],
  ['zh', '每周一举行，一周一次，两周三场'],
])('finds no date in %s: %s', (language, text) => {
  expect(told(text, language)).toEqual([])
})

it.each([
  ['en', 'The ban will be lifted, the ministry said on Tuesday.', '2025-02-11'],
  ['en', 'Officials said Tuesday the ban will be lifted.', '2025-02-11'],
  ['en', 'Police arrested a man on Tuesday who will appear in court.', '2025-02-11'],
  ['en', 'He said he will fly to Riga on Tuesday.', '2025-02-18'],
  ['en', 'He said that on Tuesday he will fly to Riga.', '2025-02-18'],
  ['en', 'He will visit Paris, the capital, on Tuesday.', '2025-02-18'],
  ['en', 'The name is to be announced on Tuesday.', '2025-02-18'],
  ['en', 'She will miss the games, having been ill since Tuesday.', '2025-02-11'],
  ['en', 'On Tuesday, he will fly to Riga.', '2025-02-18'],
  ['de', 'Das Gesetz wird kommen, sagte der Minister am Dienstag.', '2025-02-11'],
  ['de', 'Das Gericht lehnte am Dienstag den Antrag ab.', '2025-02-11'],
  ['de', 'Der Mann wird seit Dienstag vermisst.', '2025-02-11'],
  ['de', 'Er sagte, am Dienstag werde er reisen; er wird am Dienstag reisen.', '2025-02-11'],
  ['fr', 'Il a rencontré mardi à Ankara son homologue.', '2025-02-11'],
  ['fr', 'La loi sera votée, a-t-il dit mardi.', '2025-02-11'],
  ['fr', 'Il se rendra mardi à Riga.', '2025-02-18'],
  ['fr', 'Il a annoncé que mardi il se rendra à Riga.', '2025-02-18'],
  ['fr', 'Il est élu jeudi dernier.', '2025-02-06'],
  ['fr', 'Ils votent mardi prochain.', '2025-02-18'],
  ['es', 'El ministro se reunió el martes en Teherán.', '2025-02-11'],
  ['es', 'El acto será el martes en Riga.', '2025-02-18'],
  ['es', 'Anunció que el martes visitará Riga.', '2025-02-18'],
  ['es', 'Votaron el jueves pasado.', '2025-02-06'],
  ['es', 'Votan el martes que viene.', '2025-02-18'],
  ['it', 'Si terrà martedì a Roma.', '2025-02-18'],
  ['it', 'Si votò giovedì scorso.', '2025-02-06'],
  ['it', 'Si vota martedì prossimo.', '2025-02-18'],
  ['ru', 'Закон будет принят, сообщил министр во вторник.', '2025-02-11'],
  ['ru', 'в прошлый четверг', '2025-02-06'],
  ['ru', 'в следующий вторник', '2025-02-18'],
  ['uk', 'минулого четверга', '2025-02-06'],
  ['ar', 'قال الوزير يوم الثلاثاء إن الحكومة ستبدأ العمل', '2025-02-11'],
  ['ar', 'قال إنه سيزور ريغا يوم الثلاثاء', '2025-02-18'],
  ['ar', 'قال يوم الثلاثاء الماضي', '2025-02-11'],
  ['ar', 'قال يوم الثلاثاء المقبل', '2025-02-18'],
  ['ar', 'في يوليو 2024', '2024-07'],
  ['ar', 'في 2025-02-12', '2025-02-12'],
  ['zh', '外交部发言人周二表示，中国将采取措施。', '2025-02-11'],
  ['zh', '外交部宣布，王毅将于周二访问。', '2025-02-18'],
  ['zh', '主席周二发表重要讲话。', '2025-02-11'],
  ['zh', '将军周二表示', '2025-02-11'],
  ['zh', '本周六在京举行会议', '2025-02-15'],
  ['zh', '上周一直下跌', null],
  ['zh', '上周日本央行宣布', null],
  ['zh', '上周三星电子宣布', null],
  ['zh', '週二舉行', '2025-02-11'],
  ['zh', '禮拜二舉行', '2025-02-11'],
  ['zh', '後天舉行', '2025-02-15'],
  ['zh', '下個月舉行', '2025-03'],
  ['zh', '2月12號', '02-12'],
  ['zh', '前年', '2023'],
  ['zh', '将于15日访问', '2025-02-15'],
  ['zh', '下周三访问', '2025-02-19'],
  ['zh', '3天前发生', '2025-02-10'],
  ['zh', '在2025-02-12发生', '2025-02-12'],
  ['zh', '可能在十一月加息', '--11'],
])('%s: %s', (language, text, day) => {
  expect(datesIn(text, language, thursday)[0]?.day).toBe(day)
})

it.each([
  ['2025-01-31', '31日举行', '2025-01-31'],
  ['2025-03-01', '31日举行', '2025-01-31'],
  ['2025-03-31', '1日举行', '2025-04-01'],
  ['2025-01-31', '将于30日举行', '2025-03-30'],
])('finds the nearest such day of a month, on %s: %s', (printed, text, day) => {
  expect(datesIn(text, 'zh', Date.parse(printed))[0]?.day).toBe(day)
})

it('reads a day behind a day in its month', () => {
  expect(told('3月5日至8日', 'zh').map(([, , day]) => day)).toEqual(['03-05', '03-08'])
})

it.each([
  ['fr', 'jeudi dernier'],
  ['es', 'el jueves pasado'],
  ['it', 'giovedì scorso'],
])('holds all that says which day: %s %s', (language, text) => {
  expect(told(text, language)[0]?.[0]).toBe(text)
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
