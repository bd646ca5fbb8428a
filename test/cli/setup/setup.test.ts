import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { PermissionFlagsBits as may } from 'discord.js'
import { expect, it } from 'vitest'
import { readSchedulesConfig } from '../../../config/schedules.ts'
import { readSettings } from '../../../config/settings.ts'
import { setup } from '../../../src/cli/setup/setup.ts'
import { newsroom } from '../../adapters/slack/slack-under-test.ts'
import { discordForTest } from '../../emulators/discord/logged-in.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { type Script, scriptedPrompts } from './scripted-prompts.ts'

function newFolder(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'config'))
  return folder
}

/** Runs setup with these answers. */
async function answered(script: Script, options: { folder?: string; discordApi?: string; slackApi?: string } = {}) {
  const folder = options.folder ?? newFolder()
  const prompts = scriptedPrompts(script)
  const outcome = await setup({ prompts, zone: 'Europe/Berlin', ...options, folder, config: join(folder, 'config') })
  const env = existsSync(join(folder, '.env')) ? parseEnv(readFileSync(join(folder, '.env'), 'utf8')) : null
  const path = join(folder, 'config', 'schedules.json')
  const schedules = existsSync(path) ? readSchedulesConfig(readFileSync(path, 'utf8'), path, 'UTC') : null
  return { folder, outcome, env, schedules, prompts }
}

const when: Script = [
  ['Which time zone', 'Europe/Berlin'],
  ['When should it come', 'weekdays 7:30 and 6pm'],
  ['Which sections', ['europe', 'china']],
]

it('sets up a Discord channel with a bot that is in its server', async () => {
  const discord = await discordForTest()
  const guild = discord.guild({ name: 'Weekly Desk' })
  const channel = discord.channel(guild, { name: 'news' })
  const { outcome, env, schedules, prompts, folder } = await answered(
    [
      ['Where should', 'discord'],
      ["The bot's token", 'wrong-token'],
      ["The bot's token", 'test-token'],
      ['Which server', 'Weekly Desk'],
      ['Which channel', '#news'],
      ...when,
      ['Start Attaché', true],
    ],
    { discordApi: discord.api },
  )
  expect(prompts.left()).toBe(0)
  expect(prompts.seen.join('\n')).toContain('Discord does not take the bot’s token')
  expect(prompts.seen.join('\n')).toContain('https://discord.com/oauth2/authorize?client_id=')
  expect(prompts.seen.join('\n')).toContain('That is: Monday to Friday at 07:30 and 18:00 (Europe/Berlin).')
  expect(env).toEqual({ DISCORD_TOKEN: 'test-token', TIME_ZONE: 'Europe/Berlin' })
  expect(readSettings(env ?? {}).DISCORD_TOKEN).toBe('test-token')
  expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600)
  expect(schedules).toMatchObject([
    {
      ...{ name: 'discord-daily', workspace: `discord:guild:${guild.id}`, channel: channel.id },
      ...{ at: ['07:30', '18:00'], days: ['mon', 'tue', 'wed', 'thu', 'fri'], zone: 'Europe/Berlin', sections: ['europe', 'china'] },
    },
  ])
  expect(outcome).toEqual({ kind: 'done', first: { workspace: `discord:guild:${guild.id}`, name: 'discord-daily' } })
})

