import { de } from './admins/de.ts'
import { en } from './admins/en.ts'
import { es } from './admins/es.ts'
import { fr } from './admins/fr.ts'
import { zh } from './admins/zh.ts'
import { type Say, speaker } from './speaker.ts'
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
