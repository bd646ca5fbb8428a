import de from './commands/de.json' with { type: 'json' }
import es from './commands/es.json' with { type: 'json' }
import fr from './commands/fr.json' with { type: 'json' }
import zh from './commands/zh.json' with { type: 'json' }
import { type Language, languageFor } from './speaker.ts'

/** What commands, their options and their forms are for, by the English that their schemas hold. */
export const summaries: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = { de, fr, es, zh }

/** What a command or an option is for, in a BCP 47 language: the English of its schema where it is not translated. */
export function summaryIn(summary: string, language: string): string {
  const spoken = languageFor(language)
  return spoken === 'en' ? summary : (summaries[spoken][summary] ?? summary)
}
