import { MessageFlags } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { handClock } from './discord/logged-in.ts'
import { newsroom } from './discord/newsroom.ts'

describe('the times of an interaction', () => {
  it('take no first answer after 3 seconds', async () => {
    const clock = handClock()
    const { discord, ada, channel, on } = await newsroom({ clock })
    const failure = new Promise((resolve) => {
      on(async (interaction) => {
        clock.advance(3_001)
        if (interaction.isChatInputCommand()) await interaction.reply('late').catch(({ code }) => resolve(code))
      })
    })
    const handle = discord.slash({ user: ada, channel, name: 'brief' })
    expect(await failure).toBe(10062)
    expect(handle.unanswered()).toBe(true)
    expect(discord.violations.map(({ rule }) => rule)).toEqual(['late-answer'])
  })

  it('take no second first answer', async () => {
    const { discord, ada, channel, on, client } = await newsroom()
    const failure = new Promise((resolve) => {
      on(async (interaction) => {
        if (!interaction.isChatInputCommand()) return
        await interaction.reply('once')
        const body = { type: 4, data: { content: 'twice', allowed_mentions: { parse: [] } } }
        await client.rest
          .post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body, auth: false })
          .catch(({ code }) => resolve(code))
      })
    })
    discord.slash({ user: ada, channel, name: 'brief' })
    expect(await failure).toBe(40060)
  })

  it('end the token after 15 minutes', async () => {
    const clock = handClock()
    const { discord, ada, channel, on } = await newsroom({ clock })
    const outcomes: unknown[] = []
    on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.deferReply()
      clock.advance(15 * 60_000)
      outcomes.push(await interaction.editReply('just in time').then(({ content }) => content))
      clock.advance(1)
      outcomes.push(await interaction.editReply('too late').catch(({ code }) => code))
    })
    discord.slash({ user: ada, channel, name: 'brief' })
    await expect.poll(() => outcomes).toEqual(['just in time', 50027])
  })

  it('allow autocomplete no answer but choices', async () => {
    const { discord, ada, channel, on, client } = await newsroom()
    const failure = new Promise((resolve) => {
      on(async ({ id, token }) => {
        await client.rest
          .post(`/interactions/${id}/${token}/callback`, { body: { type: 5 }, auth: false })
          .catch(({ code }) => resolve(code))
      })
    })
    discord.autocomplete({ user: ada, channel, name: 'brief', options: {}, focused: 'topic' }).catch(() => undefined)
    expect(await failure).toBe(50035)
    expect(discord.violations.map(({ rule }) => rule)).toContain('wrong-answer-type')
  })

  it('tell a follow-up that overtakes its deferred answer', async () => {
    const { discord, ada, channel, on } = await newsroom()
    on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      await interaction.followUp('meant for all')
    })
    expect(await discord.slash({ user: ada, channel, name: 'brief' }).reply()).toMatchObject({
      content: 'meant for all',
      visibleTo: ada.id,
    })
    expect(discord.violations.map(({ rule }) => rule)).toEqual(['follow-up-before-answer'])
  })
})
