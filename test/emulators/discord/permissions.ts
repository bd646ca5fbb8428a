import { PermissionFlagsBits as may } from 'discord.js'
import { refusals } from './refusal.ts'
import { type Channel, channelOf, type Guild, guildOf, type Overwrite, type World } from './world.ts'

/** Every permission that discord.js 14 knows. */
export const everything = Object.values(may).reduce((all, bit) => all | bit, 0n)

/** What both may do in a direct message. */
const inDirectMessages =
  may.ViewChannel | may.SendMessages | may.EmbedLinks | may.AttachFiles | may.ReadMessageHistory | may.AddReactions | may.UseExternalEmojis

/** Withdrawn with the right to write. */
const needsSending = may.MentionEveryone | may.SendTTSMessages | may.AttachFiles | may.EmbedLinks

/**
 * What a user may do in a channel, as bits; a thread takes its channel's.
 *
 * @see https://discord.com/developers/docs/topics/permissions#permission-hierarchy
 */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) return channel.recipients.includes(userId) ? inDirectMessages : 0n
  const guild = guildOf(world, channel.guildId)
  const base = guildPermissions(guild, userId)
  if (base & may.Administrator) return everything

  const place = channel.thread && channel.parentId ? channelOf(world, channel.parentId) : channel
  const withOverwrites = overwritten(guild, place.overwrites, userId, base)
  if (!(withOverwrites & may.ViewChannel)) return 0n
  const canWrite = withOverwrites & (channel.thread ? may.SendMessagesInThreads : may.SendMessages)
  return canWrite ? withOverwrites : withOverwrites & ~needsSending
}

/** What a member may do in the whole guild, before any channel's overwrites; 0 for a stranger. */
function guildPermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId)
  if (!member) return 0n
  if (guild.ownerId === userId) return everything
  const base = [guild.id, ...member.roles].reduce((all, id) => all | (guild.roles.get(id)?.permissions ?? 0n), 0n)
  return base & may.Administrator ? everything : base
}

/** @throws {Refusal} 50001 where the user cannot see the channel, 50013 where a right is missing. */
export function demand(world: World, channel: Channel, userId: string, ...needed: readonly bigint[]): void {
  const held = permissionsIn(world, channel, userId)
  if (!(held & may.ViewChannel) || isShutOut(channel, userId, held)) throw refusals.missingAccess()
  if (needed.some((bit) => !(held & bit))) throw refusals.missingPermissions()
}

export function sendingRight(channel: Channel): bigint {
  return channel.thread ? may.SendMessagesInThreads : may.SendMessages
}

function overwritten(guild: Guild, overwrites: readonly Overwrite[], userId: string, base: bigint): bigint {
  const roles = guild.members.get(userId)?.roles ?? new Set()
  const layers = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id, kind }) => kind === 'role' && id !== guild.id && roles.has(id)),
    overwrites.filter(({ id, kind }) => kind === 'member' && id === userId),
  ]
  // Within a layer what one role allows wins over what another denies.
  return layers.reduce((held, layer) => (held & ~union(layer, 'deny')) | union(layer, 'allow'), base)
}

function union(overwrites: readonly Overwrite[], side: 'allow' | 'deny'): bigint {
  return overwrites.reduce((bits, overwrite) => bits | overwrite[side], 0n)
}

const privateThread = 12

function isShutOut(channel: Channel, userId: string, held: bigint): boolean {
  return channel.type === privateThread && !channel.thread?.members.has(userId) && !(held & may.ManageThreads)
}
