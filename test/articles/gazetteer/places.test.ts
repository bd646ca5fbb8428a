import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalOf, nameOfPlace } from '../../../src/articles/gazetteer/place-index.ts'
import { placesIn, placesWithin } from '../../../src/articles/gazetteer/places.ts'

const idsIn = (text: string, language = 'en') => placesIn(text, language).map((mention) => mention.id)
const placesOf = (text: string, language = 'en') => [...new Set(placesIn(text, language).map((mention) => mention.place))]

describe('placesIn', () => {
  it('finds countries by name, people, cities, leaders and institutions, with where they stand', () => {
    const text = 'Scholz told the Bundestag in Berlin that German aid to Ukraine continues'
    expect(placesIn(text, 'en').map(({ place, as, text: said }) => [said, place, as])).toEqual([
      ['Scholz', 'de', 'person'],
      ['Bundestag', 'de', 'institution'],
      ['Berlin', 'de', 'city'],
      ['German', 'de', 'demonym'],
      ['Ukraine', 'ua', 'country'],
    ])
    for (const { text: said, start, end } of placesIn(text, 'en')) expect(text.slice(start, end)).toBe(said)
  })

  it.each([
    ['de', 'Hamburgs Bürgermeisterin und Putins Sprecher', ['de', 'ru']],
    ['ar', 'الشرطة البرتغالية وبوساطة عُمانية', ['pt', 'om']],
    ['ar', 'وزارة المالية', []],
    ['ar', 'الدعم المالي وأول لقاء ولا جديد، ونما الاقتصاد', []],
    ['ar', 'قال باول في لندن، ورد لولا', ['us', 'gb', 'br']],
    ['ar', 'الجيش في مالي', ['ml']],
    ['zh', '美国商务部与波兰外交部发言人', ['us', 'pl']],
    ['zh', '日元对美元升至146', []],
    ['zh', '四川省绵阳市', ['cn']],
    ['zh', '发展中国家，其中美国占三成，其中国有企业', ['us']],
    ['zh', '沿海地区、地中海地区', []],
    ['zh', '集中方面，道德方面，完美方案，司法方面', []],
    ['zh', '12月5日本报记者', []],
    ['zh', '日本首相访问法国', ['jp', 'fr']],
    ['zh', '德国之声报道，马里兰州', ['us']],
    ['zh', '海地地区，中方表示', ['ht', 'cn']],
    ['de', 'Iraner, Isländer und eine Engländerin', ['ir', 'is', 'gb']],
    ['ru', 'британцы, китаец, турки и туркмены', ['gb', 'cn', 'tr']],
    ['uk', 'поляки, угорці та американець', ['pl', 'hu', 'us']],
    ['ru', 'под Новосибирском', ['ru']],
  ])('%s: tells of which country a place, a body or an adjective is: %s', (language, text, places) => {
    expect(placesOf(text, language)).toEqual(places)
  })

  it('takes an Arabic name of a country for the country', () => {
    expect(placesIn('روسيا وأوكرانيا', 'ar').map(({ as }) => as)).toEqual(['country', 'country'])
  })

  it.each([
    ['en', 'Putin and Trump spoke about Ukraine, the Kremlin said'],
    ['de', 'Putin und Trump sprachen über die Ukraine, teilte der Kreml mit'],
    ['fr', 'Poutine et Trump ont parlé de l’Ukraine, selon le Kremlin'],
    ['es', 'Putin y Trump hablaron de Ucrania, según el Kremlin'],
    ['ru', 'Путин и Трамп говорили об Украине, сообщили в Кремле'],
    ['uk', 'Путін і Трамп говорили про Україну, повідомили в Кремлі'],
    ['ar', 'تحدث بوتين وترامب عن أوكرانيا، بحسب الكرملين'],
    ['zh', '普京与特朗普谈及乌克兰，克里姆林宫表示'],
  ])('gives one event the same ids in %s', (language, text) => {
    expect(idsIn(text, language)).toEqual(['person:vladimir-putin', 'person:donald-trump', 'ua', 'institution:kremlin'])
  })

  it('lets one Chinese word speak for two countries', () => {
    expect(placesOf('中美贸易谈判', 'zh')).toEqual(['cn', 'us'])
    expect(placesOf('欧盟与北约', 'zh')).toEqual(['eu', 'nato'])
  })

  it('finds declined names in Russian and compound nations in German', () => {
    expect(placesOf('Переговоры с Китаем и Швецией, российские и польские войска', 'ru')).toEqual(['cn', 'se', 'ru', 'pl'])
    expect(placesOf('Deutschlands Kanzler und die französische Regierung', 'de')).toEqual(['de', 'fr'])
  })

  it.each([
    'French fries for eight, and turkey soup',
    'She keeps it in the china cabinet',
    'London Breed and Michael Jordan at the party',
    'Jordan Miller signs a new contract',
    'Please polish the table and give it to us',
    'A guinea pig that likes Brussels sprouts',
  ])('finds no place in “%s”', (text) => {
    const kept = placesIn(text, 'en')
    expect(kept).toEqual([])
  })

  it('keeps parts of the world apart from the names in them', () => {
    expect(placesOf('New England and New Mexico')).toEqual(['us'])
    expect(placesOf('New South Wales')).toEqual(['au'])
    expect(placesOf('Northern Ireland')).toEqual(['gb'])
    expect(placesOf('South Sudan, Guinea-Bissau, Niger, Nigeria')).toEqual(['ss', 'gw', 'ne', 'ng'])
  })

  it('takes a given name for the country when something else names it', () => {
    expect(placesOf('Jordan Valley talks in Amman')).toEqual(['jo'])
    expect(placesOf('Jordan King Abdullah arrives')).toContain('jo')
  })

  it('tells the two Georgias apart by what else is named', () => {
    expect(placesOf('Voters in Georgia choose a senator')).toEqual(['us'])
    expect(placesOf('Russia and Georgia exchange prisoners')).toEqual(['ru', 'ge'])
  })

  it('reads abbreviations, which end no sentence', () => {
    expect(idsIn('Talks in St. Petersburg and at No. 10')).toEqual(['city:st-petersburg', 'institution:downing-street'])
  })

  it('looks for the adjectives of a language in texts of that language only', () => {
    expect(placesOf('fabbrica cinese', 'it')).toEqual(['cn'])
    expect(placesOf('una ribelle russa', 'it')).toEqual(['ru'])
    expect(placesOf('rusa', 'en')).toEqual([])
  })

  it('does not reach across the end of a sentence', () => {
    expect(placesOf('He likes White. House prices rise.')).toEqual([])
  })

  it('gives spans in order that hold what they say, whatever the text', () => {
    const pieces = fc.constantFrom('Berlin', 'US', '普京', 'Росси', ' ', '. ', 'é', '中', 'ال', '’s', 'Paris Hilton', '\u0000', '🙂')
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }),
        fc.constantFrom('en', 'zh', 'ar', 'xx'),
        (parts, language) => {
          const text = parts.join('')
          const found = placesIn(text, language)
          for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text)
          expect(found.map((one) => one.start)).toEqual(found.map((one) => one.start).toSorted((a, b) => a - b))
        },
      ),
    )
  })
})

