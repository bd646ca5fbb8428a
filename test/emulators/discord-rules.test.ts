import { PermissionFlagsBits as may } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { discordForTest, handClock } from './discord/logged-in.ts'
import { specificationPath } from './discord/openapi.ts'
import type { DiscordEmulator, DiscordOptions } from './discord/start-discord.ts'
import type { Channel } from './discord/world.ts'

const quiet = { allowed_mentions: { parse: [] } } as const
const v2 = 1 << 15
const text = (content: string) => ({ type: 10, content })
const button = (id: string) => ({ type: 2, style: 1, label: id, custom_id: id })
const row = (...components: readonly object[]) => ({ type: 1, components })

type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

async function stage(options: DiscordOptions = {}) {
  const discord = await discordForTest(options)
  const guild = discord.guild({ name: 'Newsroom' })
  const channel = discord.channel(guild, { name: 'news' })
  return { discord, guild, channel }
}

async function call(discord: DiscordEmulator, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { authorization: 'Bot test-token', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const read: unknown = response.status === 204 ? {} : await response.json()
  if (typeof read !== 'object' || read === null) throw new Error(`no object but ${read}`)
  return { status: response.status, body: { ...read } }
}

const post = (discord: DiscordEmulator, channel: Channel, body: object) =>
  call(discord, 'POST', `/channels/${channel.id}/messages`, { ...quiet, ...body })

describe('a message', () => {
  it.each([
    ['2001 characters', { content: 'x'.repeat(2001) }, 'BASE_TYPE_MAX_LENGTH'],
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, 'BASE_TYPE_BAD_LENGTH'],
    [
      'embeds of 6001 characters in all',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      'MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['six rows', { components: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(button(id))) }, 'BASE_TYPE_BAD_LENGTH'],
    ['six buttons in a row', { components: [row(...['a', 'b', 'c', 'd', 'e', 'f'].map(button))] }, 'BASE_TYPE_BAD_LENGTH'],
    ['a custom id of 101 characters', { components: [row(button('x'.repeat(101)))] }, 'BASE_TYPE_MAX_LENGTH'],
    ['two buttons of one custom id', { components: [row(button('a'), button('a'))] }, 'COMPONENT_CUSTOM_ID_DUPLICATED'],
    ['a text display without the V2 flag', { content: 'x', components: [text('x')] }, 'UNION_TYPE_CHOICES'],
    [
      'content beside V2 components',
      { flags: v2, content: 'x', components: [text('x')] },
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      '41 V2 components, nested ones counted',
      { flags: v2, components: [{ type: 17, components: Array.from({ length: 40 }, () => text('x')) }] },
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4001 characters over its text displays',
      { flags: v2, components: [text('x'.repeat(4000)), text('x')] },
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    [
      'a picture that was not uploaded',
      { flags: v2, components: [{ type: 12, items: [{ media: { url: 'attachment://no.png' } }] }] },
      'COMPONENT_ATTACHMENT_NOT_FOUND',
    ],
    [
      'a menu of 26 options',
      { components: [row({ type: 3, custom_id: 'm', options: Array.from({ length: 26 }, (_, n) => ({ label: `${n}`, value: `${n}` })) })] },
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a menu beside a button',
      { components: [row(button('a'), { type: 3, custom_id: 'm', options: [{ label: 'a', value: 'a' }] })] },
      'BASE_TYPE_INVALID',
    ],
    [
      'a javascript link on a button',
      { components: [row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })] },
      'BASE_TYPE_INVALID',
    ],
    ['a text display of blanks', { flags: v2, components: [text(' \n')] }, 'This field is required'],
    ['a button that says blanks', { components: [row({ ...button('a'), label: ' ' })] }, 'This field is required'],
    ['an embed whose field has blanks', { embeds: [{ fields: [{ name: 'x', value: ' ' }] }] }, 'This field is required'],
    ['a nonce of 26 characters', { content: 'x', nonce: 'x'.repeat(26) }, 'BASE_TYPE_MAX_LENGTH'],
  ])('is refused with %s', async (_what, body, code) => {
    const { discord, channel } = await stage({ specification: null })
    const answer = await post(discord, channel, body)
    expect(answer.body.code).toBe(50035)
    expect(JSON.stringify(answer.body.errors)).toContain(code)
    expect(discord.messages(channel)).toEqual([])
    expect(discord.violations.at(-1)?.rule).toBe('invalid-form')
  })

  it.each([
    ['2000 characters', { content: 'x'.repeat(2000) }],
    ['embeds of 6000 characters in all', { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] }],
    [
      '40 V2 components of 4000 characters',
      { flags: v2, components: [{ type: 17, components: [...Array.from({ length: 38 }, () => text('x')), text('x'.repeat(3962))] }] },
    ],
  ])('is taken with %s', async (_what, body) => {
    const { discord, channel } = await stage()
    expect((await post(discord, channel, body)).status).toBe(200)
    expect(discord.violations).toEqual([])
  })

  it('is refused when there is nothing in it', async () => {
    const { discord, channel } = await stage()
    expect((await post(discord, channel, { content: ' \n' })).body.code).toBe(50006)
  })

  it('keeps being a V2 message when it is edited', async () => {
    const { discord, channel } = await stage()
    const { body } = await post(discord, channel, { flags: v2, components: [text('x')] })
    const edit = (change: object) => call(discord, 'PATCH', `/channels/${channel.id}/messages/${body.id}`, { ...quiet, ...change })
    expect((await edit({ flags: 0, content: 'plain' })).body.code).toBe(50035)
    expect((await edit({ components: [text('y')] })).body).toMatchObject({ flags: v2, components: [{ type: 10, content: 'y', id: 1 }] })
  })

  it('is told of when it might wake people, or has keys that nobody reads', async () => {
    const { discord, guild, channel } = await stage({ specification: null })
    discord.setBotRights(guild, may.ViewChannel | may.SendMessages | may.MentionEveryone)
    await call(discord, 'POST', `/channels/${channel.id}/messages`, { content: '@everyone <@12>', colour: 'red' })
    expect(discord.violations.map(({ rule, detail }) => [rule, detail])).toEqual([
      ['unknown-key', 'colour'],
      ['open-mentions', 'allowed_mentions is null'],
    ])
    expect(discord.messages(channel)[0]?.pings).toEqual({ everyone: true, users: ['12'], roles: [] })
    await post(discord, channel, { content: '@everyone <@12>' })
    expect(discord.messages(channel)[1]?.pings).toEqual({ everyone: false, users: [], roles: [] })
  })

  it('is told of when its picture has no words', async () => {
    const { discord, channel } = await stage()
    const gallery = (description?: string) => ({
      type: 12,
      items: [{ media: { url: 'https://a.test/1.png' }, ...(description ? { description } : {}) }],
    })
    await post(discord, channel, { flags: v2, components: [gallery('Turnout by year')] })
    expect(discord.violations).toEqual([])
    await post(discord, channel, { flags: v2, components: [gallery()] })
    expect(discord.violations.map(({ rule }) => rule)).toEqual(['picture-without-words'])
  })
})

