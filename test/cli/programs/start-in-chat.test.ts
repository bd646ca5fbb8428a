import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { textIn } from '../../adapters/discord/open-for-test.ts'
import { newsroom, read } from '../../adapters/slack/slack-under-test.ts'
import { discordForTest } from '../../emulators/discord/logged-in.ts'
import { startAttache } from '../attache.ts'
import { type Installation, silentInstallation } from '../installation.ts'

/** The steps of README.md as a new person takes them: tokens into the environment, `npm start`, the address that it prints, a command. */
function started(
  tokens: Record<string, string>,
  { desk = silentInstallation(), more = [] }: { desk?: Installation; more?: readonly string[] } = {},
) {
  const { folder, env } = desk
  const running = startAttache(['start', ...more], { env: { ...env, ...tokens }, cwd: folder })
  onTestFinished(() => void running.kill('SIGKILL'))
  return running
}

it('with a Discord token it prints the invitation, and answers in the server that took it', async () => {
  const discord = await discordForTest()
  const ada = discord.user({ name: 'ada' })
  const guild = discord.guild({ name: 'Newsroom', owner: ada })
  discord.join(guild, ada)
  const channel = discord.channel(guild, { name: 'news' })
  const running = started({ DISCORD_TOKEN: 'test-token', DISCORD_API: discord.api })
  const invitation = new URL(await running.said(/Discord: connected\. Add the bot to a server: (\S+)/))
  expect(invitation.searchParams.get('scope')).toContain('applications.commands')
  expect(textIn(await discord.slash({ user: ada, channel, name: 'help' }).reply())).toContain('/brief')
  running.kill('SIGTERM')
  expect((await running.ended).code).toBe(0)
  expect(discord.violations).toEqual([])
})

it('with the two Slack tokens it connects without a public address, and answers', async () => {
  const { slack, install, ada, channel } = await newsroom()
  const running = started({ SLACK_BOT_TOKEN: install.token, SLACK_APP_TOKEN: slack.app.appToken, SLACK_API: slack.api })
  await running.said(/Slack: connected\./)
  expect(read(await slack.slash({ user: ada, channel, command: '/attache', text: 'help' }).reply())).toContain('/attache story')
  running.kill('SIGTERM')
  const { code, out, progress } = await running.ended
  expect(code).toBe(0)
  expect(`${out}${progress}`).not.toContain(install.token)
  expect(slack.violations).toEqual([])
})

it('posts the first briefing at once where setup asked for it, and says so where there is no such schedule', async () => {
  const discord = await discordForTest()
  const guild = discord.guild({ name: 'Newsroom' })
  const channel = discord.channel(guild, { name: 'news' })
  const desk = silentInstallation()
  const schedule = { name: 'discord-daily', workspace: `discord:guild:${guild.id}`, channel: channel.id, at: ['03:00'] }
  writeFileSync(join(desk.folder, 'config', 'schedules.json'), JSON.stringify([schedule]))
  const token = { DISCORD_TOKEN: 'test-token', DISCORD_API: discord.api }
  const running = started(token, { desk, more: ['--brief-now', 'discord-daily'] })
  await vi.waitFor(() => expect(discord.messages(channel).map(textIn).join()).toContain('Daily briefing'), { timeout: 20_000 })
  running.kill('SIGTERM')
  await running.ended
  expect(discord.messages(channel)).toHaveLength(1)
  const wrong = started(token, { more: ['--brief-now', 'evening'] })
  expect((await wrong.ended).progress).toContain('has no schedule "evening". It has: morning.')
})