describe('placesWithin', () => {
  it('holds the countries of a region, and the alliances in it', () => {
    const europe = placesWithin('europe')
    for (const place of ['de', 'gb', 'ru', 'tr', 'eu', 'nato', 'europe']) expect(europe).toContain(place)
    expect(europe).not.toContain('us')
  })

  it('takes English names of countries too, in any case', () => {
    expect(placesWithin('Hong Kong')).toEqual(new Set(['hk']))
    expect(placesWithin('nowhere')).toBeUndefined()
  })
})

describe('capitalOf', () => {
  it.each([
    ['sa', 'city:riyadh'],
    ['gb', 'city:london'],
    ['au', 'city:canberra'],
    ['za', 'city:pretoria'],
    ['in', 'city:new-delhi'],
    ['sg', undefined],
    ['be', undefined],
    ['ps', undefined],
    ['il', undefined],
  ])('of %s is %s', (country, city) => {
    expect(capitalOf(country)).toBe(city)
  })
})

describe('nameOfPlace', () => {
  it('is the plain English name', () => {
    expect(['de', 'us', 'gb', 'eu', 'nato', 'cz', 'xk'].map(nameOfPlace)).toEqual([
      'Germany',
      'United States',
      'United Kingdom',
      'European Union',
      'NATO',
      'Czechia',
      'Kosovo',
    ])
  })
})
