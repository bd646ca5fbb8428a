import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/articles/text/language.ts'
import { termsOf } from '../../src/stories/words/terms.ts'

const terms = (text: string, language: string) => termsOf(text, language).map(({ term }) => term)

describe.each([
  ['en', 'The ministers agreed on a ceasefire after nine hours of negotiations.', 'negotiation', 'negotiations', 'the and of after'],
  ['de', 'Die Minister einigten sich nach neun Stunden auf eine Waffenruhe.', 'Verhandlung', 'Verhandlungen', 'der und auf nach'],
  ['fr', 'Les ministres se sont mis d’accord sur un cessez-le-feu après neuf heures.', 'négociation', 'négociations', 'les et sur dans'],
  ['es', 'Los ministros acordaron un alto el fuego tras nueve horas de conversaciones.', 'negociación', 'negociaciones', 'los y de para'],
  ['it', 'I ministri hanno concordato una tregua dopo nove ore di colloqui a Roma.', 'negoziato', 'negoziati', 'gli e di della'],
  ['uk', 'Міністри домовилися про припинення вогню після дев’яти годин перемовин.', 'переговори', 'переговорів', 'та але після який'],
  ['ru', 'Министры договорились о прекращении огня после девяти часов переговоров.', 'переговоры', 'переговоров', 'и но после который'],
  ['ar', 'اتفق الوزراء على وقف إطلاق النار بعد تسع ساعات من المفاوضات.', 'المفاوضات', 'مفاوضات', 'من على في التي'],
])('%s', (language, sentence, one, other, stopWords) => {
  test('is told from one sentence', () => {
    expect(detectLanguage(sentence)).toBe(language)
  })
  test('has its forms stemmed to one term', () => {
    expect(terms(one, language)).toHaveLength(1)
    expect(terms(one, language)).toEqual(terms(other, language))
  })
  test('leaves its stop words out', () => {
    expect(terms(stopWords, language)).toEqual([])
  })
})

describe('zh', () => {
  test('is told from one sentence, in either script', () => {
    expect(detectLanguage('部长们经过九小时谈判后同意停火。')).toBe('zh')
    expect(detectLanguage('部長們經過九小時談判後同意停火。')).toBe('zh')
  })
  test('is cut into words, without its stop words', () => {
    expect(terms('部长们同意停火', 'zh')).toContain('停火')
    expect(terms('的 和 在 了', 'zh')).toEqual([])
  })
})

test('an apostrophe in a Ukrainian word is one letter, however it is typed', () => {
  expect(terms('дев’яти', 'uk')).toEqual(terms('девʼяти', 'uk'))
  expect(terms("дев'яти", 'uk')).toEqual(terms('девʼяти', 'uk'))
})

test('an Arabic word is the same with the article and the "and" before it', () => {
  expect(terms('والمفاوضات', 'ar')).toEqual(terms('مفاوضات', 'ar'))
})
