import type { z } from 'zod'
import { type FormReason, invalidForm } from './refusal.ts'

/**
 * Reads a body by its schema as Discord does: unknown keys are dropped (and told), everything else wrong is refused.
 *
 * @param dropped Told of each key that the platform would pass over, as a path.
 * @throws {Refusal} 50035 with a reason at every field that is wrong.
 */
export function readForm<shape extends z.ZodType>(schema: shape, body: unknown, dropped: (path: string) => void): z.output<shape> {
  const strict = schema.safeParse(body)
  if (strict.success) return strict.data

  const unknown = strict.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  )
  if (unknown.length === 0) throw invalidForm(strict.error.issues.map((issue) => ({ path: issue.path, reason: reasonOf(issue) })))
  for (const path of unknown) dropped(path.map(String).join('.'))
  return readForm(schema, unknown.reduce(without, structuredClone(body)), dropped)
}

type Issue = z.core.$ZodIssue

function reasonOf(issue: Issue): FormReason {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
        : { code: issue.origin === 'array' ? 'BASE_TYPE_BAD_LENGTH' : 'NUMBER_TYPE_MAX', message: `Must be ${issue.maximum} or fewer.` }
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: issue.origin === 'array' ? 'BASE_TYPE_BAD_LENGTH' : 'NUMBER_TYPE_MIN', message: `Must be ${issue.minimum} or more.` }
    case 'invalid_type':
      return { code: 'BASE_TYPE_REQUIRED', message: `This field is required, as ${issue.expected}.` }
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'BASE_TYPE_CHOICES', message: 'Value must be one of those the platform knows.' }
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'unrecognized_keys':
    case 'custom':
      return { code: 'BASE_TYPE_INVALID', message: issue.message }
  }
}

function without(body: unknown, path: readonly PropertyKey[]): unknown {
  const key = path.at(-1)
  const owner = path.slice(0, -1).reduce(inside, body)
  if (key !== undefined && isRecord(owner)) Reflect.deleteProperty(owner, key)
  return body
}

function inside(value: unknown, key: PropertyKey): unknown {
  return isRecord(value) ? Reflect.get(value, key) : undefined
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
