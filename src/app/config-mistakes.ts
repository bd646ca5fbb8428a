import { placesWithin } from '../articles/places.ts'
import type { Section } from '../sections/section.ts'
import { sectionSchema } from '../sections/section.ts'
import type { Config } from './config.ts'

/** What a workspace may have; more would make one community's wishes everybody's load. */
const mostFeeds = 6_000
const mostSections = 20
const mostSchedules = 100

/** What is wrong with a config as a whole, each a sentence for people; empty where it can be used. */
export function configMistakes({ feeds, sections, schedules }: Config): readonly string[] {
  const names = new Set(sections.map(({ name }) => name))
  return [
    ...tooMany(feeds.length, mostFeeds, 'feeds'),
    ...tooMany(sections.length, mostSections, 'sections'),
    ...tooMany(schedules.length, mostSchedules, 'schedules'),
    ...(sections.length === 0 ? ['A workspace needs at least one section.'] : []),
    ...sections.flatMap(sectionMistakes),
    ...sharedLetters(sections),
    ...feeds.flatMap(({ outlet, section }) =>
      section === null || names.has(section) ? [] : [`${outlet.name} leans to the section “${section}”, which is not there.`],
    ),
    ...schedules.flatMap(({ name, sections: wanted }) =>
      wanted
        .filter((section) => !names.has(section))
        .map((section) => `The schedule “${name}” asks for the section “${section}”, which is not there.`),
    ),
  ]
}

function tooMany(count: number, most: number, what: string): readonly string[] {
  return count > most ? [`A workspace may have ${most} ${what}, and this would be ${count}.`] : []
}

function sectionMistakes(section: Section): readonly string[] {
  const { title, places, phrases, desks } = section
  const unknown = places.filter((place) => !placesWithin(place))
  const wrong = sectionSchema.safeParse(section).error?.issues ?? []
  return [
    ...wrong.map(({ path, message }) => `The section “${title}”: ${path.join('.')}: ${message}.`),
    ...unknown.map((place) => `The section “${title}”: “${place}” is no region, alliance or country that is known here.`),
    ...(places.length + phrases.length + desks.length === 0
      ? [`The section “${title}” has no places, phrases or desks, so nothing can belong to it.`]
      : []),
  ]
}

function sharedLetters(sections: readonly Section[]): readonly string[] {
  return [...Map.groupBy(sections, ({ letter }) => letter)].flatMap(([letter, own]) =>
    own.length > 1 ? [`The sections ${own.map(({ title }) => `“${title}”`).join(' and ')} share the letter “${letter}”.`] : [],
  )
}
