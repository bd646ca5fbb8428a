import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Arguments } from './platform.ts'

/** Two descriptions of Slack that are kept beside the checkout; they are no part of the project. */
export type Specification = {
  /** Arguments that the method's reference does not list; nothing where there is no reference. */
  unknownArguments(method: string, args: Arguments): readonly string[]
  /** In what blocks differ from the types of `@slack/types`. */
  blockFaults(blocks: readonly unknown[]): readonly string[]
  /** Whether the method's reference lists this error; undefined where there is no reference. */
  knowsError(method: string, error: string): boolean | undefined
}

/** Where the descriptions are kept; undefined where they are not. */
export function specificationPath(): string | undefined {
  const path = fileURLToPath(new URL('../../../../shared/specs', import.meta.url))
  return existsSync(`${path}/slack-api-ref/methods`) ? path : undefined
}

/** @param folder Holds `slack-api-ref/methods/*.json` and `slack-blockkit.from-types.schema.json`. */
export function readSpecification(folder: string): Specification {
  const references = new Map<string, Reference | undefined>()
  const referenceOf = (method: string) => {
    if (!references.has(method)) references.set(method, readReference(folder, method))
    return references.get(method)
  }
  const definitions = readDefinitions(folder)
  return {
    unknownArguments(method, args) {
      const reference = referenceOf(method)
      return reference ? Object.keys(args).filter((name) => !passedOver.includes(name) && !(name in reference.args)) : []
    },
    blockFaults: (blocks) =>
      blocks.flatMap((block, index) => differences(definitions, { $ref: '#/definitions/KnownBlock' }, block, `/blocks/${index}`)),
    knowsError(method, error) {
      const reference = referenceOf(method)
      return reference && error in reference.errors
    },
  }
}

/** What a type's own comment says of a property; '' where it says nothing. */
export function blockKitComment(folder: string, definition: string, property: string): string {
  return readDefinitions(folder)[definition]?.properties?.[property]?.description ?? ''
}

function readDefinitions(folder: string): Definitions {
  const { definitions }: { definitions: Definitions } = JSON.parse(readFileSync(`${folder}/slack-blockkit.from-types.schema.json`, 'utf8'))
  return definitions
}

/** Arguments that the client of a Bolt listener puts into every call, and that Slack passes over. */
const passedOver = ['token', 'team_id']

type Reference = { readonly args: Readonly<Record<string, unknown>>; readonly errors: Readonly<Record<string, string>> }

function readReference(folder: string, method: string): Reference | undefined {
  const path = `${folder}/slack-api-ref/methods/${method}.json`
  return /^[\w.]+$/.test(method) && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

type Schema = {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly items?: Schema | readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
}
type Definitions = Readonly<Record<string, Schema>>

function differences(all: Definitions, schema: Schema, value: unknown, at: string): readonly string[] {
  const target = schema.$ref ? all[schema.$ref.split('/').at(-1) ?? ''] : undefined
  if (target) return differences(all, target, value, at)
  if (schema.anyOf)
    return nearest(
      schema.anyOf.map((branch) => differences(all, branch, value, at)),
      at,
    )
  const wrong = (detail: string) => [`${at}: ${detail}`]
  return [
    ...(schema.type !== undefined && ![schema.type].flat().some((type) => hasType(type, value)) ? wrong(`is no ${schema.type}`) : []),
    ...(schema.const !== undefined && schema.const !== value ? wrong(`is not ${schema.const}`) : []),
    ...(schema.enum && !schema.enum.includes(value) ? wrong(`is none of ${schema.enum.join(', ')}`) : []),
    ...(Array.isArray(value) ? itemDifferences(all, schema, value, at) : []),
    ...(isRecord(value) ? propertyDifferences(all, schema, value, at) : []),
  ]
}

/** Of a union the branch that names the value's own `type` is told of, else the one with the fewest faults. */
function nearest(branches: readonly (readonly string[])[], at: string): readonly string[] {
  const named = branches.filter((faults) => !faults.some((fault) => fault.startsWith(`${at}/type: `)))
  const candidates = named.length > 0 ? named : branches
  return candidates.toSorted((one, other) => one.length - other.length)[0] ?? []
}

function itemDifferences(all: Definitions, { items }: Schema, value: readonly unknown[], at: string): readonly string[] {
  if (!items) return []
  return value.flatMap((item, index) => {
    const schema = 'length' in items ? items[index] : items
    return schema ? differences(all, schema, item, `${at}/${index}`) : []
  })
}

function propertyDifferences(
  all: Definitions,
  { properties = {}, required = [], additionalProperties }: Schema,
  value: Readonly<Record<string, unknown>>,
  at: string,
): readonly string[] {
  const missing = required.filter((key) => value[key] === undefined).map((key) => `${at}/${key}: is missing`)
  const nested = Object.entries(value).flatMap(([key, inside]) => {
    const schema = properties[key]
    if (schema) return differences(all, schema, inside, `${at}/${key}`)
    return additionalProperties === false ? [`${at}/${key}: is not known`] : []
  })
  return [...missing, ...nested]
}

function hasType(type: string, value: unknown): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isRecord(value)
    case 'null':
      return value === null
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === type
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
