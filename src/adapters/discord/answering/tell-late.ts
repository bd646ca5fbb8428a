import { ApplicationIntegrationType, MessageFlags, type RepliableInteraction } from 'discord.js'
import type { Log } from '../../../app/log.ts'
import { plainReply } from '../../../delivery/reply/plain-reply.ts'
import { discordSays } from '../discord-says.ts'
import { type Sendable, sendables } from '../rendering/sendable.ts'
import { missingPermissions } from '../sending/missing-permissions.ts'

/** Where somebody was told that their answer came too late; `nowhere`: Discord lets us say it nowhere. */
export type ToldLate = 'channel' | 'person' | 'nowhere'

/**
 * Says that an answer took longer than the 15 minutes in which Discord takes one: in the channel where it was for all and the bot may
 * speak there, else in a message to the person. What was for them alone is named to them alone.
 */
export async function tellLate(interaction: RepliableInteraction, log: Log): Promise<ToldLate> {
  const say = discordSays(interaction.locale)
  const said = interaction.isCommand() ? say('lateCommand', { command: interaction.commandName }) : say('lateButton')
  const [message] = sendables(plainReply(said, interaction.locale))
  if (!message) return 'nowhere'
  if (interaction.ephemeral !== true && (await attempted('channel', interaction, log, () => sendToChannel(interaction, message))))
    return 'channel'
  return (await attempted('person', interaction, log, () => sendToPerson(interaction, message))) ? 'person' : 'nowhere'
}

/** @returns False where the bot is no member there, or may not speak. */
async function sendToChannel(
  { channel, appPermissions, authorizingIntegrationOwners: owners }: RepliableInteraction,
  message: Sendable,
): Promise<boolean> {
  const inServer = owners[ApplicationIntegrationType.GuildInstall] !== undefined
  const speaking = channel?.isThread() ? 'SendMessagesInThreads' : 'SendMessages'
  if (!channel?.isSendable() || !inServer || missingPermissions(appPermissions, ['ViewChannel', speaking]).length > 0) return false
  await channel.send({ ...message, flags: MessageFlags.IsComponentsV2 })
  return true
}

async function sendToPerson({ user }: RepliableInteraction, message: Sendable): Promise<boolean> {
  await user.send({ ...message, flags: MessageFlags.IsComponentsV2 })
  return true
}

async function attempted(
  where: ToldLate,
  { id, channelId }: RepliableInteraction,
  log: Log,
  send: () => Promise<boolean>,
): Promise<boolean> {
  try {
    return await send()
  } catch (error) {
    log.info(
      { interaction: id, channel: channelId ?? '', where, reason: String(error) },
      'a person could not be told that an answer came too late',
    )
    return false
  }
}
