import { describe, expect, it } from 'vitest'
import { isCount } from '../../../src/articles/words/counted.ts'

const countsIn = (text: string) => {
  const { index = 0, 0: digits = '' } = /\d{4}/.exec(text) ?? {}
  return isCount(text, index, index + digits.length)
}

describe('isCount', () => {
  it.each([
    'More than 2000 people were killed',
    'The firm will cut 2000 jobs',
    'At least 1990 homes burned',
    'Bei dem Beben starben 2000 Menschen',
    'Le séisme a fait 2000 morts',
    'El terremoto dejó 2000 muertos',
    'Il terremoto ha fatto 2000 morti',
    'Погибли 2000 человек',
    'Загинули 2000 людей',
    'مقتل 2000 شخص في زلزال',
    '地震造成2000人死亡',
    '派出1900多名士兵',
  ])('is told from the noun behind the digits: %s', (text) => {
    expect(countsIn(text)).toBe(true)
  })

  it.each([
    'In 2020 people stayed home',
    'By 2030 jobs will be gone',
    'The 2015 migrants crisis',
    'since 2019 soldiers have died there',
    'Seit 2000 Menschen dort leben',
    'en 2019 personnes et biens',
    'The law of 2015',
    '2015年人口',
    '2000 peoplemovers',
  ])('is none behind what leads to a year, or before another word: %s', (text) => {
    expect(countsIn(text)).toBe(false)
  })
})
