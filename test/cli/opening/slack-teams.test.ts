import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { manifestApp, read } from '../../adapters/slack/slack-under-test.ts'
import { slackForTest } from '../../emulators/slack/slack-for-test.ts'
import type { SlackEmulator } from '../../emulators/slack/start-slack.ts'
import { attache, startAttache } from '../attache.ts'
import { silentInstallation } from '../installation.ts'

/** The settings of an installation that any team may add, and the folder that it keeps everything in. */
function settingsFor({ api, app }: SlackEmulator) {
  const { folder, env } = silentInstallation()
  const set = {
    ...env,
    ATTACHE_KEY: Buffer.alloc(32, 'k').toString('base64'),
    LOG_LEVEL: 'debug',
    SLACK_API: api,
    SLACK_PORT: '0',
    SLACK_CLIENT_ID: app.clientId,
    SLACK_CLIENT_SECRET: app.clientSecret,
    SLACK_STATE_SECRET: 'a long text of the test',
    SLACK_SIGNING_SECRET: app.signingSecret,
  }
  return { folder, env: set }
}

/** A team that installed the app through the app's own page. */
async function installed(slack: SlackEmulator, name: string, url: string) {
  const team = slack.team({ name })
  const admin = slack.user(team, { name: name.toLowerCase(), admin: true })
  expect((await slack.installThrough(`${url}/slack/install`, team, admin)).status).toBe(200)
  const install = slack.world.installs.findLast(({ teamId }) => teamId === team.id)
  if (!install) throw new Error(`nothing is installed in ${name}`)
  return { team, admin, install, channel: slack.channel(team, { name: 'news' }) }
}

function stored(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.startsWith('store.sqlite'))
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n')
}

const greeting = expect.stringMatching(/Attaché is here[\s\S]*Choose the channel and the hour/)

it('two teams install it and are greeted once, each is answered with its own token, which outlives a restart and stands nowhere in clear', async () => {
  const slack = await slackForTest({ app: manifestApp })
  const { folder, env } = settingsFor(slack)
  const begin = async () => {
    const running = startAttache(['start'], { env, cwd: folder })
    onTestFinished(() => void running.kill('SIGKILL'))
    const url = await running.said(/Slack: listening on (http:\/\/127\.0\.0\.1:\d+)/)
    await slack.connectHttp(`${url}/slack/events`)
    return { running, url }
  }
  const first = await begin()
  const newsroom = await installed(slack, 'Newsroom', first.url)
  const archive = await installed(slack, 'Archive', first.url)
  const greetings = () => [newsroom, archive].map(({ admin }) => slack.directChannel(admin).messages.map((message) => read(message)))
  await expect.poll(greetings, { timeout: 20_000 }).toEqual([[greeting], [greeting]])
  first.running.kill('SIGTERM')
  const { code, out, progress } = await first.running.ended
  expect(code).toBe(0)

  const { running } = await begin()
  for (const { admin, channel, install } of [newsroom, archive]) {
    const before = slack.requests.length
    expect(read(await slack.slash({ user: admin, channel, command: '/attache', text: 'help' }).reply())).toContain('/attache story')
    const asking = slack.requests.slice(before).filter(({ method }) => method === 'users.info')
    expect(asking.map(({ teamId }) => teamId)).toEqual([install.teamId])
  }
  expect(greetings()).toEqual([[greeting], [greeting]])
  slack.uninstall(newsroom.install)
  await slack.eventsSettled()
  await running.said(/its token is forgotten/)
  const again = slack.slash({ user: newsroom.admin, channel: newsroom.channel, command: '/attache', text: 'help', team: newsroom.team })
  expect(read(await again.reply())).toContain('not installed in this workspace any more')
  expect(read(await slack.slash({ user: archive.admin, channel: archive.channel, command: '/attache', text: 'help' }).reply())).toContain(
    '/attache story',
  )
  running.kill('SIGTERM')
  const ended = await running.ended

  const everything = [stored(folder), out, progress, ended.out, ended.progress].join('\n')
  const store = await openStore({ path: env.ATTACHE_STORE })
  onTestFinished(() => store.close())
  expect(await store.installation(archive.team.id)).toBeDefined()
  expect(await store.installation(newsroom.team.id)).toBeUndefined()
  expect(everything).toContain(archive.team.id)
  for (const secret of [newsroom.install.token, archive.install.token, env.ATTACHE_KEY, env.SLACK_CLIENT_SECRET, env.SLACK_STATE_SECRET])
    expect(everything).not.toContain(secret)
  expect(slack.violations).toEqual([])
})

it('does not let teams install it without a key, and says how to make one', async () => {
  const slack = await slackForTest({ app: manifestApp })
  const { folder, env } = settingsFor(slack)
  const { code, progress } = await attache(['start'], { env: { ...env, ATTACHE_KEY: '' }, cwd: folder })
  expect(code).toBe(1)
  expect(progress).toContain(
    'ATTACHE_KEY: is needed beside SLACK_CLIENT_ID, to seal the tokens of teams; "openssl rand -base64 32" makes one',
  )
})