describe('rights', () => {
  const basic = may.ViewChannel | may.SendMessages

  it.each([
    ['seeing the channel', 0n, {}, 50001],
    ['sending', may.ViewChannel, {}, 50013],
    ['embedding', basic, { embeds: [{ title: 'x' }] }, 50013],
  ])('are needed for %s', async (_what, rights, body, code) => {
    const discord = await discordForTest()
    const guild = discord.guild({ name: 'Newsroom', everyone: 0n, bot: rights })
    const channel = discord.channel(guild, { name: 'news' })
    expect((await post(discord, channel, { content: 'x', ...body })).body.code).toBe(code)
  })

  it("are taken by a role's overwrite and given back by the member's own", async () => {
    const { discord, guild, channel } = await stage()
    discord.overwrite(channel, { id: guild.id, kind: 'role', allow: 0n, deny: may.SendMessages })
    expect((await post(discord, channel, { content: 'x' })).body.code).toBe(50013)
    discord.overwrite(channel, { id: discord.application.botId, kind: 'member', allow: may.SendMessages, deny: 0n })
    expect((await post(discord, channel, { content: 'x' })).status).toBe(200)
  })

  it('are others for threads', async () => {
    const { discord, guild, channel } = await stage()
    const { body } = await post(discord, channel, { content: 'lead' })
    const thread = await call(discord, 'POST', `/channels/${channel.id}/messages/${body.id}/threads`, { name: 'Stories' })
    expect(thread.status).toBe(201)
    discord.setBotRights(guild, may.ViewChannel | may.SendMessages)
    discord.overwrite(channel, { id: guild.id, kind: 'role', allow: 0n, deny: may.SendMessagesInThreads })
    expect((await call(discord, 'POST', `/channels/${thread.body.id}/messages`, { content: 'x', ...quiet })).body.code).toBe(50013)
    expect((await post(discord, channel, { content: 'x' })).status).toBe(200)
  })

  it('show an empty list to who may not read what was said', async () => {
    const { discord, guild, channel } = await stage()
    await post(discord, channel, { content: 'x' })
    const list = async () => Object.keys((await call(discord, 'GET', `/channels/${channel.id}/messages`)).body)
    expect(await list()).toHaveLength(1)
    discord.overwrite(channel, { id: guild.id, kind: 'role', allow: 0n, deny: may.ReadMessageHistory })
    expect(await list()).toEqual([])
  })

  it.each(['0', '101', 'all'])('list no %s messages at once', async (limit) => {
    const { discord, channel } = await stage()
    const answer = await call(discord, 'GET', `/channels/${channel.id}/messages?limit=${limit}`)
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } })
  })

  it('end with the channel, the membership and the message', async () => {
    const { discord, guild, channel } = await stage()
    expect((await call(discord, 'PATCH', `/channels/${channel.id}/messages/1`, { content: 'x' })).body.code).toBe(10008)
    discord.deleteChannel(channel)
    expect((await post(discord, channel, { content: 'x' })).body.code).toBe(10003)
    const other = discord.channel(guild, { name: 'other' })
    discord.removeGuild(guild)
    expect((await post(discord, other, { content: 'x' })).body.code).toBe(50001)
  })
})

