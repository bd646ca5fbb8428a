import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../../src/articles/numbers/numbers.ts'
import { wildText } from '../wild-text.ts'

/** text | value (..upTo) unit, for the amounts of a text. */
function amounts(text: string, language: string): readonly string[] {
  return numbersIn(text, language)
    .filter(({ kind }) => kind === 'amount')
    .map(({ text: words, value, upTo, unit }) => `${words} | ${value}${upTo === null ? '' : `..${upTo}`}${unit === null ? '' : ` ${unit}`}`)
}

const kinds = (text: string) => numbersIn(text, 'en').map(({ text: words, kind, value }) => `${words} ${kind} ${value}`)

describe('numbersIn', () => {
  it.each([
    ['a $1.2 million deal', '$1.2 million | 1200000 USD'],
    ['326 billion euros', '326 billion euros | 326000000000 EUR'],
    ['1,234,567 people', '1,234,567 | 1234567'],
    ['€5bn in aid', '€5bn | 5000000000 EUR'],
    ['US$10-15 billion', 'US$10-15 billion | 10000000000..15000000000 USD'],
    ['2.5m people', '2.5m | 2500000'],
    ['5m tall', '5m | 5 m'],
    ['fell 5 per cent', '5 per cent | 5 %'],
    ['fell by 1.5 percentage points', '1.5 percentage points | 1.5 pp'],
    ['fifteen soldiers', 'fifteen | 15'],
    ['two dozen ships', 'two dozen | 24'],
    ['half a million men', 'half a million | 500000'],
    ['2½ million people', '2½ million | 2500000'],
    ['2½ hours', '2½ | 2.5'],
    ['two thousand million people', 'two thousand million | 2000000000'],
    ['two and a half million', 'two and a half million | 2500000'],
    ['two hundred and fifty thousand dollars', 'two hundred and fifty thousand dollars | 250000 USD'],
    ['1,000-2,000 men', '1,000-2,000 | 1000..2000'],
    ['between 10 and 15 men', '10 and 15 | 10..15'],
    ['it lost -3 per cent', '-3 per cent | -3 %'],
    ['40 kilometres away', '40 kilometres | 40 km'],
    ['£1.2bn-£1.5bn', '£1.2bn-£1.5bn | 1200000000..1500000000 GBP'],
    ['Rs 1,00,000 crore', 'Rs 1,00,000 crore | 1000000000000 INR'],
    ['12,34,567 voters', '12,34,567 | 1234567'],
    ['2,500 won a day', '2,500 won | 2500 KRW'],
    ['3 trillion won', '3 trillion won | 3000000000000 KRW'],
    ['The 5 won gold', '5 | 5'],
    ['all 4 try again', '4 | 4'],
    ['The S&P 500 fell', '500 | 500'],
    ['P1.5 billion', 'P1.5 billion | 1500000000 PHP'],
    ['the 100m final', '100m | 100 m'],
    ['minus 5 degrees Celsius', '5 degrees Celsius | -5 °C'],
  ])('reads %s', (text, told) => {
    expect(amounts(text, 'en')).toEqual([told])
  })

  it.each([
    ['de', '1.234,5 Tonnen', '1.234,5 Tonnen | 1234.5 t'],
    ['de', '3,5 Mrd. Euro', '3,5 Mrd. Euro | 3500000000 EUR'],
    ['de', 'anderthalb Millionen', 'anderthalb Millionen | 1500000'],
    ['de', 'dreihundertfünfzigtausend', 'dreihundertfünfzigtausend | 350000'],
    ['de', '10 bis 15 Prozent', '10 bis 15 Prozent | 10..15 %'],
    ['fr', '1 234 soldats', '1 234 | 1234'],
    ['fr', '3,5 milliards d’euros', '3,5 milliards d’euros | 3500000000 EUR'],
    ['fr', 'Neuf personnes ont été tuées', 'Neuf | 9'],
    ['fr', 'neuf autres blessés', 'neuf | 9'],
    ['it', 'sei morti nel crollo', 'sei | 6'],
    ['fr', 'quatre-vingt-dix-neuf', 'quatre-vingt-dix-neuf | 99'],
    ['fr', 'deux millions et demi', 'deux millions et demi | 2500000'],
    ['es', '3.000 millones de dólares', '3.000 millones de dólares | 3000000000 USD'],
    ['es', 'treinta y dos', 'treinta y dos | 32'],
    ['it', 'un milione e mezzo', 'un milione e mezzo | 1500000'],
    ['it', 'duemilacinquecento', 'duemilacinquecento | 2500'],
    ['ru', 'двадцать пять человек', 'двадцать пять | 25'],
    ['ru', 'более полутора миллионов жителей', 'полутора миллионов | 1500000'],
    ['ru', 'пятеро детей', 'пятеро | 5'],
    ['uk', "п'ятдесят дев'ять", "п'ятдесят дев'ять | 59"],
    ['fr', '4,5 millions de dollars canadiens', '4,5 millions de dollars canadiens | 4500000 CAD'],
    ['ar', 'قُتل خمسة عشر شخصاً', 'خمسة عشر | 15'],
    ['ar', 'أصيب ٤٢ آخرون', '٤٢ | 42'],
    ['ar', 'مليون ونصف المليون منزل', 'مليون ونصف المليون | 1500000'],
    ['ar', 'خمسة وعشرين ألف شخص', 'خمسة وعشرين ألف | 25000'],
    ['ar', '3.4 مليارات دولار', '3.4 مليارات دولار | 3400000000 USD'],
    ['ar', 'إلى 1.8 في المئة', '1.8 في المئة | 1.8 %'],
    ['zh', '加息25个基点', '25个基点 | 25 bp'],
    ['ru', '10–15 тыс. долларов', '10–15 тыс. долларов | 10000..15000 USD'],
    ['zh', '1.2万亿美元', '1.2万亿美元 | 1200000000000 USD'],
    ['zh', '百分之五', '百分之五 | 5 %'],
    ['zh', '三百二十五人', '三百二十五 | 325'],
    ['zh', '价格下降三成', '三成 | 30 %'],
    ['zh', '五十多人死亡', '五十 | 50'],
    ['zh', '共计十二万', '十二万 | 120000'],
    ['zh', '零下5摄氏度', '5摄氏度 | -5 °C'],
    ['ar', 'مئة وخمسون قتيلا', 'مئة وخمسون | 150'],
    ['ar', 'ألف ومئتان', 'ألف ومئتان | 1200'],
    ['ar', 'خمسمئة ألف نازح', 'خمسمئة ألف | 500000'],
    ['ar', 'مئة وخمسون ألف نازح', 'مئة وخمسون ألف | 150000'],
    ['ar', 'نصف مليون نازح', 'نصف مليون | 500000'],
    ['ar', 'مليوني شخص', 'مليوني | 2000000'],
    ['ar', 'ملياري دولار', 'ملياري دولار | 2000000000 USD'],
    ['ar', '12 ألفا و500 شخص', '12 ألفا و500 | 12500'],
    ['ar', '3 ملايين و200 ألف دولار', '3 ملايين و200 ألف دولار | 3200000 USD'],
    ['es', 'veintiún mil euros', 'veintiún mil euros | 21000 EUR'],
    ['es', 'una treintena de heridos', 'una treintena | 30'],
    ['de', '5 Milliarden US-Dollar', '5 Milliarden US-Dollar | 5000000000 USD'],
    ['de', 'nach 10,5 Sek.', '10,5 | 10.5'],
    ['de', 'rund 10 000 Franken', '10 000 Franken | 10000 CHF'],
    ['de', 'fünfunddreissig Häuser', 'fünfunddreissig | 35'],
    ['fr', 'entre 15 000 et 20 000 personnes', '15 000 et 20 000 | 15000..20000'],
    ['fr', '15 000-20 000 personnes', '15 000-20 000 | 15000..20000'],
    ['fr', '1,5 M€', '1,5 M€ | 1500000 EUR'],
    ['es', '3 M€', '3 M€ | 3000000 EUR'],
    ['fr', '50 k€', '50 k€ | 50000 EUR'],
    ['fr', 'une part de 0.125', '0.125 | 0.125'],
    ['it', 'milleduecento', 'milleduecento | 1200'],
    ['ru', '21 тысячу солдат', '21 тысячу | 21000'],
    ['uk', '21 тисячу солдатів', '21 тисячу | 21000'],
    ['ru', 'тысяча двести человек', 'тысяча двести | 1200'],
    ['ru', 'миллион долларов', 'миллион долларов | 1000000 USD'],
    ['uk', 'мільйон доларів', 'мільйон доларів | 1000000 USD'],
    ['ru', '100 км дороги', '100 км | 100 km'],
    ['ru', '200 квадратных километров', '200 квадратных километров | 200 km²'],
    ['ru', 'скорость 90 км/ч', '90 км/ч | 90 km/h'],
    ['uk', '5 кг', '5 кг | 5 kg'],
    ['fr', 'un demi-million de personnes', 'demi-million | 500000'],
    ['fr', 'un demi-milliard d’euros', 'demi-milliard d’euros | 500000000 EUR'],
    ['it', 'cinquemila persone', 'cinquemila | 5000'],
    ['it', 'milleduecento persone', 'milleduecento | 1200'],
    ['it', 'centoventitré persone', 'centoventitré | 123'],
    ['it', 'duecentouno persone', 'duecentouno | 201'],
    ['it', 'ventunomila persone', 'ventunomila | 21000'],
    ['de', 'eintausend Menschen', 'eintausend | 1000'],
    ['de', 'einhundertzwanzig Menschen', 'einhundertzwanzig | 120'],
    ['zh', '罚款¥100', '¥100 | 100 CNY'],
    ['ja', '罰金¥100', '¥100 | 100 JPY'],
  ])('reads %s: %s', (language, text, told) => {
    expect(amounts(text, language)).toEqual([told])
  })

  it('tells numbers that count nothing by their kind', () => {
    expect(kinds('H-6N, COVID-19, G7, 52-48, 9/11, 555-123-4567')).toEqual([
      'H-6N code 6',
      'COVID-19 code 19',
      'G7 code 7',
      '52-48 code 52',
      '9/11 code 9',
      '555-123-4567 code 555',
    ])
    expect(kinds('Call +44')).toEqual(['+44 code 44'])
    expect(kinds('In 2024 at 10:30, 5 p.m., the 21st')).toEqual(['2024 year 2024', '10:30 time 10.5', '5 p.m. time 17', '21st ordinal 21'])
  })

  it.each([
    ['fr', 'En 2020 300 personnes sont mortes', ['2020 year 2020', '300 amount 300']],
    ['fr', 'à 20 h 30', ['20 h 30 time 20.5']],
    ['it', 'alle 21.30', ['21.30 time 21.5']],
    ['it', 'alle ore 15,30', ['15,30 time 15.5']],
    ['es', 'a las 9.15', ['9.15 time 9.25']],
    ['de', 'Bayern gewann 10:5', ['10:5 code 10']],
    ['zh', '15时30分', ['15时30分 time 15.5']],
    ['zh', '9点半', ['9点半 time 9']],
    ['ar', 'ثلاثة رجال وخمسة أطفال', ['ثلاثة amount 3', 'وخمسة amount 5']],
    ['es', 'la temporada 2024/25', ['2024/25 year 2024']],
    ['zh', '二〇二四年', ['二〇二四 year 2024']],
    ['zh', '第3次会议', ['3 ordinal 3']],
  ])('tells in %s what kinds of numbers are in "%s"', (language, text, told) => {
    expect(numbersIn(text, language).map((number) => `${number.text} ${number.kind} ${number.value}`)).toEqual(told)
  })

  it.each(['数百人死亡', '上千人受伤', '几十人被捕', '第三次会议', '第二天'])('finds no amount in %s', (text) => {
    expect(amounts(text, 'zh')).toEqual([])
  })

  it('takes "from 5 to 10" for a change and "5 to 10" for a range', () => {
    expect(amounts('rose from 5 to 10 per cent', 'en')).toEqual(['5 | 5', '10 per cent | 10 %'])
    expect(amounts('lost 5 to 10 per cent', 'en')).toEqual(['5 to 10 per cent | 5..10 %'])
  })

  it('takes two numbers of two units for no range', () => {
    expect(numbersIn('Turnover rose by 16.9% to €158.8bn.', 'en').map(({ value, upTo, unit }) => [value, upTo, unit])).toEqual([
      [16.9, null, '%'],
      [158_800_000_000, null, 'EUR'],
    ])
  })

  it('says what is rounded', () => {
    expect(numbersIn('about 50 men, 60 men', 'en').map(({ approximate }) => approximate)).toEqual([true, false])
    expect(numbersIn('über 50 Männer, gegenüber 60', 'de').map(({ approximate }) => approximate)).toEqual([true, false])
    expect(numbersIn('до 50 человек, гораздо 60', 'ru').map(({ approximate }) => approximate)).toEqual([true, false])
    expect(numbersIn('近50人，最近60天', 'zh').map(({ approximate }) => approximate)).toEqual([true, false])
  })

  it('leaves out "one" alone and vague plurals', () => {
    expect(numbersIn('one of them saw dozens and millions of birds', 'en')).toEqual([])
  })

  it('leaves out what is new in French and who you are in Italian', () => {
    expect(amounts('Un stade neuf après dix mois', 'fr')).toEqual(['dix | 10'])
    expect(amounts('Un bâtiment neuf et moderne', 'fr')).toEqual([])
    expect(amounts('Sei sicuro che sei arrivato?', 'it')).toEqual([])
  })

  it('tells digits and words in the order in which they stand', () => {
    const told = kinds('It took 5 men and two women, 7 in all, and three days')
    expect(told).toEqual(['5 amount 5', 'two amount 2', '7 amount 7', 'three amount 3'])
  })

  it('gives a sign between two numbers to the first', () => {
    expect(amounts('1€1', 'en')).toEqual(['1€ | 1 EUR', '1 | 1 EUR'])
  })

  it('is verbatim, in order and finite in any text', () => {
    fc.assert(
      fc.property(
        wildText(
          '1',
          '2,5',
          '.',
          ',',
          ' ',
          '-',
          '$',
          '€',
          'million ',
          'bn',
          '%',
          'two ',
          'a ',
          'half ',
          'hundred ',
          'and ',
          '万',
          '三',
          'm',
          'to ',
          ':',
          '/',
        ),
        fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'ru', 'uk', 'ar', 'zh'),
        (text, language) => {
          let end = 0
          return numbersIn(text, language).every((number) => {
            const isOrdered = number.start >= end && text.slice(number.start, number.end) === number.text
            end = number.end
            return isOrdered && Number.isFinite(number.value) && number.text !== ''
          })
        },
      ),
    )
  })
})
