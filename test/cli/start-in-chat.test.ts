import { expect, it, onTestFinished } from 'vitest'
import { textIn } from '../adapters/discord/open-for-test.ts'
import { newsroom, read } from '../adapters/slack/slack-under-test.ts'
import { discordForTest } from '../emulators/discord/logged-in.ts'
import { startAttache } from './attache.ts'
import { silentDesk } from './silent-desk.ts'

/** The steps of README.md as a new person takes them: tokens into the environment, `npm start`, the address that it prints, a command. */
function started(tokens: Record<string, string>) {
  const { folder, env } = silentDesk()
  const running = startAttache(['start'], { env: { ...env, ...tokens }, cwd: folder })
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