it('says what the bot lacks in a Discord channel, and asks for the channel again', async () => {
  const discord = await discordForTest()
  const guild = discord.guild({ name: 'Weekly Desk' })
  const lacking = (name: string, deny: bigint) =>
    discord.channel(guild, { name, overwrites: [{ id: guild.id, kind: 'role', allow: 0n, deny }] })
  lacking('hidden', may.ViewChannel)
  lacking('quiet', may.SendMessages | may.AttachFiles)
  const channel = discord.channel(guild, { name: 'news' })
  const { prompts, schedules } = await answered(
    [
      ['Where should', 'discord'],
      ["The bot's token", 'test-token'],
      ['Which server', 'Weekly Desk'],
      ['Which channel', '#hidden'],
      ['Which channel', '#quiet'],
      ['Which channel', '#news'],
      ...when,
      ['Start Attaché', false],
    ],
    { discordApi: discord.api },
  )
  const said = prompts.seen.filter((words) => words.includes('may not post in'))
  expect(said).toEqual([
    expect.stringMatching(/may not post in #hidden yet\..*, give it View Channel; then choose again\./),
    expect.stringMatching(/may not post in #quiet yet\..*, give it Send Messages and Attach Files; then choose again\./),
  ])
  expect(schedules).toMatchObject([{ channel: channel.id }])
})

it('waits until the bot is in a server', async () => {
  const discord = await discordForTest()
  const script: [string, string | boolean | readonly string[]][] = [
    ['Where should', 'discord'],
    ["The bot's token", 'test-token'],
  ]
  const { prompts, outcome, env } = await answered(script, { discordApi: discord.api })
  expect(prompts.seen.at(-1)).toMatch(/is in no server yet. Add it by the address above. Is it there now\?$/)
  expect(outcome).toEqual({ kind: 'cancelled' })
  expect(env).toBeNull()
})

it('sets up a Slack channel by the link that Slack copies', async () => {
  const { slack, install, team, channel } = await newsroom()
  const secret = slack.channel(team, { name: 'secret', kind: 'private', bot: false })
  const { env, schedules, prompts } = await answered(
    [
      ['Where should', 'slack'],
      ['The bot token', 'xapp-wrong-way-round'],
      ['The bot token', install.token],
      ['The app-level token', slack.app.appToken],
      ['The channel', 'news'],
      ['The channel', 'C0000000099'],
      ['The channel', secret.id],
      ['The channel', `https://newsroom.slack.com/archives/${channel.id}`],
      ...when,
      ['Start Attaché', false],
    ],
    { slackApi: slack.api },
  )
  expect(prompts.left()).toBe(0)
  expect(prompts.seen.join('\n')).toContain('https://api.slack.com/apps?new_app=1&manifest_json=')
  expect(prompts.seen).toContain('A bot token begins with xoxb-.')
  expect(prompts.seen.filter((words) => words.startsWith('Slack shows the app no such channel.'))).toHaveLength(2)
  expect(prompts.seen.join('\n')).toContain(`The briefing goes to #${channel.name} of ${team.name}.`)
  expect(env).toMatchObject({ SLACK_BOT_TOKEN: install.token, SLACK_APP_TOKEN: slack.app.appToken })
  expect(schedules).toMatchObject([{ workspace: `slack:team:${team.id}`, channel: channel.id }])
})

it('asks again for tokens that Slack does not take, and says which', async () => {
  const { slack, install } = await newsroom()
  const { prompts } = await answered(
    [
      ['Where should', 'slack'],
      ['The bot token', 'xoxb-not-known'],
      ['The app-level token', slack.app.appToken],
      ['The bot token', install.token],
      ['The app-level token', 'xapp-not-known'],
    ],
    { slackApi: slack.api },
  )
  const said = prompts.seen.join('\n')
  expect(said).toContain('Slack does not take the bot token.')
  expect(said).toContain('Slack does not take the app-level token.')
  expect(said).not.toContain('not-known')
})

it('needs no account for this machine, and keeps what the files held', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, '.env'), 'PORT=9000\n')
  const other = { name: 'china-desk', workspace: 'slack:team:T1', channel: 'C1', at: ['09:00'] }
  const old = { name: 'morning', channel: 'briefing', at: ['05:00'] }
  writeFileSync(join(folder, 'config', 'schedules.json'), JSON.stringify([other, old]))
  const script: Script = [['Where should', 'here'], ...when, ['Start Attaché', false]]
  const first = await answered(script, { folder })
  expect(first.env).toEqual({ PORT: '9000', TIME_ZONE: 'Europe/Berlin' })
  expect(first.schedules).toMatchObject([
    { name: 'china-desk', at: ['09:00'] },
    { name: 'morning', at: ['07:30', '18:00'] },
  ])
  const again = await answered(script, { folder })
  expect(again.schedules).toEqual(first.schedules)
})

it('keeps what somebody wrote for the same channel beside it', async () => {
  const folder = newFolder()
  const own = { name: 'evening', channel: 'briefing', at: ['18:00'], sections: ['china'] }
  const earlier = { name: 'morning-2', channel: 'briefing', at: ['05:00'] }
  writeFileSync(join(folder, 'config', 'schedules.json'), JSON.stringify([own, earlier]))
  const { schedules } = await answered([['Where should', 'here'], ...when, ['Start Attaché', false]], { folder })
  expect(schedules).toMatchObject([
    { name: 'evening', at: ['18:00'], sections: ['china'] },
    { name: 'morning', at: ['07:30', '18:00'] },
  ])
})

it('writes the schedule where Attaché will look for it', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'own'))
  const prompts = scriptedPrompts([['Where should', 'here'], ...when, ['Start Attaché', false]])
  await setup({ prompts, zone: 'UTC', folder, config: join(folder, 'own') })
  expect(JSON.parse(readFileSync(join(folder, 'own', 'schedules.json'), 'utf8'))).toMatchObject([{ name: 'morning' }])
  expect(prompts.seen.join('\n')).toContain(join(folder, 'own', 'schedules.json'))
})

it('understands when, or says what it did not', async () => {
  const { prompts } = await answered([
    ['Where should', 'here'],
    ['Which time zone', 'UTC'],
    ['When should it come', 'whenever'],
    ['When should it come', 'weekdays'],
    ['When should it come', '25:00'],
  ])
  expect(prompts.seen).toEqual(
    expect.arrayContaining([
      expect.stringContaining('I do not understand “whenever”'),
      'Say a time of day too: every day at 7:00',
      'There is no time such as 25:00.',
    ]),
  )
})

it('writes nothing where it is left at any question', async () => {
  const script: Script = [['Where should', 'here'], ...when]
  for (let answers = 0; answers <= script.length; answers += 1) {
    const { outcome, env, schedules } = await answered(script.slice(0, answers))
    expect(answers === script.length || (outcome.kind === 'cancelled' && env === null && schedules === null), String(answers)).toBe(true)
  }
})

it('asks nothing where the schedules that are there cannot be read', async () => {
  for (const broken of ['[{', '{}', '[{"channel": 1}]']) {
    const folder = newFolder()
    writeFileSync(join(folder, 'config', 'schedules.json'), broken)
    const prompts = scriptedPrompts([])
    await expect(setup({ prompts, zone: 'UTC', folder, config: join(folder, 'config') })).rejects.toThrow(
      'cannot be read as a list of schedules',
    )
    expect(prompts.seen).toEqual([])
  }
})
