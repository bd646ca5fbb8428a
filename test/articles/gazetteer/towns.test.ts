import { describe, expect, test } from 'vitest'
import { placesIn } from '../../../src/articles/gazetteer/places.ts'
import { toldApart, townOf } from '../../../src/articles/gazetteer/towns.ts'

const townsIn = (text: string, language = 'en') => placesIn(text, language).map(townOf)

describe('townOf', () => {
  test('tells towns and counties, by one name in every language', () => {
    expect(townsIn('Golf in Riverside County and San Diego')).toEqual(['Riverside County', 'San Diego'])
    expect(townsIn('Überschwemmung in Köln', 'de')).toEqual(townsIn('Flood in Cologne'))
  })

  test('countries, their parts and their people are no towns', () => {
    expect(townsIn('Donald Trump visits Germany, Bavaria and then California')).toEqual([null, null, null, null])
  })

  test('capitals are none, since they stand for governments', () => {
    expect(townsIn('Washington warns Moscow')).toEqual([null, null])
  })

  test('what lies in a town is the town', () => {
    expect(townsIn('LAPD in Santa Monica')).toEqual(['Los Angeles', 'Los Angeles'])
  })

  test('the gazetteer knows every name that is told apart', () => {
    const strangers = toldApart.filter((name) => !placesIn(name, 'en').some((place) => place.name === name))
    expect(strangers).toEqual([])
  })
})
