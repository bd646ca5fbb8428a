import { z } from 'zod'
import type { Arguments } from './platform.ts'
import { Refusal } from './refusal.ts'

/** A truth value, also as form fields write it. */
export const flag = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0']), z.literal([0, 1])])
  .transform((value) => value === true || value === 'true' || value === '1' || value === 1)

/** A number, also as form fields write it. */
export const count = z.coerce.number()

/** Text; Slack takes numbers for it too. */
export const words = z.union([z.string(), z.number().transform(String)])

/** Arguments that hold JSON, which a form carries as text. */
const jsonNames = ['blocks', 'attachments', 'view', 'metadata', 'files', 'unfurls', 'file_ids']

/**
 * Reads a method's arguments by its schema; what the schema does not name is passed over.
 *
 * @throws {Refusal} invalid_arguments, naming every argument that is missing or wrong.
 */
export function readArguments<shape extends z.ZodType>(schema: shape, args: Arguments): z.output<shape> {
  const read = schema.safeParse(args)
  if (read.success) return read.data
  const messages = read.error.issues.map(({ code, path, message }) =>
    code === 'invalid_type' && path.length === 1 && args[String(path[0])] === undefined
      ? `[ERROR] missing required field: ${path.map(String).join('.')}`
      : `[ERROR] ${message} [json-pointer:/${path.map(String).join('/')}]`,
  )
  throw new Refusal('invalid_arguments', messages)
}

/**
 * Fields of a form as arguments, JSON texts read.
 *
 * @throws {Refusal} invalid_blocks_format, invalid_metadata_format or invalid_arguments where JSON cannot be read.
 */
export function fromForm(fields: Iterable<readonly [string, string]>): Arguments {
  return Object.fromEntries([...fields].map(([name, value]) => [name, jsonNames.includes(name) ? parsed(name, value) : value]))
}

/** A JSON body as arguments: in it too, JSON may stand as text. */
export function fromJson(body: unknown): Arguments {
  const read = z.record(z.string(), z.unknown()).safeParse(body)
  if (!read.success) throw new Refusal('invalid_json')
  return Object.fromEntries(
    Object.entries(read.data).map(([name, value]) => [
      name,
      jsonNames.includes(name) && typeof value === 'string' ? parsed(name, value) : value,
    ]),
  )
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    if (name === 'blocks') throw new Refusal('invalid_blocks_format')
    throw name === 'metadata' ? new Refusal('invalid_metadata_format') : new Refusal('invalid_arguments', [`[ERROR] ${name} is no JSON`])
  }
}
