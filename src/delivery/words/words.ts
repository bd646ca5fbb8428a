import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { type Language, languageFor, locales, type Say, speaker } from './speaker.ts'
import { zh } from './zh.ts'

/** Everything that a view says in its own words, in one language. Sentences of articles are never here. */
export type Words = {
  readonly language: Language
  /** For Intl: how dates, numbers and plurals are written. */
  readonly locale: string
  readonly quoteMarks: readonly [string, string]
  /** One message, with what it needs: `say('outlets', { count: 3 })`. */
  readonly say: Say<typeof en>
  list(items: readonly string[]): string
  /** "French": what a BCP 47 language is called that is another than this one; undefined where it is this one, or nobody knows it. */
  foreignLanguage(tag: string): string | undefined
}

/** The words of a BCP 47 language: those of "de" for "de-AT"; English where it is not spoken. */
export function wordsFor(language: string): Words {
  return words[languageFor(language)]
}

const say = speaker({ en, de, fr, es, zh })

const words: Readonly<Record<Language, Words>> = {
  en: wordsOf('en', ['“', '”']),
  de: wordsOf('de', ['„', '“']),
  fr: wordsOf('fr', ['« ', ' »']),
  es: wordsOf('es', ['«', '»']),
  zh: wordsOf('zh', ['“', '”']),
}

function wordsOf(language: Language, quoteMarks: Words['quoteMarks']): Words {
  const locale = locales[language]
  const lists = new Intl.ListFormat(locale)
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
  return {
    ...{ language, locale, quoteMarks, say: say(language) },
    list: (items) => lists.format(items),
    foreignLanguage(tag) {
      const primary = /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase()
      return primary === undefined || primary === language || primary === 'und' ? undefined : names.of(primary)
    },
  }
}
