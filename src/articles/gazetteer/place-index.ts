import { withoutAccents } from '../../feeds/accents.ts'
import { countries } from './countries.ts'
import { decoys } from './decoys.ts'
import { type Aliases, type CountryEntry, type Language, languages, type RegionEntry } from './entry.ts'
import { type PhraseTrie, phraseTrie } from './phrase-trie.ts'
import { regions } from './regions.ts'

/** What a name stands for. */
export type Named = {
  /** The same in every language: `de`, `city:berlin`, `person:vladimir-putin`, `institution:kremlin`. */
  readonly id: string
  /** Country, region or alliance that it speaks for. */
  readonly place: string
  /** In English, as people are shown it. */
  readonly name: string
  readonly as: 'country' | 'demonym' | 'city' | 'person' | 'institution' | 'region'
}

/** Undefined is a decoy: a name that only looks like a place. */
export type PlaceTrie = PhraseTrie<Named | undefined>

type Listed = { readonly phrase: string; readonly language: Language | null; readonly named: Named | undefined }

const displayNames: ReadonlyMap<string, Intl.DisplayNames> = new Map(
  [...languages, 'zh-Hant' as const].flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => [`${language} ${style}`, new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' })] as const,
    ),
  ),
)

const tries = new Map<string, PlaceTrie>()

/**
 * Every name that may stand for a place in a text of this language. Adjectives of other languages are left out where
 * the language is one we have, since they collide (Italian "china", bent; Spanish "rusa").
 */
export function placeTrie(language: string): PlaceTrie {
  const known = languages.find((one) => one === language) ?? 'any'
  return tries.getOrInsertComputed(known, () => phraseTrie(namesFor(known)))
}

/** One way to write a name, as a list gives it: `*` and `~` stand for endings (see entry.ts). */
export type Spelling = {
  readonly phrase: string
  /** Null: of no one language. */
  readonly language: Language | null
  readonly as: Named['as']
}

/** How all languages write a name, by the id of what it stands for. */
export function spellingsOf(id: string): readonly Spelling[] {
  return listed().flatMap(({ phrase, language, named }) => (named?.id === id ? [{ phrase, language, as: named.as }] : []))
}

/** Id of a country's capital, which stands first among its cities; undefined of one whose capital is not listed. */
export function capitalOf(country: string): string | undefined {
  return capitals.getOrInsertComputed(country, () => {
    const { cities } = countries.find(({ id }) => id === country && !beginElsewhere.has(id)) ?? {}
    return ofList(cities, 'city', country)[0]?.named?.id
  })
}

const capitals = new Map<string, string | undefined>()

/** Another place stands first: Antwerp, the Panama Canal; or the world does not agree that it is the capital. */
const beginElsewhere: ReadonlySet<string> = new Set(['be', 'gy', 'il', 'mu', 'pa', 'ps'])

/** English name of a country, region or alliance; the id itself where it is not known. */
export function nameOfPlace(id: string): string {
  return regionName(id) ?? countryName(id)
}

/** Intl and the lists give many names twice. */
function namesFor(language: Language | 'any'): Iterable<readonly [string, Named | undefined]> {
  const own = listed().filter((one) => isFor(one, language))
  const wanted = language === 'de' ? own.flatMap((one) => [one, ...genitiveOf(one)]) : own
  return new Map(wanted.map((one) => [`${one.phrase} ${one.named?.id} ${one.named?.place}`, [one.phrase, one.named] as const])).values()
}

/** "Hamburgs Bürgermeisterin", "Putins Sprecher". */
function genitiveOf(one: Listed): readonly Listed[] {
  return /^\p{Lu}[\p{L}\p{M} -]*\p{Ll}(?<![sxzß])$/u.test(one.phrase) ? [{ ...one, phrase: `${one.phrase}s` }] : []
}

function isFor(one: Listed, language: Language | 'any'): boolean {
  return language === 'any' || one.language === null || one.language === language
}

let everything: readonly Listed[] | undefined

function listed(): readonly Listed[] {
  everything ??= [
    ...countries.flatMap(ofCountry),
    ...regions.flatMap(ofRegion),
    ...decoys.map((phrase) => ({ phrase, language: null, named: undefined })),
  ]
  return everything
}

