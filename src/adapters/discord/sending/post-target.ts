import { ChannelType, DiscordjsError, type ForumChannel, type PermissionsBitField, type SendableChannels } from 'discord.js'
import { personWorkspace, serverWorkspace } from '../answering/caller-of.ts'
import type { Bot } from '../bot.ts'
import { isRefusal, refusal } from '../failures.ts'

/** Where something is to be posted, and what the bot may do there. */
export type Target =
  | { readonly kind: 'none' }
  | (Place & { readonly kind: 'channel'; readonly channel: SendableChannels; readonly takesThreads: boolean })
  | (Place & { readonly kind: 'forum'; readonly channel: ForumChannel })

type Place = {
  readonly workspace: string
  /** Between one person and the bot, where no permissions are given. */
  readonly isPrivate: boolean
  readonly permissions: Readonly<PermissionsBitField> | null
}

/** The channel of an id; none where there is no such channel, or it is in a server that the bot is not in, or takes no messages. */
export async function findTarget(id: string, bot: Bot): Promise<Target> {
  const channel = await fetched(id, bot)
  if (!channel) return { kind: 'none' }
  if (channel.isDMBased()) {
    if (channel.type !== ChannelType.DM) return { kind: 'none' }
    const place = {
      workspace: personWorkspace(channel.recipientIds.find((person) => person !== bot.user) ?? ''),
      isPrivate: true,
      permissions: null,
    }
    return { kind: 'channel', channel, takesThreads: false, ...place }
  }
  const place = { workspace: serverWorkspace(channel.guildId), isPrivate: false, permissions: channel.permissionsFor(bot.user) }
  if (channel.type === ChannelType.GuildForum) return { kind: 'forum', channel, ...place }
  const takesThreads = channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildAnnouncement
  return channel.isSendable() ? { kind: 'channel', channel, takesThreads, ...place } : { kind: 'none' }
}

/** All channels of the bot's servers are known already, so one that Discord denies us is in no server of ours. */
async function fetched(id: string, bot: Bot) {
  try {
    await bot.know(id)
    return await bot.client.channels.fetch(id)
  } catch (error) {
    if (isRefusal(error, refusal.unknownChannel, refusal.missingAccess) || error instanceof DiscordjsError) return null
    throw error
  }
}
