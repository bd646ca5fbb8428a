import { describe, expect, test } from 'vitest'
import { amountsOf, countOtherwise } from '../../../src/stories/pairs/amounts.ts'
import { noon } from '../articles.ts'

const amounts = (title: string, language = 'en', text = '') => amountsOf({ title, text, language, publishedAt: noon })
const otherwise = (one: string, other: string, language = 'en') => countOtherwise(amounts(one, language), amounts(other, language))

describe('countOtherwise', () => {
  test('the claims of two weeks are two reports', () => {
    expect(otherwise('Jobless claims jump to 853,000', 'Jobless claims rose to 744,000 last week')).toBe(true)
    expect(otherwise('Jobless claims jump to 853,000', 'Jobless claims jump by 79,000 to 853,000')).toBe(false)
  })

  test('what is rounded is the same', () => {
    expect(otherwise('Tariffs hit $50 billion of goods', 'Tariffs on $49.8bn of goods')).toBe(false)
  })

  test('who counts nothing, or in words, says nothing against', () => {
    expect(otherwise('Jobless claims jump to 853,000', 'Jobless claims jump')).toBe(false)
    expect(otherwise('Jobless claims jump to 853,000', 'Seven million without work')).toBe(false)
  })

  test('outlets may count the dead, hurt and missing differently, in every language', () => {
    expect(otherwise('Blast kills 12 in Kabul', 'At least 14 dead after blast in Kabul')).toBe(false)
    expect(otherwise('12 Tote bei Explosion', '14 Menschen getötet', 'de')).toBe(false)
    expect(otherwise('12 погибших при взрыве', 'Взрыв: 14 раненых', 'ru')).toBe(false)
    expect(otherwise('爆炸造成12人死亡', '爆炸14人受伤', 'zh')).toBe(false)
  })

  test('dates, times and the names of things count nothing', () => {
    expect(amounts('F-35 crashed on 11 May 2021 at 10:30')).toEqual([])
  })

  test('of whole articles nothing is told', () => {
    expect(amounts('Jobless claims jump to 853,000', 'en', 'More people asked for help. '.repeat(50))).toEqual([])
  })
})
