import { z } from 'zod'
import { type Language, languageFor } from '../../delivery/words/speaker.ts'

/** What a schema finds wrong, in a sentence with the field before it: "most: Too big: expected number to be <=20." */
export function saidIssue(issue: z.core.$ZodIssue, language: string): string {
  const found = localeErrors[languageFor(language)]({ ...issue, input: undefined })
  const said = typeof found === 'string' ? found : found?.message
  return `${issue.path.join('.')}: ${issue.code === 'custom' ? issue.message : (said ?? issue.message)}.`
}

const localeErrors: Readonly<Record<Language, z.core.$ZodErrorMap>> = {
  en: z.locales.en().localeError,
  de: z.locales.de().localeError,
  fr: z.locales.fr().localeError,
  es: z.locales.es().localeError,
  zh: z.locales.zhCN().localeError,
}
