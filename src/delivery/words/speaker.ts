import { type Formatters, IntlMessageFormat } from 'intl-messageformat'

/** The languages that Attaché speaks. */
export const languages = ['en', 'de', 'fr', 'es', 'zh'] as const
export type Language = (typeof languages)[number]

/** Messages in ICU's format by their names: "{count, plural, one {# outlet} other {# outlets}}". */
export type Catalogue = Readonly<Record<string, string>>

/** Says the messages of one catalogue in one language. */
export type Say<catalogue extends Catalogue> = <name extends keyof catalogue & string>(
  name: name,
  ...values: ValuesOf<catalogue[name]>
) => string

/** What a message needs said with it: numbers for plurals, text for all else; nothing where it has no argument. */
export type ValuesOf<message extends string> = [ArgumentOf<message>] extends [never]
  ? readonly []
  : readonly [{ readonly [argument in ArgumentOf<message> as argument[0]]: argument[1] }]

/** A catalogue with the names and the arguments of another; what is missing, extra or other does not compile. */
export type TranslationOf<original extends Catalogue, messages> = {
  readonly [name in keyof original | keyof messages]: name extends keyof original & keyof messages
    ? messages[name] extends string
      ? IsSame<ArgumentOf<messages[name]>, ArgumentOf<original[name]>> extends true
        ? messages[name]
        : { readonly otherArgumentsThan: original[name] }
      : string
    : name extends keyof original
      ? string
      : never
}

/** BCP 47 tags for Intl, by the language. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', fr: 'fr', es: 'es', zh: 'zh-Hans' }

/**
 * The language among ours that a BCP 47 tag asks for: "de-AT" for German, "zh-TW" for Chinese.
 *
 * @returns Undefined where we do not speak it.
 */
export function spokenLanguage(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split(/[-_]/)
  return languages.find((language) => language === primary)
}

/** The language in which a BCP 47 tag is answered: English where we do not speak it. */
export function languageFor(tag: string): Language {
  return spokenLanguage(tag) ?? 'en'
}

/**
 * Joins the five languages of a catalogue. What is said with a message stays as it is, whatever signs it holds: only our own
 * messages are read as messages, each once.
 *
 * @returns Says them in a BCP 47 language; in English where it is not spoken.
 */
export function speaker<
  const en extends Catalogue,
  const de extends Catalogue,
  const fr extends Catalogue,
  const es extends Catalogue,
  const zh extends Catalogue,
>(catalogues: {
  readonly en: en
  readonly de: de & TranslationOf<en, de>
  readonly fr: fr & TranslationOf<en, fr>
  readonly es: es & TranslationOf<en, es>
  readonly zh: zh & TranslationOf<en, zh>
}): (language: string) => Say<en> {
  const says: Readonly<Record<Language, Say<en>>> = {
    en: sayIn('en', catalogues.en),
    de: sayIn('de', catalogues.de),
    fr: sayIn('fr', catalogues.fr),
    es: sayIn('es', catalogues.es),
    zh: sayIn('zh', catalogues.zh),
  }
  return (language) => says[languageFor(language)]
}

/**
 * "count" of "{count, plural, …" is a number; "title" of "{title}" is text; the words of a plural's cases are neither, and so no
 * case may be one plain word alone.
 */
type ArgumentOf<message extends string> = message extends `${string}{${infer rest}` ? ArgumentAt<rest> | ArgumentOf<rest> : never

type ArgumentAt<rest extends string> = rest extends `${infer inside}}${string}`
  ? inside extends `${infer name}, ${'plural, ' | 'number'}${string}`
    ? readonly [name, number]
    : IsName<inside> extends true
      ? readonly [inside, string]
      : never
  : never

type IsName<text extends string> = text extends `${infer first}${infer rest}`
  ? Lowercase<first> extends Letter
    ? rest extends ''
      ? true
      : IsName<rest>
    : false
  : false

// biome-ignore format: an alphabet
type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm' | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z'

type IsSame<one, other> = [one] extends [other] ? ([other] extends [one] ? true : false) : false

function sayIn(language: Language, catalogue: Catalogue) {
  const read = new Map<string, IntlMessageFormat>()
  return (name: string, ...[values]: readonly (Readonly<Record<string, string | number>> | undefined)[] | readonly []): string => {
    const message = catalogue[name]
    if (message === undefined) throw new Error(`delivery: there is no message ${name} in ${language}`)
    if (values === undefined) return message
    const format = read.get(name) ?? new IntlMessageFormat(message, locales[language], undefined, { formatters, ignoreTag: true })
    read.set(name, format)
    return String(format.format({ ...values }))
  }
}

/** Making one takes a hundred times as long as using it. */
const numbers = new Map<string, Intl.NumberFormat>()
const plurals = new Map<string, Intl.PluralRules>()

const formatters: Formatters = {
  getNumberFormat: (locale) => kept(numbers, String(locale), (tag) => new Intl.NumberFormat(tag)),
  getPluralRules: (locale, options) => kept(plurals, `${locale} ${options?.type}`, () => new Intl.PluralRules(locale, options)),
  getDateTimeFormat: (...asked) => new Intl.DateTimeFormat(...asked),
}

function kept<made>(known: Map<string, made>, key: string, make: (key: string) => made): made {
  const found = known.get(key) ?? make(key)
  known.set(key, found)
  return found
}
