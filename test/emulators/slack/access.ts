import type { BotCall } from './platform.ts'
import { Refusal } from './refusal.ts'
import { type Channel, directChannel } from './world.ts'

/** A channel that the bot may know of. @throws {Refusal} channel_not_found, also for what is hidden from it. */
export function knownChannel(call: BotCall, name: string): Channel {
  const { platform, install, method } = call
  const channel = platform.world.channels.get(name)
  if (!channel || channel.deleted) throw new Refusal('channel_not_found')
  if (channel.teamId !== install.teamId) {
    platform.report('other-team', method, `${name} is of team ${channel.teamId}, the token of ${install.teamId}`)
    throw new Refusal('channel_not_found')
  }
  if (channel.kind !== 'public' && !channel.members.has(install.botUserId)) throw new Refusal('channel_not_found')
  return channel
}

/**
 * A channel that the bot may post to: by id, by `#name`, or by a person's id for the conversation with them.
 *
 * @throws {Refusal} channel_not_found, is_archived or not_in_channel.
 */
export function postableChannel(call: BotCall, name: string): Channel {
  const { world } = call.platform
  const { botUserId, teamId, scopes } = call.install
  const person = world.users.get(name)
  if (person?.teamId === teamId) return directChannel(world, teamId, botUserId, name)
  const byName = [...world.channels.values()].find((one) => one.teamId === teamId && one.kind !== 'direct' && `#${one.name}` === name)
  const channel = knownChannel(call, byName?.id ?? name)
  if (channel.archived) throw new Refusal('is_archived')
  if (!channel.members.has(botUserId) && !scopes.has('chat:write.public')) throw new Refusal('not_in_channel')
  return channel
}

/** A channel whose messages the bot may read: the scope goes by its kind, and it must be a member. */
export function readableChannel(call: BotCall, name: string): Channel {
  const channel = knownChannel(call, name)
  demandScope(call, `${scopeFamily[channel.kind]}:history`)
  if (!channel.members.has(call.install.botUserId)) throw new Refusal('not_in_channel')
  return channel
}

/** @throws {Refusal} missing_scope, saying which is needed and which there are. */
export function demandScope({ install: { scopes } }: BotCall, needed: string): void {
  if (!scopes.has(needed)) throw new Refusal('missing_scope', [], { needed, provided: [...scopes].join(',') })
}

export const scopeFamily = { public: 'channels', private: 'groups', direct: 'im' } as const

/** One page of a list. @throws {Refusal} invalid_cursor */
export function page<item>(
  items: readonly item[],
  cursor: string | undefined,
  limit: number,
): { readonly items: readonly item[]; readonly next: string } {
  const start = cursor === undefined || cursor === '' ? 0 : Number(Buffer.from(cursor, 'base64').toString())
  if (!Number.isInteger(start) || start < 0) throw new Refusal('invalid_cursor')
  const end = start + limit
  return { items: items.slice(start, end), next: end < items.length ? Buffer.from(String(end)).toString('base64') : '' }
}
