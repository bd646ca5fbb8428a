import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/input/caller.ts'
import type { Choice } from '../src/app/input/command.ts'
import { isNone } from '../src/app/input/option-facts.ts'
import { shortened } from '../src/app/input/typed-line.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import type { Reply } from '../src/delivery/reply/reply.ts'
import { sectionNameIn } from '../src/delivery/words/section-name.ts'
import { type Language, spokenLanguage } from '../src/delivery/words/speaker.ts'
import { wordsFor } from '../src/delivery/words/words.ts'
import type { Section } from '../src/sections/section.ts'

/** Which briefing a short id belongs to. Buttons carry it; typed, it is the one that the channel was last shown. */
export const briefingOption = z
  .string()
  .regex(/^[\w-]{1,40}$/, 'is no id of a briefing')
  .optional()
  .meta({ description: 'the briefing that the id stands in', hidden: true })

/** A story, by the id that a briefing prints beside it, or by its lasting one. */
export const storyOption = z.string().min(1).max(40)

/** Revision of the config that a form showed: what was changed since is not changed again unseen. Forms carry it. */
export const seenOption = z.coerce.number().int().min(0).optional().meta({ hidden: true })

/** Where nothing is done because of an option: what is wrong with it. */
export function mistaken(said: string, option: string, { language }: Pick<Caller, 'language'>): Reply {
  return { ...plainReply(said, language), mistake: { option } }
}

/** Names of the sections, for whoever types one. */
export async function sectionChoices(typed: string, { workspace, language }: Caller, app: App): Promise<readonly Choice[]> {
  const wanted = typed.trim().toLowerCase()
  return (await app.sections(workspace))
    .map((section) => ({ name: section.name, label: sectionNameIn(section, language) }))
    .filter(({ name, label }) => name.includes(wanted) || label.toLowerCase().includes(wanted))
    .map(({ name, label }) => ({ label, value: name }))
}

/** Words typed with commas; "none": no word. */
export function listed(typed: string): readonly string[] {
  if (isNone(typed)) return []
  return typed
    .split(/[,、，;]/)
    .map((word) => word.trim())
    .filter(Boolean)
}

/** The section that somebody means by its name or its title. */
export function sectionNamed(typed: string, sections: readonly Section[]): Section | undefined {
  const wanted = typed.trim().toLowerCase()
  return sections.find(({ name, title }) => name === wanted || title.toLowerCase() === wanted)
}

/** That there is no such section, and which there are. */
export function saidNoSection(typed: string, sections: readonly Section[], { language }: Pick<Caller, 'language'>): string {
  const { say } = wordsFor(language)
  const names = sections.map(({ name }) => name).join(say('comma'))
  return `${say('noSuchSection', { typed: shortened(typed) })} ${say('sectionsAre', { names })}`
}

/** Which revision was seen, for `change`. */
export function asSeen(seen: number | undefined): { readonly seen?: number } {
  return seen === undefined ? {} : { seen }
}

/** The language that somebody is answered in. */
export function languageOf({ language }: Pick<Caller, 'language'>): Language {
  return spokenLanguage(language) ?? 'en'
}

/** That nobody can read a time, and how one is said. */
export function unknownTime(typed: string, { language }: Pick<Caller, 'language'>): Reply {
  const { say } = wordsFor(language)
  return plainReply(say('noTime', { typed: shortened(typed), examples: say('sinceExamples') }), language)
}