describe('commands', () => {
  const command = (name: string, more: object = {}) => ({ name, description: 'x', ...more })
  const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more })
  const long = (name: string) =>
    option(name, { choices: Array.from({ length: 25 }, (_, n) => ({ name: `${n}`.padEnd(100, 'x'), value: `${n}`.padEnd(100, 'y') })) })

  it.each([
    ['an upper-case name', command('Brief')],
    ['a name with a space', command('brief me')],
    ['no description', { name: 'brief' }],
    ['26 options', command('brief', { options: Array.from({ length: 26 }, (_, n) => option(`o${n}`)) })],
    [
      '26 choices',
      command('brief', { options: [option('o', { choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) })] }),
    ],
    ['a choice of 101 characters', command('brief', { options: [option('o', { choices: [{ name: 'x', value: 'x'.repeat(101) }] })] })],
    ['a required option after a free one', command('brief', { options: [option('a'), option('b', { required: true })] })],
    ['two options of one name', command('brief', { options: [option('a'), option('a')] })],
    ['subcommands beside options', command('brief', { options: [option('a'), { type: 1, name: 'b', description: 'x' }] })],
    [
      'autocomplete beside choices',
      command('brief', { options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] }),
    ],
    ['a language that Discord does not know', command('brief', { name_localizations: { tlh: 'qul' } })],
    ['a place that does not exist', command('brief', { contexts: [3] })],
    ['8000 characters and more', command('brief', { options: [long('a'), long('b')] })],
    ['a description on a menu command', { name: 'Add links', type: 3, description: 'x' }],
  ])('are refused with %s', async (_what, body) => {
    const { discord } = await stage({ specification: null })
    const answer = await call(discord, 'PUT', `/applications/${discord.application.id}/commands`, [body])
    expect(answer.body.code).toBe(50035)
  })

  it('are refused when there are too many of a kind, or two of one name', async () => {
    const { discord } = await stage()
    const path = `/applications/${discord.application.id}/commands`
    const menus = Array.from({ length: 16 }, (_, n) => ({ name: `Menu ${n}`, type: 3 }))
    expect((await call(discord, 'PUT', path, menus)).body.code).toBe(30032)
    expect((await call(discord, 'PUT', path, menus.slice(1))).status).toBe(200)
    expect((await call(discord, 'PUT', path, [command('brief'), command('brief')])).body.code).toBe(50035)
  })

  it('keep their ids when they are registered again, and may be made 200 times a day', async () => {
    const clock = handClock()
    const { discord } = await stage({ clock })
    const path = `/applications/${discord.application.id}/commands`
    const first = await call(discord, 'PUT', path, [command('brief')])
    const again = await call(discord, 'PUT', path, [command('brief', { description: 'y' }), command('story')])
    expect(again.body[0]).toMatchObject({ id: Object.entries(Object(first.body[0])).find(([key]) => key === 'id')?.[1], description: 'y' })

    const batch = (letter: string) => Array.from({ length: 99 }, (_, n) => command(`${letter}${n}`))
    expect((await call(discord, 'PUT', path, batch('a'))).status).toBe(200)
    expect((await call(discord, 'PUT', path, batch('b'))).status).toBe(200)
    expect((await call(discord, 'PUT', path, [command('one-more')])).body.code).toBe(30034)
    clock.advance(24 * 60 * 60_000)
    expect((await call(discord, 'PUT', path, [command('one-more')])).status).toBe(200)
  })
})

describe.skipIf(specificationPath() === undefined)("Discord's own description, kept beside the checkout (skipped where it is not)", () => {
  it('finds what our own rules do not know', async () => {
    const { discord, channel } = await stage()
    expect(discord.checksSpecification).toBe(true)
    await post(discord, channel, { content: 'x', embeds: [{ title: 'x', colour: 1 }] })
    expect(discord.violations.map(({ rule, detail }) => [rule, detail])).toContainEqual([
      'specification',
      '.embeds[0].colour: is not described',
    ])
  })

  it('names the branch of a union that was meant', async () => {
    const { discord, channel } = await stage()
    await post(discord, channel, { flags: v2, components: [{ type: 17, components: [{ type: 9, components: [text('x')] }] }] })
    const details = discord.violations.filter(({ rule }) => rule === 'specification').map(({ detail }) => detail)
    expect(details).toEqual(['.components[0].components[0].accessory: is missing'])
  })
})
