import { type Say, speaker } from './speaker.ts'
import { de } from './words/admins/de.ts'
import { en } from './words/admins/en.ts'
import { es } from './words/admins/es.ts'
import { fr } from './words/admins/fr.ts'
import { zh } from './words/admins/zh.ts'
import { type Words, wordsFor } from './words.ts'

/** What is said to admins in one language, beside what everybody is told. */
export type AdminWords = Omit<Words, 'say'> & {
  readonly say: Say<typeof en>
  /** What everybody is told. */
  readonly common: Words['say']
}

/** As `wordsFor`. */
export function adminWordsFor(language: string): AdminWords {
  const words = wordsFor(language)
  return { ...words, say: say(words.language), common: words.say }
}

const say = speaker({ en, de, fr, es, zh })
