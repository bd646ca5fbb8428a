import { de } from './commands/de.ts'
import { es } from './commands/es.ts'
import { fr } from './commands/fr.ts'
import { zh } from './commands/zh.ts'
import { type Language, spokenLanguage } from './speaker.ts'

const words: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = { de, fr, es, zh }

/** What a command or an option is for, in a BCP 47 language: the English of its schema where it is not translated. */
export function summaryIn(summary: string, language: string): string {
  const spoken = spokenLanguage(language) ?? 'en'
  return spoken === 'en' ? summary : (words[spoken][summary] ?? summary)
}
