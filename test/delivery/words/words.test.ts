import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { de } from '../../../src/delivery/words/de.ts'
import { en } from '../../../src/delivery/words/en.ts'
import { es } from '../../../src/delivery/words/es.ts'
import { fr } from '../../../src/delivery/words/fr.ts'
import { languages } from '../../../src/delivery/words/speaker.ts'
import { wordsFor } from '../../../src/delivery/words/words.ts'
import { zh } from '../../../src/delivery/words/zh.ts'

const catalogues = { en, de, fr, es, zh } as const
const counts = [0, 1, 2, 5, 1_000]
const said = (language: string) => counts.map((count) => wordsFor(language).say('outlets', { count }))

describe('the words of a language', () => {
  it.each([
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['zh-TW', 'zh'],
    ['zh_Hant', 'zh'],
    ['en-US', 'en'],
    ['pt-BR', 'en'],
    ['', 'en'],
    ['deutsch', 'en'],
  ])('%s is spoken as %s', (tag, language) => {
    expect(wordsFor(tag).language).toBe(language)
  })

  it('has every message in every language, under the same names', () => {
    for (const language of languages) expect(Object.keys(catalogues[language]).toSorted()).toEqual(Object.keys(en).toSorted())
  })

  it('counts as each language does', () => {
    expect(said('en')).toEqual(['0 outlets', '1 outlet', '2 outlets', '5 outlets', '1,000 outlets'])
    expect(said('de')).toEqual(['0 Medien', '1 Medium', '2 Medien', '5 Medien', '1.000 Medien'])
    expect(said('fr')).toEqual(['0 média', '1 média', '2 médias', '5 médias', '1\u202F000 médias'])
    expect(said('es')).toEqual(['0 medios', '1 medio', '2 medios', '5 medios', '1000 medios'])
    expect(said('zh')).toEqual(['0家媒体', '1家媒体', '2家媒体', '5家媒体', '1,000家媒体'])
  })

  it('says that there is no story in words', () => {
    const summary = (language: string) => wordsFor(language).say('briefingSummary', { title: 'A', day: 'B', count: 0 })
    expect(languages.map(summary)).toEqual([
      'A, B: no stories.',
      'A, B: kein Bericht.',
      'A, B\u00A0: aucune affaire.',
      'A, B: ninguna noticia.',
      'A，B：没有报道。',
    ])
  })

  it('quotes as each language does', () => {
    const marks = { en: /[„«»"]/, de: /[«»"”]/, fr: /[“”„"]|«(?!\u00A0)|(?<!\u00A0)»/, es: /[“”„"]/, zh: /[„«»"]/ } as const
    for (const language of languages)
      for (const message of Object.values(catalogues[language])) expect(message).not.toMatch(marks[language])
    expect(wordsFor('de').say('quoted', { words: 'a' })).toBe('„a“')
  })

  it('has a space that does not break before double signs in French', () => {
    for (const message of Object.values(fr)) expect(message).not.toMatch(/(?<=\p{L}|\}) ?[;?!](?=\s|$)| :(?=\s|$)/u)
  })

  it('has no straight apostrophe, which would hide words from the reader of messages', () => {
    for (const language of languages) for (const message of Object.values(catalogues[language])) expect(message).not.toContain("'")
  })

  it('leaves whatever is said with a message as it is: no text of a feed is read as a message', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{count, plural, other {#}}', '{title}', '<b>x</b>', "'{'", '#', '}{'),
    )
    fc.assert(
      fc.property(wild, wild, fc.constantFrom(...languages), (title, typed, language) => {
        const message = wordsFor(language).say('noSuchStory', { title, typed })
        expect(message).toBe(catalogues[language].noSuchStory.replace('{title}', () => title).replace('{typed}', () => typed))
      }),
    )
  })

  it('knows what a foreign language is called, and none that is its own or unknown', () => {
    expect(languages.map((language) => wordsFor(language).foreignLanguage('it-CH'))).toEqual([
      'Italian',
      'Italienisch',
      'italien',
      'italiano',
      '意大利语',
    ])
    expect(wordsFor('de-CH').foreignLanguage('de-AT')).toBeUndefined()
    for (const tag of ['und', '', 'x', 'qqq', '<b>', 'français']) expect(wordsFor('fr').foreignLanguage(tag)).toBeUndefined()
  })
})
