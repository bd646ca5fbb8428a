/** The languages that names are given in. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'uk', 'ru', 'ar', 'zh'] as const

/** One of the languages that names are given in. */
export type Language = (typeof languages)[number]

/**
 * Ways to write one name, parted by ` / `: the first is the one that people are shown, in English.
 * Capitals count, `*` stands for any ending, `~` for an ending of declension (see phrase-trie.ts).
 */
export type Aliases = string

/** What says that a text is about a country, beyond its name, which comes from Intl.DisplayNames. */
export type CountryEntry = {
  /** ISO 3166-1 alpha-2, lower case; xk for Kosovo. */
  readonly id: string
  /** Other names of the country. */
  readonly names?: Aliases
  /** Adjectives and names of its people; those of one language are looked for in texts of that language only. */
  readonly demonyms?: Partial<Readonly<Record<Language, Aliases>>>
  /** Cities, the capital first where it is listed, and parts of the country. */
  readonly cities?: readonly Aliases[]
  /** Leaders, ministers and other people known for speaking for it. */
  readonly people?: readonly Aliases[]
  /** Government, parliament, forces, central bank, parties, companies. */
  readonly institutions?: readonly Aliases[]
}

/** A region or alliance: an id that sections and mentions may name, and the countries in it. */
export type RegionEntry = {
  readonly id: string
  readonly as: 'region' | 'institution'
  readonly names: Aliases
  readonly demonyms?: Partial<Readonly<Record<Language, Aliases>>>
  readonly people?: readonly Aliases[]
  readonly institutions?: readonly Aliases[]
  readonly countries: readonly string[]
  /** Ids of alliances and smaller regions that belong to it: 'eu' in 'europe'. */
  readonly includes?: readonly string[]
}
