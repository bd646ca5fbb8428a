import { ApplicationCommandType, Events, type Interaction, InteractionContextType, PermissionFlagsBits as may } from 'discord.js'
import { discordForTest, loggedIn } from './logged-in.ts'
import type { DiscordOptions } from './start-discord.ts'

/** `/brief`, which everyone may use. */
export const brief = {
  name: 'brief',
  description: 'Today in a section',
  options: [{ type: 3, name: 'topic', description: 'Which section', autocomplete: true }],
}

/** A guild with a channel, a reader, and the real client with three commands registered. `on` hears what people do. */
export async function newsroom(options: DiscordOptions = {}) {
  const discord = await discordForTest(options)
  const ada = discord.user({ name: 'ada' })
  const guild = discord.guild({ name: 'Newsroom' })
  discord.join(guild, ada)
  const channel = discord.channel(guild, { name: 'news' })
  const client = await loggedIn(discord)
  const commands = [
    brief,
    { name: 'Add links to briefing', type: ApplicationCommandType.Message },
    {
      name: 'feeds',
      description: 'Feeds of this server',
      default_member_permissions: String(may.ManageGuild),
      contexts: [InteractionContextType.Guild],
      options: [
        { type: 1, name: 'add', description: 'Follow a feed', options: [{ type: 3, name: 'url', description: 'Address', required: true }] },
      ],
    },
  ]
  await client.rest.put(`/applications/${discord.application.id}/commands`, { body: commands })
  const on = (listen: (interaction: Interaction) => Promise<unknown>) => client.on(Events.InteractionCreate, listen)
  return { discord, ada, guild, channel, client, on }
}
