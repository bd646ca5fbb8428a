import { Locale } from 'discord.js'
import { z } from 'zod'

/* Commands as an application registers them. https://discord.com/developers/docs/interactions/application-commands */

/** Characters over name, description and choices of a command with all its options, the longest language counted. */
const commandCharacters = 8000
const optionName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

const locales: readonly string[] = Object.values(Locale)
const translations = (value: z.ZodString) =>
  z
    .record(z.string(), value)
    .refine((texts) => Object.keys(texts).every((locale) => locales.includes(locale)), 'Value must be a known locale')
    .nullish()

const lowerName = z
  .string()
  .regex(optionName, 'String value did not match validation regex.')
  .refine((name) => name === name.toLowerCase(), 'Command names must be lower case')
const anyName = z.string().min(1).max(32)
const sentence = z.string().min(1).max(100)

const choiceOf = <value extends z.ZodType>(value: value) =>
  z
    .array(z.strictObject({ name: sentence, name_localizations: translations(sentence), value }))
    .max(25)
    .refine(distinct, 'Choice names must be unique')
    .nullish()

const described = {
  name: lowerName,
  name_localizations: translations(z.string().regex(optionName)),
  description: sentence,
  description_localizations: translations(sentence),
}
const asked = { ...described, required: z.boolean().nullish() }
const eitherListOrAsk = ({
  choices,
  autocomplete,
}: {
  choices?: readonly unknown[] | null | undefined
  autocomplete?: boolean | null | undefined
}) => !(autocomplete && choices?.length)
const eitherMessage = 'autocomplete and choices exclude each other'

const textOption = z
  .strictObject({
    type: z.literal(3),
    ...asked,
    choices: choiceOf(z.string().min(1).max(100)),
    autocomplete: z.boolean().nullish(),
    min_length: z.int().min(0).max(6000).nullish(),
    max_length: z.int().min(1).max(6000).nullish(),
  })
  .refine(eitherListOrAsk, eitherMessage)
const numbers = { autocomplete: z.boolean().nullish(), min_value: z.number().nullish(), max_value: z.number().nullish() }
const integerOption = z
  .strictObject({ type: z.literal(4), ...asked, choices: choiceOf(z.int()), ...numbers })
  .refine(eitherListOrAsk, eitherMessage)
const numberOption = z
  .strictObject({ type: z.literal(10), ...asked, choices: choiceOf(z.number()), ...numbers })
  .refine(eitherListOrAsk, eitherMessage)
const plainOption = z.strictObject({ type: z.union([z.literal(5), z.literal(6), z.literal(8), z.literal(9)]), ...asked })
const channelOption = z.strictObject({ type: z.literal(7), ...asked, channel_types: z.array(z.int()).nullish() })
const fileOption = z.strictObject({ type: z.literal(11), ...asked, file_types: z.array(z.string()).nullish() })

const leaf = z.discriminatedUnion('type', [textOption, integerOption, numberOption, plainOption, channelOption, fileOption])
const leaves = z
  .array(leaf)
  .max(25)
  .refine(distinct, 'Option names must be unique')
  .refine(requiredFirst, 'Required options must be placed before non-required options')
  .nullish()
const subcommand = z.strictObject({ type: z.literal(1), ...described, options: leaves })
const group = z.strictObject({
  type: z.literal(2),
  ...described,
  options: z.array(subcommand).min(1).max(25).refine(distinct, 'Option names must be unique'),
})

const shared = {
  id: z.string().nullish(),
  name_localizations: translations(anyName),
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  dm_permission: z.boolean().nullish(),
  default_permission: z.boolean().nullish(),
  contexts: z.array(z.int().min(0).max(2)).min(1).nullish(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).nullish(),
  nsfw: z.boolean().nullish(),
}

const slashCommand = z
  .strictObject({
    ...shared,
    type: z.literal(1),
    name: lowerName,
    description: sentence,
    description_localizations: translations(sentence),
    options: z
      .array(z.discriminatedUnion('type', [subcommand, group, ...leaf.options]))
      .max(25)
      .refine(distinct, 'Option names must be unique')
      .refine(unmixed, 'Sub-command options and other options cannot be mixed')
      .refine(requiredFirst, 'Required options must be placed before non-required options')
      .nullish(),
  })
  .refine((command) => weight(command) <= commandCharacters, `A command must not exceed ${commandCharacters} characters in all`)

const menuCommand = z.strictObject({
  ...shared,
  type: z.union([z.literal(2), z.literal(3)]),
  name: anyName,
  description: z.literal('').nullish(),
  description_localizations: z.null().optional(),
  options: z.array(z.never()).nullish(),
})

/** A command as sent; where the type is left out it is a slash command. */
export const commandBody = z.preprocess(
  (body) => (typeof body === 'object' && body !== null && !('type' in body && body.type) ? { ...body, type: 1 } : body),
  z.discriminatedUnion('type', [slashCommand, menuCommand]),
)

export type CommandBody = z.output<typeof commandBody>
export type CommandOption = NonNullable<z.output<typeof slashCommand>['options']>[number]
export type LeafOption = z.output<typeof leaf>
export type Command = CommandBody & { readonly id: string; readonly version: string }

function distinct(entries: readonly { readonly name: string }[]): boolean {
  return new Set(entries.map(({ name }) => name)).size === entries.length
}

function requiredFirst(options: readonly { readonly type: number; readonly required?: boolean | null | undefined }[]): boolean {
  const firstFree = options.findIndex(({ required }) => !required)
  return firstFree < 0 || options.slice(firstFree).every(({ required }) => !required)
}

function unmixed(options: readonly { readonly type: number }[]): boolean {
  const nested = options.filter(({ type }) => type < 3).length
  return nested === 0 || nested === options.length
}

type Weighed = {
  readonly name: string
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined
  readonly description?: string
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined
  readonly value?: string | number
  readonly options?: readonly Weighed[] | null | undefined
  readonly choices?: readonly Weighed[] | null | undefined
}

function weight(entry: Weighed): number {
  const longest = (text: string | undefined, others: Readonly<Record<string, string>> | null | undefined) =>
    Math.max(0, ...[text ?? '', ...Object.values(others ?? {})].map(({ length }) => length))
  const own = longest(entry.name, entry.name_localizations) + longest(entry.description, entry.description_localizations)
  const inner = [...(entry.options ?? []), ...(entry.choices ?? [])].reduce((sum, part) => sum + weight(part), 0)
  return own + inner + (typeof entry.value === 'string' ? entry.value.length : 0)
}
