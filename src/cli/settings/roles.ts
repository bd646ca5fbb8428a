import { type Role, roles } from '../../../config/roles.ts'
import type { Settings } from '../../../config/settings.ts'

export type Roles = ReadonlySet<Role>

/** Every one: a process that does all of it. */
export const allRoles: Roles = new Set(roles)

/** Reads "poller,writer"; undefined where one of them is none. */
export function readRoles(typed: string): Roles | undefined {
  const named = typed.split(',').map((name) => name.trim())
  const known = named.flatMap((name) => roles.find((role) => role === name) ?? [])
  return known.length === named.length ? new Set(known) : undefined
}

export type Shards = { readonly kind: 'some'; readonly ids: readonly number[]; readonly count: number }

/** Reads "0/2" or "0,1/4": which shards, of how many; undefined where that cannot be. */
export function readShards(typed: string): Shards | undefined {
  const [, ids = '', count = ''] = /^(\d{1,4}(?:,\d{1,4})*)\/(\d{1,4})$/.exec(typed) ?? []
  const shards = { kind: 'some', ids: [...new Set(ids.split(',').map(Number))], count: Number(count) } as const
  return ids !== '' && shards.ids.every((id) => id < shards.count) ? shards : undefined
}

/** @throws {Error} In words for the person, where a process is to do a part of the work and there is nobody to share it with. */
export function refuseLonelyRoles(wanted: Roles, { DATABASE_URL: database }: Pick<Settings, 'DATABASE_URL'>): void {
  if (database === undefined && wanted.size < roles.length)
    throw new Error('Several processes can share the work over PostgreSQL alone: set DATABASE_URL, or leave --roles out.')
}
