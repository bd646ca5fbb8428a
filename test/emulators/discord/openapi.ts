import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Tells in what a request's body differs from Discord's own description of its API; nothing where it fits. */
export type Specification = (method: string, path: string, body: unknown) => readonly string[]

/** Where the description is kept beside the checkout; undefined where it is not. It is no part of the project. */
export function specificationPath(): string | undefined {
  const path = fileURLToPath(new URL('../../../../shared/specs/discord-api-spec/openapi.json', import.meta.url))
  return existsSync(path) ? path : undefined
}

/** Reads an OpenAPI 3.1 file once; checking is over the keywords that Discord's file uses. */
export function readSpecification(file: string): Specification {
  const document: OpenApi = JSON.parse(readFileSync(file, 'utf8'))
  const paths = Object.keys(document.paths).map((path) => ({ path, segments: path.split('/') }))
  return (method, path, body) => {
    const match = paths
      .filter(({ segments }) => fits(segments, path.split('/')))
      .toSorted((one, other) => placeholders(one.segments) - placeholders(other.segments))[0]
    const content = match && document.paths[match.path]?.[method.toLowerCase()]?.requestBody?.content
    const schema = content?.['application/json']?.schema ?? content?.['multipart/form-data']?.schema
    return schema ? differences({ schemas: document.components.schemas }, schema, body, '') : []
  }
}

type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly maxProperties?: number
  readonly pattern?: string
  readonly format?: string
}
type Operation = { readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> } }
type OpenApi = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}
type Context = { readonly schemas: Readonly<Record<string, Schema>>; readonly open?: boolean }

/** Keys that discord.js sends and the platform passes over, though the description does not list them. */
const passedOver = ['tts', 'nonce', 'enforce_nonce', 'username', 'avatar_url', 'nsfw', 'type', 'id']

function differences(context: Context, schema: Schema, value: unknown, at: string): readonly string[] {
  const target = schema.$ref ? context.schemas[schema.$ref.split('/').at(-1) ?? ''] : undefined
  if (target) return differences(context, target, value, at)
  const wrong = (detail: string) => [`${at || 'body'}: ${detail}`]
  const union = schema.oneOf ?? schema.anyOf
  return [
    ...(schema.allOf ?? []).flatMap((part) => differences({ ...context, open: true }, part, value, at)),
    ...(union ? unionDifferences(context, union, value, at) : []),
    ...(schema.type !== undefined && !hasType(schema, value) ? wrong(`is no ${schema.type}`) : []),
    ...(schema.enum && !schema.enum.includes(value) ? wrong(`is none of ${schema.enum.join(', ')}`) : []),
    ...(schema.const !== undefined && schema.const !== value ? wrong(`is not ${schema.const}`) : []),
    ...boundDifferences(schema, value).flatMap(wrong),
    ...(Array.isArray(value) ? itemDifferences(context, schema, value, at) : []),
    ...(isRecord(value) && schema.properties ? propertyDifferences(context, schema, value, at) : []),
  ]
}

/** Of a union the branch that names the value's own `type` is told of, else the one that is nearest. */
function unionDifferences(context: Context, union: readonly Schema[], value: unknown, at: string): readonly string[] {
  const type = isRecord(value) ? value.type : undefined
  const named = union.filter((branch) => typeof type === 'number' && typesOf(context, branch).includes(type))
  const all = (named.length > 0 ? named : union).map((branch) => differences(context, branch, value, at))
  return all.toSorted((one, other) => one.length - other.length)[0] ?? []
}

function typesOf(context: Context, schema: Schema): readonly unknown[] {
  const target = schema.$ref ? context.schemas[schema.$ref.split('/').at(-1) ?? ''] : schema
  return target?.properties?.type?.enum ?? []
}

function hasType({ type, format }: Schema, value: unknown): boolean {
  const types = typeof type === 'string' ? [type] : (type ?? [])
  return types.some((name) => {
    switch (name) {
      case 'null':
        return value === null
      case 'array':
        return Array.isArray(value)
      case 'object':
        return isRecord(value)
      case 'integer':
        // Discord reads decimal strings as integers of 64 bits.
        return Number.isInteger(value) || (format !== 'int32' && typeof value === 'string' && /^\d+$/.test(value))
      default:
        return typeof value === name
    }
  })
}

function boundDifferences(schema: Schema, value: unknown): readonly string[] {
  const { minLength = 0, maxLength = Infinity, minimum = -Infinity, maximum = Infinity, pattern } = schema
  if (typeof value === 'number' && (value < minimum || value > maximum)) return [`${value} is out of range`]
  if (typeof value !== 'string') return []
  const length = [...value].length
  if (length < minLength || length > maxLength) return [`a length of ${length} is out of range`]
  return pattern && !new RegExp(pattern, 'u').test(value) ? [`does not match ${pattern}`] : []
}

function itemDifferences(context: Context, schema: Schema, value: readonly unknown[], at: string): readonly string[] {
  const { items, minItems = 0, maxItems = Infinity } = schema
  const count = value.length < minItems || value.length > maxItems ? [`${at}: ${value.length} entries are out of range`] : []
  return [
    ...count,
    ...(items ? value.flatMap((item, index) => differences({ schemas: context.schemas }, items, item, `${at}[${index}]`)) : []),
  ]
}

function propertyDifferences(context: Context, schema: Schema, value: Readonly<Record<string, unknown>>, at: string): readonly string[] {
  const { properties = {}, required = [], additionalProperties } = schema
  const missing = required.filter((key) => !(key in value)).map((key) => `${at}.${key}: is missing`)
  const nested = Object.entries(value).flatMap(([key, inner]) => {
    const known = properties[key]
    if (known) return differences({ schemas: context.schemas }, known, inner, `${at}.${key}`)
    const mayBe = context.open || additionalProperties || passedOver.includes(key)
    return mayBe ? [] : [`${at}.${key}: is not described`]
  })
  return [...missing, ...nested]
}

function fits(pattern: readonly string[], path: readonly string[]): boolean {
  return pattern.length === path.length && pattern.every((segment, index) => segment.startsWith('{') || segment === path[index])
}

function placeholders(segments: readonly string[]): number {
  return segments.filter((segment) => segment.startsWith('{')).length
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
