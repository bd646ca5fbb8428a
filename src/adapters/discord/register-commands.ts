import { isDeepStrictEqual } from 'node:util'
import { type REST, Routes } from 'discord.js'
import { z } from 'zod'
import type { CommandBodies } from './command-bodies.ts'

/** Where commands are registered: everywhere at once, or in certain servers, by their ids. */
export type Registration = { readonly kind: 'global' } | { readonly kind: 'servers'; readonly ids: readonly string[] }

/**
 * Registers the commands where what is registered differs from them.
 *
 * @returns Names of what is registered, by id, and whether anything was written.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  bodies: CommandBodies,
  where: Registration,
): Promise<{ readonly names: ReadonlyMap<string, string>; readonly isWritten: boolean }> {
  const names = new Map<string, string>()
  let isWritten = false
  for (const route of routesOf(applicationId, where)) {
    const registered = registeredCommands.parse(await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) }))
    const isSame = isDeepStrictEqual(comparable(registered), comparable(bodies))
    const standing = isSame ? registered : registeredCommands.parse(await rest.put(route, { body: bodies }))
    for (const { id, name } of standing) names.set(id, name)
    isWritten ||= !isSame
  }
  return { names, isWritten }
}

function routesOf(applicationId: string, where: Registration): readonly `/${string}`[] {
  if (where.kind === 'global') return [Routes.applicationCommands(applicationId)]
  return where.ids.map((id) => Routes.applicationGuildCommands(applicationId, id))
}

const registeredCommands = z.array(z.looseObject({ id: z.string(), name: z.string() }))

/** What we say of a command; Discord adds ids, versions and defaults of its own. */
const ours = new Set([
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'contexts',
  'integration_types',
  'default_member_permissions',
  'required',
  'choices',
  'value',
  'autocomplete',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
])

/** The commands in one order, without what is empty or a default, so that both sides can be compared. */
function comparable(commands: readonly object[]): unknown {
  return commands.map((command) => meaningful(command)).toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
}

function meaningful(value: unknown, inTranslations = false): unknown {
  if (Array.isArray(value)) return value.map((item) => meaningful(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value)
    .filter(([key, inner]) => (inTranslations || ours.has(key)) && !isDefault(inner))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(kept.map(([key, inner]) => [key, meaningful(inner, key.endsWith('_localizations'))]))
}

function isDefault(value: unknown): boolean {
  return value === null || value === undefined || value === false || value === '' || (Array.isArray(value) && value.length === 0)
}
