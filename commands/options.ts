import { z } from 'zod'
import type { Caller } from '../src/app/caller.ts'

/** Which briefing a short id belongs to. Buttons carry it; typed, it is the one that the channel was last shown. */
export const briefingOption = z
  .string()
  .regex(/^[\w-]{1,40}$/, 'is no id of a briefing')
  .optional()
  .meta({ description: 'the briefing that the id stands in', hidden: true })

/** A story, by the id that a briefing prints beside it, or by its lasting one. */
export const storyOption = z.string().min(1).max(40)

/** BCP 47 primary subtag of the person's client. */
export function languageOf({ language }: Caller): string {
  return /^[a-z]{2,3}/i.exec(language)?.[0].toLowerCase() ?? 'en'
}
