import { z } from 'zod'
import type { Command } from './command.ts'

/** One option of a command as its schema describes it: what a platform's registration, a form and `/help` need. */
export type OptionFacts = {
  readonly name: string
  /** A sentence fragment for people. */
  readonly summary: string
  readonly kind: 'text' | 'number' | 'yes-no' | 'choice' | 'file'
  readonly required: boolean
  /** What a choice may be; empty for the other kinds. */
  readonly choices: readonly string[]
  /** Fewest and most characters of a text, least and greatest of a number; null where there is no bound. */
  readonly least: number | null
  readonly most: number | null
  /** Carried by buttons, and not offered to people. */
  readonly hidden: boolean
  /** Of a text: whether forms leave room for several lines. */
  readonly long: boolean
  /** Of a text: what it names, so that a platform can let people pick it; several people with commas. */
  readonly names: 'channel' | 'role' | 'people' | null
  /** Of a text: whether it may be an address, whatever that holds. In all others an address with a secret is cut to its host. */
  readonly address: boolean
  /** Whether "none" empties what it sets. */
  readonly empties: boolean
}

/** The word that empties what an option sets. */
export const none = 'none'

/** Whether somebody typed that word, in any case. */
export function isNone(typed: string): boolean {
  return typed.trim().toLowerCase() === none
}

/** Every line, press, form and page asks for them, and a schema never changes. */
const known = new WeakMap<Command['options'], readonly OptionFacts[]>()

/** The options of a command in the order of its schema. */
export function optionFacts(command: Pick<Command, 'name' | 'options'>): readonly OptionFacts[] {
  const facts = known.get(command.options) ?? factsOf(command)
  known.set(command.options, facts)
  return facts
}

function factsOf({ name: command, options }: Pick<Command, 'name' | 'options'>): readonly OptionFacts[] {
  return Object.entries(options.shape).map(([name, schema]) => ({
    name,
    summary: summaryOf(schema) ?? '',
    required: !schema.safeParse(undefined).success,
    hidden: isMarked(schema, 'hidden'),
    long: isMarked(schema, 'long'),
    names: namesSchema.catch(null).parse(marked(schema, 'names')),
    address: isMarked(schema, 'address'),
    empties: isMarked(schema, 'empties'),
    ...kindOf(bare(schema), `${command}.${name}`),
    ...(isMarked(schema, 'file') ? { kind: 'file' } : {}),
  }))
}

/** More options than this that may be left out are no help in a line. */
const mostInUsage = 5

/** How a command is typed: "/brief [section] [since] [style]". What stands in brackets may be left out; many such are "[…]". */
export function usageOf(command: Pick<Command, 'name' | 'options' | 'rest'>): string {
  const offered = optionFacts(command).filter(({ hidden }) => !hidden)
  const isShort = offered.filter(({ required }) => !required).length <= mostInUsage
  const words = offered
    .filter(({ required }) => required || isShort)
    .map(({ name, required }) => {
      if (name === command.rest) return required ? `<${name}…>` : `[${name}…]`
      if (command.rest !== undefined) return `[${name}:…]`
      return required ? `<${name}>` : `[${name}]`
    })
  return [`/${command.name}`, ...words, ...(isShort ? [] : ['[…]'])].join(' ')
}

/** The example that shows most to somebody who got these options wrong: one that has such an option, or has any. */
export function exampleOf({ name, examples }: Pick<Command, 'name' | 'examples'>, wrong: readonly string[] = []): string {
  const shown = examples.find((example) => wrong.some((option) => example.includes(`${option}:`)))
  return shown ?? examples.find((example) => example !== `/${name}`) ?? examples[0]
}

type Schema = z.core.$ZodType

/** What is below "may be left out" and "has a default". */
function bare(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.def.innerType)
  return schema
}

function summaryOf(schema: Schema): string | undefined {
  return z.globalRegistry.get(schema)?.description ?? (bare(schema) === schema ? undefined : summaryOf(bare(schema)))
}

const namesSchema = z.enum(['channel', 'role', 'people']).nullable()

function isMarked(schema: Schema, name: 'hidden' | 'file' | 'long' | 'address' | 'empties'): boolean {
  return marked(schema, name) === true
}

/** What `.meta()` says, of the schema or of what is below it. */
function marked(schema: Schema, name: string): unknown {
  return z.globalRegistry.get(schema)?.[name] ?? (bare(schema) === schema ? undefined : marked(bare(schema), name))
}

/** A whole number has the greatest that there is for a bound, which is none to people. */
function bound(value: number | null): number | null {
  return value === null || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? null : value
}

function kindOf(schema: Schema, name: string): Pick<OptionFacts, 'kind' | 'choices' | 'least' | 'most'> {
  const unbounded = { choices: [], least: null, most: null }
  if (schema instanceof z.ZodEnum) return { ...unbounded, kind: 'choice', choices: schema.options.map(String) }
  if (schema instanceof z.ZodString) return { ...unbounded, kind: 'text', least: schema.minLength, most: schema.maxLength }
  if (schema instanceof z.ZodNumber) return { ...unbounded, kind: 'number', least: bound(schema.minValue), most: bound(schema.maxValue) }
  if (schema instanceof z.ZodBoolean) return { ...unbounded, kind: 'yes-no' }
  throw new TypeError(`app: option ${name} is neither a string, a number, a boolean nor an enum`)
}
