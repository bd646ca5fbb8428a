import { describe, expect, it } from 'vitest'
import { countries } from '../../../src/articles/gazetteer/countries.ts'
import { languages } from '../../../src/articles/gazetteer/entry.ts'
import { phraseTrie } from '../../../src/articles/gazetteer/phrase-trie.ts'
import { nameOfPlace } from '../../../src/articles/gazetteer/place-index.ts'
import { regions } from '../../../src/articles/gazetteer/regions.ts'
import { wordsOf } from '../../../src/articles/gazetteer/words.ts'

const found = (phrases: readonly string[], text: string) =>
  phraseTrie(phrases.map((phrase) => [phrase, phrase] as const))
    .find(wordsOf(text), text)
    .flatMap((one) => one.values)

describe('the gazetteer', () => {
  it('lists every country once, and knows each by name', () => {
    const ids = countries.map((country) => country.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => nameOfPlace(id) === id)).toEqual([])
  })

  it('has all members of the United Nations', () => {
    expect(countries.length).toBeGreaterThanOrEqual(193)
  })

  it('names in regions only countries that it has', () => {
    const ids = new Set(countries.map((country) => country.id))
    expect(regions.flatMap((region) => region.countries.filter((id) => !ids.has(id)))).toEqual([])
  })

  it('says of a country only what is read of it, and in languages that it has names in', () => {
    const read = new Set(['id', 'names', 'demonyms', 'cities', 'people', 'institutions'])
    expect(countries.flatMap((country) => Object.keys(country).filter((key) => !read.has(key)))).toEqual([])
    const known: ReadonlySet<string> = new Set(languages)
    expect(countries.flatMap(({ demonyms }) => Object.keys(demonyms ?? {}).filter((language) => !known.has(language)))).toEqual([])
  })

  it('holds no list of names with an empty or doubled part', () => {
    const lists = countries.flatMap((country) => [
      country.names ?? '-',
      ...(country.cities ?? []),
      ...(country.people ?? []),
      ...(country.institutions ?? []),
    ])
    const parts = lists.flatMap((list) => list.split(';')).map((names) => names.split(' / ').map((name) => name.trim()))
    expect(parts.filter((names) => names.some((name) => name === '') || new Set(names).size < names.length)).toEqual([])
  })
})

describe('phraseTrie', () => {
  it('prefers the longest phrase and does not look at its words again', () => {
    expect(found(['New York', 'York', 'New'], 'In New York and York')).toEqual(['New York', 'York'])
  })

  it('reads * as any ending and ~ as a short one', () => {
    expect(found(['sanktion*'], 'Sanktionspaket')).toEqual(['sanktion*'])
    expect(found(['Инди~'], 'Индией')).toEqual(['Инди~'])
    expect(found(['Инди~'], 'Индианаполис')).toEqual([])
  })

  it('takes a word for the same with and without accents, which Greek capitals lose', () => {
    expect(found(['élection*'], 'ELECTIONS')).toEqual(['élection*'])
    expect(found(['εκλογές', 'Εύβοια~'], 'ΕΚΛΟΓΕΣ ΣΤΗΝ ΕΥΒΟΙΑΣ')).toEqual(['εκλογές', 'Εύβοια~'])
  })

  it('wants a capital where the phrase has one, and capitals where it is in capitals', () => {
    expect(found(['Turkey', 'US'], 'turkey for us')).toEqual([])
    expect(found(['Turkey', 'US'], 'TURKEY and the US')).toEqual(['Turkey', 'US'])
  })

  it('matches Chinese character by character and Arabic past its prefixes', () => {
    expect(found(['克里姆林宫'], '据克里姆林宫消息')).toEqual(['克里姆林宫'])
    expect(found(['روسيا'], 'في روسيا وبروسيا')).toEqual(['روسيا', 'روسيا'])
  })
})
