import type { Installation } from '@slack/bolt'
import { expect, it } from 'vitest'
import { httpApp, listening, slackForTest } from './slack/slack-for-test.ts'
import type { SlackEmulator } from './slack/start-slack.ts'
import type { Install } from './slack/world.ts'

/** A store that a test can look into. */
function store() {
  const held = new Map<string, Installation>()
  return {
    held,
    async storeInstallation(installation: Installation) {
      held.set(installation.team?.id ?? '', installation)
    },
    async fetchInstallation({ teamId }: { teamId: string | undefined }) {
      const found = held.get(teamId ?? '')
      if (!found || found.isEnterpriseInstall) throw new Error(`nobody installed it in ${teamId}`)
      return { ...found, isEnterpriseInstall: false, team: found.team ?? { id: '' }, enterprise: undefined }
    },
  }
}

async function distributed() {
  const slack = await slackForTest()
  const installations = store()
  const bolt = httpApp(slack, {
    clientId: slack.app.clientId,
    clientSecret: slack.app.clientSecret,
    stateSecret: 'state-secret',
    scopes: ['chat:write', 'commands'],
    installationStore: installations,
    installerOptions: { authorizationUrl: slack.authorizationUrl, directInstall: true, clientOptions: { slackApiUrl: slack.api } },
  })
  const origin = await listening(slack, bolt)
  const teams = ['Newsroom', 'Archive'].map((name) => {
    const team = slack.team({ name })
    const admin = slack.user(team, { name: `${name.toLowerCase()}-admin`, admin: true })
    return { team, admin, channel: slack.channel(team, { name: 'news' }) }
  })
  return { slack, bolt, origin, installations, teams }
}

function installIn(slack: SlackEmulator, teamId: string): Install {
  const found = slack.world.installs.find((install) => install.teamId === teamId)
  if (!found) throw new Error(`nothing is installed in ${teamId}`)
  return found
}

it('installs an app into two teams, and each is answered with its own token', async () => {
  const { slack, bolt, origin, installations, teams } = await distributed()
  bolt.command('/brief', async ({ ack, client, command }) => {
    await ack()
    await client.chat.postMessage({ channel: command.channel_id, text: 'Morning', unfurl_links: false, unfurl_media: false })
  })
  for (const { team, admin } of teams) {
    const page = await slack.installThrough(`${origin}/slack/install`, team, admin)
    expect(page.status).toBe(200)
  }
  expect([...installations.held.keys()]).toEqual(teams.map(({ team }) => team.id))

  for (const { admin, channel } of teams) {
    await slack.slash({ user: admin, channel, command: '/brief' }).acknowledged()
    await expect.poll(() => slack.messages(channel).map(({ text }) => text)).toEqual(['Morning'])
  }
  const posts = slack.requests.filter(({ method }) => method === 'chat.postMessage')
  expect(posts.map(({ teamId }) => teamId)).toEqual(teams.map(({ team }) => team.id))
  expect(slack.violations).toEqual([])
})

it('exchanges a code once, for the app that it was given to', async () => {
  const { slack, origin, teams } = await distributed()
  const [first] = teams
  if (!first) throw new Error('there is no team')
  await slack.installThrough(`${origin}/slack/install`, first.team, first.admin)
  const [code] = slack.world.grants.keys()
  const exchange = async (secret: string) => {
    const body = new URLSearchParams({ client_id: slack.app.clientId, client_secret: secret, code: code ?? '' })
    return (await fetch(`${slack.api}oauth.v2.access`, { method: 'POST', body })).json()
  }
  expect(await exchange('wrong')).toMatchObject({ ok: false, error: 'bad_client_secret' })
  expect(await exchange(slack.app.clientSecret)).toMatchObject({ ok: false, error: 'invalid_code' })
})

it('has the app refuse the command of a team that never installed it', async () => {
  const { slack, origin, teams } = await distributed()
  const [first] = teams
  if (!first) throw new Error('there is no team')
  await slack.installThrough(`${origin}/slack/install`, first.team, first.admin)
  const stranger = { id: 'T0STRANGER' }
  const happening = slack.slash({ user: first.admin, channel: first.channel, command: '/brief', team: stranger })
  expect(await happening.outcome()).toEqual({ kind: 'dispatch-failed', detail: 'status 401' })
})

it.each([
  ['uninstalled', 'account_inactive', ['tokens_revoked', 'app_uninstalled']],
  ['revoked', 'token_revoked', ['tokens_revoked']],
] as const)('refuses the token of an app that is %s, and tells the app', async (state, error, events) => {
  const { slack, bolt, origin, teams } = await distributed()
  const [first] = teams
  if (!first) throw new Error('there is no team')
  await slack.installThrough(`${origin}/slack/install`, first.team, first.admin)
  const heard: string[] = []
  for (const event of ['tokens_revoked', 'app_uninstalled'] as const) bolt.event(event, async () => void heard.push(event))
  const install = installIn(slack, first.team.id)
  if (state === 'revoked') slack.revokeToken(install)
  else slack.uninstall(install)
  await slack.eventsSettled()
  expect(heard.toSorted()).toEqual([...events].toSorted())
  await expect(bolt.client.auth.test({ token: install.token })).rejects.toMatchObject({ data: { error } })
  expect(() => slack.slash({ user: first.admin, channel: first.channel, command: '/brief' })).toThrow('is not installed')

  const again = await slack.installThrough(`${origin}/slack/install`, first.team, first.admin)
  expect(again.status).toBe(200)
  expect(slack.world.installs).toHaveLength(2)
  expect(slack.world.installs[1]?.botUserId).toBe(install.botUserId)
})

it.each(['forged', 'old', 'unsigned'] as const)('an app refuses what comes %s', async (delivery) => {
  const slack = await slackForTest()
  const team = slack.team({ name: 'Newsroom' })
  const ada = slack.user(team, { name: 'ada' })
  const { token } = slack.install(team)
  const channel = slack.channel(team, { name: 'news' })
  const bolt = httpApp(slack, { token })
  const runs: string[] = []
  bolt.command('/brief', async ({ ack, command }) => {
    runs.push(command.command)
    await ack()
  })
  await listening(slack, bolt)
  slack.fault({ delivery })
  expect(await slack.slash({ user: ada, channel, command: '/brief' }).outcome()).toEqual({
    kind: 'dispatch-failed',
    detail: 'status 401',
  })
  expect(runs).toEqual([])
  await slack.slash({ user: ada, channel, command: '/brief' }).acknowledged()
  expect(runs).toEqual(['/brief'])
})
