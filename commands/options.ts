import { z } from 'zod'
import type { Caller } from '../src/app/caller.ts'
import { shortened } from '../src/app/typed-line.ts'
import { plainReply } from '../src/delivery/plain-reply.ts'
import type { Reply } from '../src/delivery/reply.ts'
import { type Language, spokenLanguage } from '../src/delivery/speaker.ts'
import { wordsFor } from '../src/delivery/words.ts'

/** Which briefing a short id belongs to. Buttons carry it; typed, it is the one that the channel was last shown. */
export const briefingOption = z
  .string()
  .regex(/^[\w-]{1,40}$/, 'is no id of a briefing')
  .optional()
  .meta({ description: 'the briefing that the id stands in', hidden: true })

/** A story, by the id that a briefing prints beside it, or by its lasting one. */
export const storyOption = z.string().min(1).max(40)

/** The language that somebody is answered in. */
export function languageOf({ language }: Pick<Caller, 'language'>): Language {
  return spokenLanguage(language) ?? 'en'
}

/** That nobody can read a time, and how one is said. */
export function unknownTime(typed: string, { language }: Pick<Caller, 'language'>): Reply {
  const { say } = wordsFor(language)
  return plainReply(say('noTime', { typed: shortened(typed), examples: say('sinceExamples') }), language)
}
