import { z } from 'zod'
import { asUsual, type Subscription } from '../src/feeds/feed.ts'
import { jsonOf } from './json-of.ts'

const country = z.string().regex(/^[a-z]{2}$/, 'Expected two small letters (ISO 3166-1): "fr"')

const wanted = z.array(z.string().min(1).max(80)).max(50).default([])

const readingSchema = z
  .strictObject({
    paused: z.boolean().default(asUsual.paused),
    weight: z.number().min(0.1).max(10).default(asUsual.weight),
    fullText: z.boolean().default(asUsual.fullText),
    teaserOnly: z.boolean().default(asUsual.teaserOnly),
    filters: z.strictObject({ only: wanted, never: wanted, onlyAuthors: wanted, neverAuthors: wanted }).prefault({}),
  })
  .describe('how it is read where it is not as usual')

const feedSchema = z.strictObject({
  feed: z
    .url({ protocol: /^https?$/, error: 'Expected an http or https address' })
    .refine((address) => !hasCredentials(address), 'Expected an address without a user name and password'),
  outlet: z.string().min(1).max(80).describe('as readers know it'),
  country: country.nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'Expected a language code (BCP 47): "en"')
    .transform(primarySubtag)
    .nullable()
    .describe('null: told for each article'),
  owner: z.string().min(1).max(120).nullable().describe('outlets with the same owner count as one voice'),
  section: z.string().min(1).max(32).nullable().describe('the section that its articles lean to'),
  stateMedia: z.boolean().default(false),
  reading: readingSchema.optional(),
})

const stateMediaSchema = z.strictObject({
  source: z.string().min(1),
  outlets: z.array(z.strictObject({ name: z.string().min(1), domains: z.array(z.hostname()).min(1), country })),
})

type StateMedia = Readonly<z.output<typeof stateMediaSchema>>

/**
 * Checks the list of feeds that everyone starts with.
 *
 * @param fileName What its mistakes are reported under.
 * @throws {Error} Naming every mistake at once by file, place in the list and field; prints no value.
 */
export function readFeedsConfig(text: string, fileName: string): readonly Omit<Subscription, 'workspace'>[] {
  const feeds = checked(z.array(feedSchema).superRefine(refuseDoubles), text, fileName)
  return feeds.map(({ outlet, country, owner, stateMedia, reading, ...feed }) => ({
    ...feed,
    outlet: { name: outlet, country, owner, stateMedia },
    ...(reading === undefined ? {} : { reading }),
  }))
}

/**
 * Checks the list of outlets that a state holds (config/state-media.json).
 *
 * @throws {Error} As readFeedsConfig does.
 */
export function readStateMediaConfig(text: string, fileName: string): StateMedia {
  return checked(stateMediaSchema, text, fileName)
}

function checked<schema extends z.ZodType>(schema: schema, text: string, fileName: string): z.output<schema> {
  const result = schema.safeParse(jsonOf(text, fileName))
  if (result.success) return result.data
  throw new Error(result.error.issues.map((issue) => `${fileName}: ${issue.path.join('.') || 'the file'}: ${words(issue)}`).join('\n'))
}

/** zod's words name the type that was expected, never the value; unknown fields it names, since they are the mistake. */
function words(issue: z.core.$ZodIssue): string {
  return issue.code === 'unrecognized_keys' ? `has unknown fields (${issue.keys.join(', ')})` : issue.message
}

function refuseDoubles(feeds: readonly { readonly feed: string }[], context: z.RefinementCtx): void {
  feeds.forEach(({ feed }, index) => {
    const first = feeds.findIndex((other) => other.feed === feed)
    if (first < index) context.addIssue({ code: 'custom', path: [index, 'feed'], message: `The same address as number ${first}` })
  })
}

function hasCredentials(address: string): boolean {
  return URL.canParse(address) && (new URL(address).username !== '' || new URL(address).password !== '')
}

function primarySubtag(tag: string): string {
  return tag.split('-')[0] ?? tag
}
