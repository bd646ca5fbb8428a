import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termsOf } from '../../../src/stories/words/terms.ts'

const words = (text: string, language = 'en') => termsOf(text, language).map(({ term }) => term)

describe('termsOf', () => {
  test('leaves out stop words and the words of the trade', () => {
    expect(words('The minister said on Monday that the bridge is open')).toEqual(['minist', 'bridg', 'open'])
  })

  test('forms of a word are one term', () => {
    expect(words('elections')).toEqual(words('election'))
    expect(words('Verhandlungen', 'de')).toEqual(words('Verhandlung', 'de'))
    expect(words('переговоров', 'ru')).toEqual(words('переговоры', 'ru'))
  })

  test.each([
    ['en', 'bridge flood harbour ferry'],
    ['zh', '桥梁 洪水 港口 渡轮'],
    ['ja', '首相 東京 会談 洪水'],
  ])('are the first of a text, as many as are asked for: %s', (language, text) => {
    const all = words(text, language)
    expect(all).toHaveLength(4)
    expect(termsOf(text, language, 2).map(({ term }) => term)).toEqual(all.slice(0, 2))
  })

  test('case, accents and apostrophes make no other term', () => {
    expect(words('MÜLLER’s')).toEqual(words('Muller'))
    expect(words('l’Élysée', 'fr')).toEqual(words('élysée', 'fr'))
  })

  test('a Slavic name is one term, by whatever rules it is spelled', () => {
    expect(words('Zelenskyy Zelenskiy Zelenskyi')).toEqual(words('Zelensky Zelensky Zelensky'))
    expect(words('Zelensky')).not.toEqual(words('Zelenskaya'))
  })

  test('dotted letters are one word, and so is a number with separators', () => {
    expect(words('L.A. imports 35,000 tonnes')).toEqual(['la', 'import', '35000', 'tonn'])
  })

  test('a Chinese name is one word, and a character alone none', () => {
    expect(words('哈萨克斯坦总统托卡耶夫访华', 'zh')).toContain('托卡耶夫')
    expect(words('财政赤字为三百万元', 'zh')).not.toContain('元')
  })

  test('a hyphen parts words', () => {
    expect(words('Franco-German')).toEqual(['franco', 'german'])
  })

  test('a hashtag is the words that it is written of', () => {
    expect(words('join the #BlackoutTuesday')).toEqual(words('join the Blackout Tuesday'))
    expect(words('#blackoutTuesday')).toEqual(words('blackout Tuesday'))
    expect(words('#NATO and a MacBook')).toEqual(['nato', 'macbook'])
  })

  test('Chinese is cut into words', () => {
    expect(words('美国总统抵达北京', 'zh')).toContain('北京')
    expect(words('首相は東京で会談した。', 'ja')).toEqual(expect.arrayContaining(['首相', '東京', '会談']))
    expect(words('首相は東京で会談した。', 'ja')).not.toContain('。')
  })

  test('where the stop words of a language are unknown, its short words are taken for them, but no name or number', () => {
    expect(words('Maji ya 30 na Germany', 'sw')).toEqual(['maji', '30', 'germany'])
  })

  test.each([
    ['Ilang pumila sa Valenzuela inabot ng 2 oras', 'tl', ['pumila', 'valenzuela', 'inabot', '2', 'oras']],
    ['De brug over de Maas is niet open', 'nl', ['brug', 'maas', 'open']],
    ['A ponte não está aberta para os carros', 'pt', ['ponte', 'aberta', 'carros']],
    ['এই সেতু থেকে গাড়ি', 'bn', ['সেতু', 'গাড়ি']],
  ])('leaves out the stop words of languages that it does not stem: %s', (text, language, left) => {
    expect(words(text, language)).toEqual(left)
  })

  test('reads no more words than asked', () => {
    expect(termsOf('alpha beta gamma delta', 'en', 2)).toHaveLength(2)
  })

  test('never throws, and never gives an empty term', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'fr', 'ru', 'zh', 'und'), (text, language) => {
        expect(termsOf(text, language).every(({ term }) => term.length > 0)).toBe(true)
      }),
    )
  })

  test('finds the same words whatever blank parts them', () => {
    const character = fc.constantFrom(..."aBsLé9ж .,'’-\u0301中".split(''))
    fc.assert(
      fc.property(fc.string({ unit: character }), fc.constantFrom('en', 'fr', 'uk', 'und'), (text, language) => {
        expect(termsOf(text, language)).toEqual(termsOf(text.replaceAll(' ', '\u00a0'), language))
      }),
    )
  })
})
