import { expect, it } from 'vitest'
import type { Access } from '../../../src/adapters/slack/access.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import { slackForTest } from '../../emulators/slack/slack-for-test.ts'
import type { Install } from '../../emulators/slack/world.ts'
import { inMemory } from '../../fakes/installations.ts'
import { openOutbox } from '../../fakes/outbox.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { sampleChat } from './sample-chat.ts'
import { manifestApp, newsroom, read, running } from './slack-under-test.ts'

/** Two teams that installed the app through its own page. */
async function twoTeams() {
  const slack = await slackForTest({ app: manifestApp })
  const installations = inMemory()
  const { clientId, clientSecret } = slack.app
  const access: Access = { kind: 'many-teams', clientId, clientSecret, stateSecret: 'a secret of the test', installations }
  const { platform, log, chat } = await running(slack, access, 'http')
  const teams = []
  for (const name of ['Newsroom', 'Archive']) {
    const team = slack.team({ name })
    const admin = slack.user(team, { name: name.toLowerCase(), admin: true })
    expect((await slack.installThrough(`${platform.url}/slack/install`, team, admin)).status).toBe(200)
    teams.push({ team, admin, channel: slack.channel(team, { name: 'news' }) })
  }
  const [first, second] = teams
  if (!first || !second) throw new Error('there are no two teams')
  return { slack, installations, access, platform, log, chat, first, second }
}

function installIn(installs: readonly Install[], teamId: string): Install {
  const found = installs.findLast((install) => install.teamId === teamId)
  if (!found) throw new Error(`nothing is installed in ${teamId}`)
  return found
}

const news = { ...plainReply('News', 'en'), audience: 'channel' } as const

it('answers and posts in two teams, each with its own token, and mixes nothing of them up', async () => {
  const { slack, chat, platform, first, second } = await twoTeams()
  const outbox = await openOutbox({ slack: platform.courier })
  for (const { team, admin, channel } of [first, second]) {
    expect(read(await slack.slash({ user: admin, channel, command: '/brief', text: 'europe' }).reply())).toContain('EU defence')
    const posted = await outbox.post({ id: team.id, workspace: `slack:team:${team.id}`, channel: channel.id, reply: news })
    expect(posted.state).toBe('done')
  }
  expect(chat.asked).toEqual([first, second].map(({ team }) => `slack:team:${team.id}`))
  const posts = slack.requests.filter(({ method }) => method === 'chat.postMessage')
  expect(posts.map(({ teamId }) => teamId)).toEqual([first.team.id, second.team.id])
  expect(slack.violations).toEqual([])
})

it('forgets the token of a team that removes the app, and takes a new one', async () => {
  const { slack, installations, platform, first, second } = await twoTeams()
  slack.uninstall(installIn(slack.world.installs, first.team.id))
  await slack.eventsSettled()
  await expect.poll(() => [...installations.held.keys()]).toEqual([second.team.id])
  const wanted = { workspace: `slack:team:${first.team.id}`, channel: first.channel.id, reply: news }
  const refused = await openOutbox({ slack: platform.courier })
  expect(await refused.post(wanted)).toMatchObject({ state: 'waiting' })
  expect(refused.events).toMatchObject([{ kind: 'token-refused' }])

  await slack.installThrough(`${platform.url}/slack/install`, first.team, first.admin)
  const outbox = await openOutbox({ slack: platform.courier })
  expect(await outbox.post(wanted)).toMatchObject({ state: 'done' })
})

it('finds at its start that a team removed the app while it was not running, and leaves the others as they are', async () => {
  const { slack, installations, access, first, second } = await twoTeams()
  slack.fault({ delivery: 'lost', times: 9 })
  slack.uninstall(installIn(slack.world.installs, first.team.id))
  const left: string[] = []
  const served = [first.team.id, second.team.id, 'T0UNOPENED'].map((id) => `slack:team:${id}`)
  const chat = { ...sampleChat(sampleBriefing()), served: async () => served, left: async (workspace: string) => void left.push(workspace) }
  const asked = () => slack.requests.filter(({ method, teamId }) => method === 'auth.test' && teamId === second.team.id).length
  const before = asked()
  await running(slack, access, 'http', { chat })
  await expect.poll(asked).toBe(before + 1)
  expect(left).toEqual([`slack:team:${first.team.id}`])
  expect([...installations.held.keys()]).toEqual([second.team.id])
})

it('keeps the new token where word of the removal comes after a new installation', async () => {
  const { slack, installations, platform, first } = await twoTeams()
  slack.fault({ delivery: 'lost', times: 2 })
  slack.uninstall(installIn(slack.world.installs, first.team.id))
  await slack.installThrough(`${platform.url}/slack/install`, first.team, first.admin)
  await slack.eventsSettled()
  expect(slack.deliveries.filter(({ type, outcome }) => type === 'events_api' && outcome.kind === 'acknowledged')).not.toEqual([])
  expect(installations.held.get(first.team.id)).toContain(installIn(slack.world.installs, first.team.id).token)
})

it('tells whoever asks in a team without the app, and the log, that it must be installed again', async () => {
  const { slack, log, first } = await twoTeams()
  const asked = slack.slash({ user: first.admin, channel: first.channel, command: '/brief', team: { id: 'T0STRANGER' } })
  expect(read(await asked.reply())).toContain('not installed in this workspace any more')
  expect(log).toContainEqual(
    expect.objectContaining({
      level: 'warn',
      facts: expect.objectContaining({ team: 'T0STRANGER' }),
      message: expect.stringContaining('installed there again'),
    }),
  )
})

it('tells the log when the only token is taken back', async () => {
  const { slack, install } = await newsroom()
  const { log } = await running(slack, { kind: 'one-team', botToken: install.token })
  slack.revokeToken(install)
  await slack.eventsSettled()
  await expect.poll(() => log.map(({ message }) => message)).toContainEqual(expect.stringContaining('install the app again'))
})

it.each([
  'socket',
  'http',
] as const)('does not start over %s with a bot token that Slack does not know, and does not print it', async (line) => {
  const { slack } = await newsroom()
  const starting = running(slack, { kind: 'one-team', botToken: 'xoxb-secret' }, line)
  await expect(starting).rejects.toThrow('Slack does not know the bot token')
  await expect(starting).rejects.not.toThrow('xoxb-secret')
})

it('does not start in Socket Mode with an app token that Slack does not know', async () => {
  const { slack, install } = await newsroom()
  const line = { kind: 'socket', appToken: 'xapp-wrong' } as const
  await expect(running(slack, { kind: 'one-team', botToken: install.token }, 'socket', { line })).rejects.toThrow('slack: cannot start')
})

it('takes no installations by other teams in Socket Mode', async () => {
  const { slack } = await newsroom()
  const access: Access = { kind: 'many-teams', clientId: 'c', clientSecret: 's', stateSecret: 't', installations: inMemory() }
  await expect(running(slack, access, 'socket')).rejects.toThrow('must be reached over HTTP')
})
