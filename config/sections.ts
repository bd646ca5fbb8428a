import { z } from 'zod'
import { placesWithin } from '../src/articles/gazetteer/places.ts'
import { isEmpty, type LightTopic, lightTopicSchema, type Section, sectionSchema } from '../src/sections/section.ts'
import { jsonOf } from './json-of.ts'

/** Light topics are written once and named by the sections that hold them back. */
const schema = z.strictObject({
  light: z.array(lightTopicSchema).default([]),
  sections: z.array(sectionSchema.extend({ light: z.array(z.union([z.string(), lightTopicSchema])).default([]) })).min(1),
})

/** A light topic that stands where it is named belongs to that section alone. */
function topicsOf(one: string | LightTopic, light: readonly LightTopic[]): readonly LightTopic[] {
  return typeof one === 'string' ? light.filter(({ name }) => name === one) : [one]
}

type Mistake = { readonly path: readonly PropertyKey[]; readonly message: string }

/**
 * Reads config/sections.json.
 *
 * @throws {Error} Naming every mistake with its place; prints no value.
 */
export function readSectionsConfig(text: string, fileName: string): readonly Section[] {
  const json = jsonOf(text, fileName)
  const result = schema.safeParse(json)
  const mistakes = [...(result.error?.issues ?? []).map(plain), ...mistakesAcross(names.parse(json))]
  if (result.success && mistakes.length === 0) {
    const { light, sections } = result.data
    return sections.map((section) => ({ ...section, light: section.light.flatMap((one) => topicsOf(one, light)) }))
  }
  const lines = mistakes.map(({ path, message }) => `  ${fileName}: ${path.join('.') || 'the file'}: ${message}`)
  throw new Error(`Some sections cannot be used. Correct them and start again:\n${lines.join('\n')}`)
}

/** What can be read of a file that may be wrong elsewhere, so that mistakes of both kinds are told at once. */
const strings = z.array(z.string().catch('')).catch([])
const names = z
  .object({
    light: z.array(z.object({ name: z.string() }).catch({ name: '' })).catch([]),
    sections: z
      .array(
        z
          .object({
            name: z.string().catch(''),
            letter: z.string().catch(''),
            places: strings,
            phrases: strings,
            desks: strings,
            unclaimed: z.number().optional().catch(undefined),
            light: z.array(z.union([z.string(), z.object({ name: z.string() })]).catch('')).catch([]),
          })
          .catch({ name: '', letter: '', places: [''], phrases: [], desks: [], unclaimed: undefined, light: [] }),
      )
      .catch([]),
  })
  .catch({ light: [], sections: [] })

function mistakesAcross({ light, sections }: z.output<typeof names>): readonly Mistake[] {
  const topics = light.map((topic) => topic.name)
  return [
    ...repeats(topics).map((index) => ({ path: ['light', index, 'name'], message: 'is used by an earlier topic' })),
    ...(['name', 'letter'] as const).flatMap((key) =>
      repeats(sections.map((section) => section[key])).map((index) => ({
        path: ['sections', index, key],
        message: 'is used by an earlier section',
      })),
    ),
    ...sections.flatMap((section, index) =>
      mistakesIn(section, topics).map(({ path, message }) => ({ path: ['sections', index, ...path], message })),
    ),
  ]
}

function mistakesIn(section: z.output<typeof names>['sections'][number], topics: readonly string[]): readonly Mistake[] {
  const unknownPlace = 'is no region, alliance or country that Attaché knows'
  return [
    ...section.places.flatMap((place, at) =>
      place === '' || placesWithin(place) ? [] : [{ path: ['places', at], message: unknownPlace }],
    ),
    ...section.light.flatMap((topic, at) =>
      typeof topic !== 'string' || topics.includes(topic) ? [] : [{ path: ['light', at], message: 'is no topic of the list "light"' }],
    ),
    ...(isEmpty(section) ? [{ path: [], message: 'has no places, phrases or desks, so nothing can belong to it' }] : []),
  ]
}

/** Where a value stands that stood earlier in the list. */
function repeats(values: readonly string[]): readonly number[] {
  return values.flatMap((value, index) => (value !== '' && values.indexOf(value) < index ? [index] : []))
}

/** Zod names keys that it does not know, and a mistyped key is itself the mistake; all else it says holds no value. */
function plain(issue: z.core.$ZodIssue): Mistake {
  const message = issue.code === 'unrecognized_keys' ? `has keys that are not known: ${issue.keys.join(', ')}` : issue.message
  return { path: issue.path, message }
}
