import type { z } from 'zod'
import { placesWithin } from '../../articles/gazetteer/places.ts'
import { adminWordsFor } from '../../delivery/words/admin-words.ts'
import type { Section } from '../../sections/section.ts'
import { isEmpty, sectionSchema } from '../../sections/section.ts'
import type { Config } from './config.ts'
import { saidIssue } from './said-issue.ts'

/** What a workspace may have; more would make one community's wishes everybody's load. */
const mostFeeds = 6_000
const mostSections = 20
const mostSchedules = 100

/** What is wrong with a config as a whole. */
export type ConfigMistake =
  | { readonly kind: 'too-many'; readonly what: 'feeds' | 'sections' | 'schedules'; readonly most: number; readonly count: number }
  | { readonly kind: 'no-section' }
  /** A feed leans to a section that is not there. */
  | { readonly kind: 'leans'; readonly outlet: string; readonly section: string }
  /** A schedule asks for a section that is not there. */
  | { readonly kind: 'asks'; readonly schedule: string; readonly section: string }
  | { readonly kind: 'field'; readonly title: string; readonly issue: z.core.$ZodIssue }
  | { readonly kind: 'place'; readonly title: string; readonly place: string }
  /** A phrase without a letter or a number: it would catch everything, or nothing. */
  | { readonly kind: 'wordless'; readonly title: string; readonly phrase: string }
  /** Nothing can belong to it. */
  | { readonly kind: 'empty'; readonly title: string }
  | { readonly kind: 'letter'; readonly titles: readonly string[]; readonly letter: string }

/** What is wrong with a config; empty where it can be used. */
export function configMistakes({ feeds, sections, schedules }: Config): readonly ConfigMistake[] {
  const names = new Set(sections.map(({ name }) => name))
  return [
    ...tooMany(feeds.length, mostFeeds, 'feeds'),
    ...tooMany(sections.length, mostSections, 'sections'),
    ...tooMany(schedules.length, mostSchedules, 'schedules'),
    ...(sections.length === 0 ? [{ kind: 'no-section' } as const] : []),
    ...sections.flatMap(sectionMistakes),
    ...sharedLetters(sections),
    ...feeds.flatMap(({ outlet, section }) =>
      section === null || names.has(section) ? [] : [{ kind: 'leans', outlet: outlet.name, section } as const],
    ),
    ...schedules.flatMap(({ name, sections: wanted }) =>
      wanted.filter((section) => !names.has(section)).map((section) => ({ kind: 'asks', schedule: name, section }) as const),
    ),
  ]
}

/** What is wrong with one section by itself. */
export function sectionMistakes(section: Section): readonly ConfigMistake[] {
  const { title, places, phrases, hints, exclude, needs } = section
  const unknown = places.filter((place) => !placesWithin(place))
  const wordless = [...phrases, ...hints, ...exclude, ...needs].filter((phrase) => !/[\p{L}\p{N}]/u.test(phrase))
  const wrong = sectionSchema.safeParse(section).error?.issues ?? []
  return [
    ...wrong.map((issue) => ({ kind: 'field', title, issue }) as const),
    ...unknown.map((place) => ({ kind: 'place', title, place }) as const),
    ...wordless.map((phrase) => ({ kind: 'wordless', title, phrase }) as const),
    ...(isEmpty(section) ? [{ kind: 'empty', title } as const] : []),
  ]
}

/** Names a mistake among others. */
export function mistakeKey(mistake: ConfigMistake): string {
  return JSON.stringify(mistake)
}

/** A mistake in a sentence. */
export function saidMistake(mistake: ConfigMistake, language: string): string {
  const { say, list, common } = adminWordsFor(language)
  switch (mistake.kind) {
    case 'too-many':
      return say(`wrong.${mistake.what}`, { most: mistake.most, count: mistake.count })
    case 'no-section':
      return say('wrong.noSection')
    case 'leans':
      return say('wrong.leans', { outlet: mistake.outlet, section: mistake.section })
    case 'asks':
      return say('wrong.asks', { schedule: mistake.schedule, section: mistake.section })
    case 'field':
      return say('wrong.field', { title: mistake.title, mistake: saidIssue(mistake.issue, language) })
    case 'place':
      return say('wrong.place', { title: mistake.title, place: mistake.place })
    case 'wordless':
      return say('wrong.wordless', { title: mistake.title, phrase: mistake.phrase })
    case 'empty':
      return say('wrong.empty', { title: mistake.title })
    case 'letter': {
      const titles = list(mistake.titles.map((words) => common('quoted', { words })))
      return say('wrong.letter', { titles, letter: mistake.letter })
    }
  }
}

function tooMany(count: number, most: number, what: 'feeds' | 'sections' | 'schedules'): readonly ConfigMistake[] {
  return count > most ? [{ kind: 'too-many', what, most, count }] : []
}

function sharedLetters(sections: readonly Section[]): readonly ConfigMistake[] {
  return [...Map.groupBy(sections, ({ letter }) => letter)].flatMap(([letter, own]) =>
    own.length > 1 ? [{ kind: 'letter', titles: own.map(({ title }) => title), letter } as const] : [],
  )
}