function ofCountry(country: CountryEntry): readonly Listed[] {
  const named: Named = { id: country.id, place: country.id, name: countryName(country.id), as: 'country' }
  return [
    ...namesFromIntl(country.id).map(([language, phrase]) => ({ phrase, language, named })),
    ...aliases(country.names).map((phrase) => ({ phrase, language: null, named })),
    ...ofDemonyms(country, named),
    ...nisbasOf(country.id).map((phrase) => ({ phrase, language: 'ar' as const, named: { ...named, as: 'demonym' as const } })),
    ...ofList(country.cities, 'city', country.id),
    ...ofList(country.people, 'person', country.id),
    ...ofList(country.institutions, 'institution', country.id),
  ]
}

function ofRegion(region: RegionEntry): readonly Listed[] {
  const named: Named = { id: region.id, place: region.id, name: regionName(region.id) ?? region.id, as: region.as }
  return [
    ...aliases(region.names).map((phrase) => ({ phrase, language: null, named })),
    ...ofDemonyms(region, named),
    ...ofList(region.people, 'person', region.id),
    ...ofList(region.institutions, 'institution', region.id),
  ]
}

function ofDemonyms(entry: Pick<CountryEntry, 'demonyms'>, named: Named): readonly Listed[] {
  return languages.flatMap((language) =>
    aliases(entry.demonyms?.[language]).map((phrase) => ({ phrase, language, named: { ...named, as: 'demonym' as const } })),
  )
}

function ofList(list: readonly Aliases[] | undefined, as: 'city' | 'person' | 'institution', place: string): readonly Listed[] {
  return (list ?? [])
    .flatMap((line) => line.split(';'))
    .flatMap((line) => {
      const phrases = aliases(line)
      const name = phrases[0] ?? ''
      const named: Named = { id: `${as}:${slug(name)}`, place, name, as }
      return phrases.map((phrase) => ({ phrase, language: null, named }))
    })
}

function aliases(line: Aliases | undefined): readonly string[] {
  return (line ?? '').split(' / ').flatMap((part) => part.trim() || [])
}

function slug(name: string): string {
  return withoutAccents(name)
    .replace(/[*~]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

function regionName(id: string): string | undefined {
  return aliases(regions.find((region) => region.id === id)?.names)[0]
}

function countryName(id: string): string {
  const long = intlName('en', 'long', id) ?? id
  const short = intlName('en', 'short', id) ?? long
  return short.length > 3 && short !== long ? short : long.replace(/ \(.*\)/, '').replace('&', 'and')
}

function intlName(language: string, style: 'long' | 'short', id: string): string | undefined {
  return displayNames.get(`${language} ${style}`)?.of(id.toUpperCase())
}

/** What Intl.DisplayNames calls a country in our languages; Slavic names of one word may be declined. */
function namesFromIntl(id: string): readonly (readonly [Language, string])[] {
  return [...displayNames].flatMap(([key]) => {
    const [locale = '', style] = key.split(' ')
    const language = languages.find((one) => one === locale.slice(0, 2)) ?? 'en'
    const name = intlName(locale, style === 'short' ? 'short' : 'long', id)?.replace(/ ?[（(].*[)）]/, '')
    return name && !(language === 'ar' && id === money)
      ? [[language, language === 'ru' || language === 'uk' ? declinable(name) : name] as const]
      : []
  })
}

/** Of Mali, whose Arabic name by itself is the word for money matters. */
const money = 'ml'

/** Arabic makes the adjective of a country from its name: البرتغال, برتغالي. Not where the two are other words ("mali" is of money). */
function nisbasOf(id: string): readonly string[] {
  const name = (intlName('ar', 'long', id) ?? '').replace(/\p{M}/gu, '')
  const stem = name.replace(/^ال/u, '').replace(/(?:يا|ا|ة)$/u, '')
  if (!/^\p{Script=Arabic}{3,}$/u.test(stem) || /ي$/u.test(stem) || unlike.has(id)) return []
  const nisbas = ['ي', 'ية', 'يين', 'يون', 'يا'].map((ending) => stem + ending).filter((nisba) => nisba !== name)
  return nisbas.flatMap((nisba) => [nisba, `ال${nisba}`])
}

const unlike: ReadonlySet<string> = new Set([money, 'hu', 'ge'])

/** "Швеция" → "Швеци~", so that "Швецией" is found too. Short and composed names stay as they are. */
function declinable(name: string): string {
  const stem = name.replace(/[аяеиіїйоыь]$/u, '')
  return /^\p{L}{4,}$/u.test(stem) ? `${stem}~` : name
}
