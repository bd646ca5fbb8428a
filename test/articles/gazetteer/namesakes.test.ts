import { describe, expect, it } from 'vitest'
import { placesIn } from '../../../src/articles/gazetteer/places.ts'

const placesOf = (text: string) => [...new Set(placesIn(text, 'en').map((mention) => mention.place))]

describe('a town of a state', () => {
  it.each([
    'LEBANON, Ohio (AP) — A man was charged in Lebanon on Monday',
    'The film was shot in Paris, Texas',
    'Moscow, Idaho: four students were found dead. Moscow police said',
    'A flood closed schools in Peru, Indiana',
    'Firefighters from Rome, Ga., and Athens, Georgia',
    'The sheriff of Lebanon County, Pa., resigned',
    'A court in Cairo, IL',
  ])('is in America: “%s”', (text) => {
    expect(placesOf(text).filter((place) => place !== 'us')).toEqual([])
  })

  it('is no state where a capital follows a capital', () => {
    expect(placesOf('Moscow, Washington agree to talk')).toEqual(['ru', 'us'])
    expect(placesOf('Tbilisi, Georgia: protesters in the streets')).toEqual(['ge'])
    expect(placesOf('London, Paris and Rome sign')).toEqual(['gb', 'fr', 'it'])
  })

  it('leaves the country where it is named in another way', () => {
    expect(placesOf('A singer from Lebanon, Ohio, played in Beirut for the Lebanese, and Lebanon cheered')).toContain('lb')
  })
})

describe('a person', () => {
  it.each([
    'Vernon Jordan dies at 85. Jordan advised presidents',
    'Rep. Jordan leads the committee, and Jordan will not testify',
    'DeAndre Jordan scores 20',
    'After Alex Saab was flown out, Saab said nothing',
    'Chad Daybell in court: Chad says he is innocent',
  ])('is no country: “%s”', (text) => {
    expect(placesOf(text)).toEqual([])
  })

  it('whom the gazetteer knows keeps his name to the end', () => {
    expect(placesOf('Jim Jordan will lead the panel. Jordan has not said when')).toEqual(['us'])
  })

  it('beside a country does not take its name away', () => {
    expect(placesOf('King Abdullah of Jordan met Jordan Miller in Amman')).toContain('jo')
    expect(placesOf('Chad and Sudan close their border')).toEqual(['td', 'sd'])
  })
})

it('takes no newspaper for its city, no Chinese American for China, and no dance on TikTok for Beijing', () => {
  expect(placesOf('She told the South China Morning Post and the Moscow Times')).toEqual([])
  expect(placesOf('Chinese-Australians fought the virus')).toEqual([])
  expect(placesOf('A student goes viral on TikTok')).toEqual([])
  expect(placesOf('Congress votes to ban TikTok')).toEqual(['us', 'cn'])
})
