import { z } from 'zod'
import { storyChoices } from '../src/app/answers/find-story.ts'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/input/caller.ts'
import type { Choice } from '../src/app/input/command.ts'
import { didYouMean } from '../src/app/input/did-you-mean.ts'
import { nearest } from '../src/app/input/nearest.ts'
import { isNone } from '../src/app/input/option-facts.ts'
import { shortened } from '../src/app/input/typed-line.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import type { Reply } from '../src/delivery/reply/reply.ts'
import { sectionNameIn } from '../src/delivery/words/section-name.ts'
import { wordsFor } from '../src/delivery/words/words.ts'
import type { Section } from '../src/sections/section.ts'

/** Which briefing a short id belongs to. Buttons carry it; typed, it is the one that the channel was last shown. */
export const briefingOption = z
  .string()
  .regex(/^[\w-]{1,40}$/, 'is no id of a briefing')
  .optional()
  .meta({ description: 'the briefing that the id stands in', hidden: true })

/** A story, by the id that a briefing prints beside it, or by its lasting one. */
export const storyOption = z.string().min(1).max(40).describe('what stands before its headline, such as e2')

/** What may be chosen for the first option of a command about one story. */
export async function stories(option: string, typed: string, caller: Caller, app: App): Promise<readonly Choice[]> {
  return option === 'id' || option === 'what' ? storyChoices(typed, caller, app) : []
}

/** Revision of the config that a form showed: what was changed since is not changed again unseen. Forms carry it. */
export const seenOption = z.coerce.number().int().min(0).optional().meta({ hidden: true })

/** Where nothing is done because of an option: what is wrong with it. */
export function mistaken(said: string, option: string, { language }: Pick<Caller, 'language'>): Reply {
  return { ...plainReply(said, language), mistake: { option } }
}

/** Names of the sections, for whoever types one: where none is like it, the nearest. */
export async function sectionChoices(typed: string, { workspace, language }: Caller, app: App): Promise<readonly Choice[]> {
  const wanted = typed.trim().toLowerCase()
  const all = (await app.sections(workspace)).map((section) => ({ label: sectionNameIn(section, language), value: section.name }))
  const matching = all.filter(({ label, value }) => value.includes(wanted) || label.toLowerCase().includes(wanted))
  const names = all.map(({ value }) => value)
  return matching.length > 0 ? matching : all.filter(({ value }) => value === nearest(typed, names))
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

/** That there is no such section, which is probably meant, and which there are. */
export function saidNoSection(typed: string, sections: readonly Section[], { language }: Pick<Caller, 'language'>): string {
  const { say } = wordsFor(language)
  const names = sections.map(({ name }) => name)
  const hint = didYouMean(typed, [...names, ...sections.map(({ title }) => title)], language) ?? []
  return [say('noSuchSection', { typed: shortened(typed) }), hint, say('sectionsAre', { names: names.join(say('comma')) })].flat().join(' ')
}

/** Which revision was seen, for `change`. */
export function asSeen(seen: number | undefined): { readonly seen?: number } {
  return seen === undefined ? {} : { seen }
}

/** That nobody can read a time, and how one is said. */
export function unknownTime(typed: string, { language }: Pick<Caller, 'language'>): Reply {
  const { say } = wordsFor(language)
  return plainReply(say('noTime', { typed: shortened(typed), examples: say('sinceExamples') }), language)
}

/** A switch as one types it. */
export function yesOrNo(on: boolean | undefined): 'yes' | 'no' {
  return on ? 'yes' : 'no'
}

/** What was typed of a switch; undefined where nothing was. */
export function isYes(typed: 'yes' | 'no' | undefined): boolean | undefined {
  return typed === undefined ? undefined : typed === 'yes'
}

/** Which of several things was probably meant, else which there are. @param none Said where there is none at all. */
export function whichThereAre(typed: string, things: readonly { readonly name: string }[], none: string, language: string): string {
  const names = things.map(({ name }) => name)
  const { say } = wordsFor(language)
  return names.length === 0 ? none : (didYouMean(typed, names, language) ?? say('sectionsAre', { names: names.join(say('comma')) }))
}
