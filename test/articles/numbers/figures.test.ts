import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresIn, sameQuantity } from '../../../src/articles/numbers/figures.ts'
import { wildText } from '../wild-text.ts'

const told = (text: string, language = 'en') => figuresIn(text, language).map((figure) => [figure.text, figure.what, figure.deed])
const first = (text: string) => figuresIn(text, 'en').slice(0, 1)
const same = (a: string, b: string) => first(a).some((one) => first(b).some((other) => sameQuantity(one, other)))

describe('figuresIn', () => {
  it('says what is counted and what was done to it', () => {
    expect(told('The navy sent 45 ships and submarines, killing at least 15 people. About 20 people were injured.')).toEqual([
      ['45', 'ships and submarines', null],
      ['15', 'people', 'killed'],
      ['20', 'people', 'injured'],
    ])
  })

  it.each([
    ['en', 'The death toll from the quake rose to 33 on Friday.'],
    ['en', 'Nation’s death toll stands at 33'],
    ['de', 'Die Zahl der Toten stieg auf 33.'],
    ['es', 'La cifra de muertos sube a 33.'],
    ['fr', 'Le bilan s’alourdit à 33 morts.'],
  ])('reads a toll as people killed: %s %s', (language, text) => expect(told(text, language)).toEqual([['33', 'people', 'killed']]))

  it('takes what was done from before a number, where another follows', () => {
    expect(told('The crash killed 12 people and injured 30.')).toEqual([
      ['12', 'people', 'killed'],
      ['30', '', 'injured'],
    ])
    expect(told('The storm claimed 59 lives and injured 500 people.')).toEqual([
      ['59', 'lives', null],
      ['500', 'people', 'injured'],
    ])
    expect(told('In the crash 12 people died and 30 were hurt.')).toEqual([
      ['12', 'people', 'killed'],
      ['30', '', 'injured'],
    ])
  })

  it('finds what money and shares are of', () => {
    expect(told('It gave $1.2 billion in aid, or 5 per cent of GDP.')).toEqual([
      ['$1.2 billion', 'aid', null],
      ['5 per cent', 'GDP', null],
    ])
  })

  it.each([
    'It began on 12 February 2025 at 10:30.',
    'Jane Moss, 45, a 27-year-old',
    'Article 15 holds.',
    'A Boeing 737 landed.',
    'Two leaders met for 12 days.',
    'The 21st summit of the G20',
  ])('has no figure to tell from: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    ['de', '15 Soldaten wurden getötet.', ['15', 'Soldaten', 'getötet']],
    ['fr', 'Elle donne 5 millions d’euros d’aide.', ['5 millions d’euros', 'aide', null]],
    ['ru', 'Погибли семь человек.', ['семь', 'человек', 'погибли']],
    ['es', 'La policía detuvo a 22 personas.', ['22', 'personas', 'detenidos']],
    ['de', 'Die Firma streicht 1.500 Stellen weg.', ['1.500', 'Stellen', null]],
    ['de', 'Die Polizei nahm 25 Verdächtige fest.', ['25', 'Verdächtige', null]],
    ['it', 'In tutto 25 persone sono state arrestate.', ['25', 'persone', 'arrestati']],
    ['ar', 'قُتل خمسة عشر شخصاً على الأقل.', ['خمسة عشر', 'شخصاً', 'قتلى']],
    ['zh', '爆炸造成九人死亡。', ['九', '人', '死亡']],
    ['zh', '接待旅客4990万人次。', ['4990万', '人次', null]],
    ['zh', '中国派出300名士兵。', ['300', '士兵', null]],
  ])('%s: %s', (language, text, figure) => {
    expect(told(text, language)).toEqual([figure])
  })

  it('carries its sentence, by offsets of the whole text', () => {
    const text = 'One came. Then 45 ships came.'
    expect(figuresIn(text, 'en')[0]?.sentence).toEqual({ text: 'Then 45 ships came.', start: 10, end: 29 })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        wildText('12 ', 'people ', 'killed', '. ', 'of ', '$', '%', 'ships ', 'May ', '2024 '),
        fc.constantFrom('en', 'de', 'zh'),
        (text, language) => figuresIn(text, language).every(({ start, sentence }) => sentence.start <= start),
      ),
    )
  })
})

describe('sameQuantity', () => {
  it('compares what has the same unit, noun and deed', () => {
    expect(same('45 ships came', '50 Chinese ships came')).toBe(true)
    expect(same('45 warships and planes came', '50 destroyers came')).toBe(false)
    expect(same('15 people were killed', '20 people were injured')).toBe(false)
    expect(same('$15 million in aid', '€15 million in aid')).toBe(false)
    expect(same('about 45 came', 'about 50 came')).toBe(false)
  })
})
