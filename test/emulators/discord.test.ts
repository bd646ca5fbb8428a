import {
  AttachmentBuilder,
  ButtonStyle,
  ChannelType,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits as may,
  TextInputStyle,
} from 'discord.js'
import { describe, expect, it } from 'vitest'
import { brief, newsroom } from './discord/newsroom.ts'
import { NotOffered } from './discord/offered.ts'
import type { DiscordEmulator } from './discord/start-discord.ts'

function unmarred(discord: DiscordEmulator): void {
  expect(discord.violations).toEqual([])
}

describe('the Discord emulator, to the real client', () => {
  it("logs in and shows its guilds, channels and the bot's own rights", async () => {
    const { client, guild, channel, discord } = await newsroom()
    const seen = client.guilds.cache.get(guild.id)?.channels.cache.get(channel.id)
    expect(seen?.name).toBe('news')
    const me = client.guilds.cache.get(guild.id)?.members.me
    expect(me && seen?.permissionsFor(me)?.has('SendMessagesInThreads')).toBe(true)
    expect(me && seen?.permissionsFor(me)?.has('ManageMessages')).toBe(false)
    unmarred(discord)
  })

  it('carries a slash command through a deferral to a Components V2 reply', async () => {
    const { discord, ada, channel, on } = await newsroom()
    on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.deferReply()
      const text = { type: ComponentType.TextDisplay, content: `Today in ${interaction.options.getString('topic')}` } as const
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: ComponentType.Container, components: [text] }],
      })
    })
    const handle = discord.slash({ user: ada, channel, name: 'brief', options: { topic: 'europe' } })
    expect((await handle.acknowledged()).answer).toEqual({ kind: 'deferred', ephemeral: false })
    const reply = await handle.reply()
    expect(JSON.stringify(reply.components)).toContain('Today in europe')
    expect(discord.messages(channel)).toEqual([reply])
    unmarred(discord)
  })

  it('shows an ephemeral reply to its person only, whatever the edit says', async () => {
    const { discord, ada, channel, on } = await newsroom()
    on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      await interaction.editReply('for you')
    })
    const reply = await discord.slash({ user: ada, channel, name: 'brief' }).reply()
    expect(reply).toMatchObject({ content: 'for you', visibleTo: ada.id })
    expect(discord.messages(channel)).toEqual([])
    expect(discord.messages(channel, ada)).toEqual([reply])
  })

  it('presses buttons, which update their message, and picks from menus', async () => {
    const { discord, ada, channel, client, on } = await newsroom()
    const row = {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Next', custom_id: 'next' }],
    }
    const menu = {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: 'story',
          options: [
            { label: 'E1', value: 'e1' },
            { label: 'E2', value: 'e2' },
          ],
        },
      ],
    }
    on(async (interaction) => {
      if (interaction.isButton()) await interaction.update({ content: 'page 2' })
      if (interaction.isStringSelectMenu()) await interaction.reply({ content: interaction.values.join(), flags: MessageFlags.Ephemeral })
    })
    const place = client.channels.cache.get(channel.id)
    if (place?.isSendable()) await place.send({ content: 'page 1', components: [row, menu] })
    const [message] = discord.messages(channel)
    if (!message) throw new Error('nothing was sent')

    expect((await discord.press(message, 'next', ada).reply()).content).toBe('page 2')
    expect(await discord.choose(message, 'story', ['e2'], ada).reply()).toMatchObject({ content: 'e2', visibleTo: ada.id })
    expect(() => discord.choose(message, 'story', ['e9'], ada)).toThrow(NotOffered)
    unmarred(discord)
  })

  it('proposes while a person types', async () => {
    const { discord, ada, channel, on } = await newsroom()
    on(async (interaction) => {
      if (interaction.isAutocomplete()) await interaction.respond([{ name: 'Europe', value: `${interaction.options.getFocused()}rope` }])
    })
    const choices = await discord.autocomplete({ user: ada, channel, name: 'brief', options: { topic: 'eu' }, focused: 'topic' })
    expect(choices).toEqual([{ name: 'Europe', value: 'europe' }])
  })

  it('opens a form and brings back what was filled in', async () => {
    const { discord, ada, channel, on } = await newsroom()
    on(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const input = { type: ComponentType.TextInput, custom_id: 'url', style: TextInputStyle.Short } as const
        await interaction.showModal({
          title: 'Add a feed',
          custom_id: 'add',
          components: [{ type: ComponentType.Label, label: 'Address', component: input }],
        })
      }
      if (interaction.isModalSubmit()) await interaction.reply(`added ${interaction.fields.getTextInputValue('url')}`)
    })
    const modal = await discord.openedModal(discord.slash({ user: ada, channel, name: 'brief' }), { user: ada, channel })
    const reply = await discord.submitModal(modal, { url: 'https://a.test/rss' }).reply()
    expect(reply.content).toBe('added https://a.test/rss')
    expect(() => discord.submitModal(modal, { url: '' })).toThrow('does not take 0 characters')
  })

  it('hands a message to a command of its menu, text and all', async () => {
    const { discord, ada, channel, on } = await newsroom()
    on(async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply({ content: interaction.targetMessage.content, flags: MessageFlags.Ephemeral })
    })
    const message = discord.say(ada, channel, 'see https://a.test/1')
    const reply = await discord.messageCommand({ user: ada, channel, name: 'Add links to briefing', message }).reply()
    expect(reply.content).toBe('see https://a.test/1')
  })

  it('offers a command only to those who have its rights, where it may be used', async () => {
    const { discord, ada, guild, channel, on } = await newsroom()
    on(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`${interaction.options.getSubcommand()} ${interaction.options.getString('url', true)}`)
    })
    const command = { channel, name: 'feeds add', options: { url: 'https://a.test' } }
    const eve = discord.user({ name: 'eve' })
    discord.join(guild, eve, may.ManageGuild)
    expect(() => discord.slash({ user: ada, ...command })).toThrow(NotOffered)
    expect(() => discord.slash({ user: eve, ...command, channel: discord.directChannel(eve) })).toThrow(NotOffered)
    expect(() => discord.slash({ user: eve, ...command, options: {} })).toThrow('"url" is required')
    expect((await discord.slash({ user: eve, ...command }).reply()).content).toBe('add https://a.test')
  })

  it('answers in a direct message', async () => {
    const { discord, ada, on, client } = await newsroom()
    on(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(`in guild: ${interaction.inGuild()}`)
    })
    const direct = discord.directChannel(ada)
    expect((await discord.slash({ user: ada, channel: direct, name: 'brief' }).reply()).content).toBe('in guild: false')
    await client.users.send(ada.id, 'hello')
    expect(discord.messages(direct).at(-1)?.content).toBe('hello')
    ada.takesMessages = false
    await expect(client.users.send(ada.id, 'again')).rejects.toMatchObject({ code: 50007 })
  })

  it('follows up with a file', async () => {
    const { discord, ada, channel, on } = await newsroom()
    on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.reply('see below')
      const file = new AttachmentBuilder(Buffer.from('a,b\n1,2\n'), { name: 'figures.csv' })
      await interaction.followUp({ files: [file] })
      await interaction.deleteReply()
    })
    const handle = discord.slash({ user: ada, channel, name: 'brief' })
    await handle.reply()
    await expect.poll(() => handle.followUps()[0]?.attachments[0]?.name).toBe('figures.csv')
    const [file] = handle.followUps()[0]?.attachments ?? []
    const address = `${discord.origin}/attachments/${channel.id}/${file?.id}/figures.csv`
    expect(await (await fetch(address)).text()).toBe('a,b\n1,2\n')
    unmarred(discord)
  })

  it('opens one thread on a message, and posts in it', async () => {
    const { discord, channel, client } = await newsroom()
    const place = client.channels.cache.get(channel.id)
    if (place?.type !== ChannelType.GuildText) throw new Error('no text channel')
    const lead = await place.send('Morning briefing')
    const thread = await lead.startThread({ name: 'Stories', autoArchiveDuration: 1440 })
    await thread.send('Story 1')
    expect(thread.id).toBe(lead.id)
    const inThread = discord.world.channels.get(thread.id)
    expect(inThread?.messages.map(({ content }) => content)).toEqual(['Story 1'])
    await expect(
      client.rest.post(`/channels/${channel.id}/messages/${lead.id}/threads`, { body: { name: 'Twice' } }),
    ).rejects.toMatchObject({ code: 160004 })
    unmarred(discord)
  })

  it('posts to forums', async () => {
    const { discord, guild, client } = await newsroom()
    const forum = discord.channel(guild, { name: 'days', type: ChannelType.GuildForum })
    const place = await client.channels.fetch(forum.id)
    if (place?.type !== ChannelType.GuildForum) throw new Error('no forum')
    const post = await place.threads.create({ name: 'Sunday', message: { content: 'In brief' } })
    expect(discord.world.channels.get(post.id)?.messages[0]?.content).toBe('In brief')
  })

  it('takes only tags of the forum for a post, and wants one where the forum does', async () => {
    const { discord, guild, client } = await newsroom()
    const tags = ['Europe', 'Rules'].map((name) => ({ name, moderated: name === 'Rules' }))
    const forum = discord.channel(guild, { name: 'days', type: ChannelType.GuildForum, tags, requiresTag: true })
    const [europe, rules] = forum.tags.map(({ id }) => id)
    const post = (...applied: readonly (string | undefined)[]) =>
      client.rest.post(`/channels/${forum.id}/threads`, { body: { name: 'Sunday', applied_tags: applied, message: { content: 'News' } } })
    await expect(post()).rejects.toMatchObject({ code: 40067 })
    await expect(post('1')).rejects.toMatchObject({ code: 50035 })
    await expect(post(rules)).rejects.toMatchObject({ code: 50013 })
    expect(await post(europe)).toMatchObject({ applied_tags: [europe] })
  })

  it('lets a person use an application of their own in a guild without it', async () => {
    const { discord, ada, client, on } = await newsroom()
    await client.rest.put(`/applications/${discord.application.id}/commands`, {
      body: [{ ...brief, integration_types: [0, 1], contexts: [0, 1, 2] }],
    })
    const elsewhere = discord.guild({ name: 'Elsewhere', bot: null })
    discord.join(elsewhere, ada)
    const channel = discord.channel(elsewhere, { name: 'talk' })
    on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.reply('mine')
      for (const part of [1, 2, 3, 4, 5]) await interaction.followUp(`part ${part}`)
      await interaction.followUp('part 6').catch(({ code }) => interaction.editReply(`stopped by ${code}`))
    })
    expect(() => discord.slash({ user: ada, channel, name: 'brief' })).toThrow(NotOffered)
    discord.install(ada)
    const handle = discord.slash({ user: ada, channel, name: 'brief' })
    await expect.poll(async () => (await handle.reply()).content).toBe('stopped by 40094')
    expect(handle.followUps()).toHaveLength(5)
  })
})
