import { ComponentType, Events, type Interaction, MessageFlags, PermissionFlagsBits as may, TextInputStyle } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/adapters/mockups/discord-markdown.ts'
import { discordForTest, loggedIn } from './discord/logged-in.ts'

const names = (kind: string, id: string) => (id === '1' ? { '@': 'ada', '@&': 'editors', '#': 'news' }[kind] : undefined)
const shown = (text: string) => markdown(text, names).html

describe("Discord's markdown", () => {
  it.each([
    ['**bold *and* italic**', '<p><strong>bold <em>and</em> italic</strong></p>'],
    ['# One\n## Two\n### Three\n-# small', '<h2>One</h2><h3>Two</h3><h4>Three</h4><p class="small">small</p>'],
    ['- a\n- b\n\n1. c', '<ul><li>a</li><li>b</li></ul><p class="gap"></p><ol start="1"><li>c</li></ol>'],
    ['> said\n> she', '<blockquote><p>said</p><p>she</p></blockquote>'],
    [
      '[**5** dead](https://a.test/x?y=1)',
      '<p><a href="https://a.test/x?y=1" rel="noreferrer" target="_blank"><strong>5</strong> dead</a></p>',
    ],
    ['`*code*` ~~gone~~ __under__', '<p><code>*code*</code> <s>gone</s> <u>under</u></p>'],
    ['<t:1700000000:F>', '<p><time datetime="2023-11-14T22:13:20.000Z">14 November 2023 at 22:13 UTC</time></p>'],
    ['<@1> <@&1>', '<p><span class="mention">@ada</span> <span class="mention">@editors</span></p>'],
    ['<#1> <@2>', '<p><span class="mention">#news</span> <span class="mention">@unknown</span></p>'],
  ])('shows %j', (text, html) => {
    expect(shown(text)).toBe(html)
  })

  it.each([String.raw`\*not\* \_it\_`, '2 * 3 * 4', 'snake_case_name', '[x](javascript:alert)'])('leaves %j as text', (text) => {
    expect(shown(text)).not.toMatch(/<(em|strong|a) ?/)
  })

  it('never lets text become a tag', () => {
    expect(shown('<script>alert("1")</script> `<b>` [<i>](https://a.test/"x)')).not.toMatch(/<(script|b|i)>|"x/)
  })
})

async function newsroom(answer: (interaction: Interaction) => Promise<unknown>) {
  const discord = await discordForTest()
  const ada = discord.user({ name: 'ada' })
  const guild = discord.guild({ name: 'Newsroom' })
  discord.join(guild, ada)
  const channel = discord.channel(guild, { name: 'news' })
  const client = await loggedIn(discord)
  const commands = [
    {
      name: 'brief',
      description: 'Today',
      options: [
        { type: 3, name: 'topic', description: 'Section' },
        { type: 4, name: 'limit', description: 'How many' },
      ],
    },
    { name: 'feeds', description: 'Feeds', default_member_permissions: String(may.ManageGuild) },
  ]
  await client.rest.put(`/applications/${discord.application.id}/commands`, { body: commands })
  client.on(Events.InteractionCreate, answer)
  const submit = async (path: string, fields: Record<string, string>) => {
    const response = await fetch(discord.origin + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: discord.origin },
      redirect: 'manual',
    })
    const to = response.headers.get('location') ?? expect.fail(`${path} led nowhere: ${response.status}`)
    return { to, html: await (await fetch(discord.origin + to)).text() }
  }
  const say = (text: string) => submit(`/channels/${channel.id}/say?as=${ada.id}`, { text })
  return { discord, ada, channel, say, submit }
}

describe("the channels' page", () => {
  it('runs a typed command and shows the reply, its buttons included', async () => {
    const { say, submit, ada } = await newsroom(async (interaction) => {
      if (interaction.isButton()) await interaction.reply({ content: 'pressed', flags: MessageFlags.Ephemeral })
      if (!interaction.isChatInputCommand()) return
      const text = `## ${interaction.options.getString('topic')} ${interaction.options.getInteger('limit')} <script>`
      const button = { type: ComponentType.Button, style: 1, label: 'Next', custom_id: 'next' } as const
      const inside = [
        { type: ComponentType.TextDisplay, content: text } as const,
        { type: ComponentType.ActionRow, components: [button] } as const,
      ]
      await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: [{ type: ComponentType.Container, components: inside }] })
    })
    const { html } = await say('/brief world news limit:3')
    expect(html).toContain('<h3>world news 3 &#60;script&#62;</h3>')
    const action = /action="(\/channels\/\d+\/press[^"]*)"/.exec(html)?.[1]?.replaceAll('&#38;', '&') ?? expect.fail('no button')
    expect(action).toContain(`as=${ada.id}`)
    const pressed = await submit(action, { custom_id: 'next' })
    expect(pressed.html).toMatch(/pressed[\s\S]*Only you can see this/)
  })

  it('opens a form and sends it', async () => {
    const { say, submit } = await newsroom(async (interaction) => {
      const input = { type: ComponentType.TextInput, custom_id: 'url', style: TextInputStyle.Short } as const
      const form = {
        title: 'Add',
        custom_id: 'add',
        components: [{ type: ComponentType.Label, label: 'Address', component: input } as const],
      }
      if (interaction.isChatInputCommand()) await interaction.showModal(form)
      if (interaction.isModalSubmit()) await interaction.reply(`added ${interaction.fields.getTextInputValue('url')}`)
    })
    const { to, html } = await say('/brief')
    expect(html).toContain('name="url"')
    expect((await submit(to, { url: 'https://a.test' })).html).toMatch(/added <a href="https:\/\/a.test"/)
  })

  it('says why a command is not to be had', async () => {
    const { say } = await newsroom(async () => undefined)
    expect((await say('/feeds')).html).toContain('there is no command /feeds here')
    expect((await say('hello')).html).toContain('<p>hello</p>')
  })

  it('takes nothing from other sites', async () => {
    const { discord, channel } = await newsroom(async () => undefined)
    const address = `${discord.origin}/channels/${channel.id}/say`
    const answer = await fetch(address, { method: 'POST', body: 'text=hi', headers: { origin: 'https://evil.test' } })
    expect(answer.status).toBe(403)
    expect(discord.messages(channel)).toEqual([])
  })
})
