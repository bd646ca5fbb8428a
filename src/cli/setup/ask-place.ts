import { lookAroundDiscord } from '../../adapters/discord/sending/look-around.ts'
import { openDiscordSender } from '../../adapters/discord/sending/open-sender.ts'
import { creationLink, type Manifest } from '../../adapters/slack/manifest.ts'
import { lookAroundSlack } from '../../adapters/slack/sending/look-around.ts'
import { workspaceOfTeam } from '../../adapters/slack/workspaces.ts'
import type { Prompts } from './prompts.ts'

/** Where briefings shall go, and the settings that let Attaché in there. */
export type Place = {
  readonly platform: 'discord' | 'slack' | 'here'
  readonly workspace: string
  readonly channel: string
  /** As the person knows it: "#news of Weekly Desk". */
  readonly name: string
  readonly settings: ReadonlyMap<string, string>
}

export type PlaceParts = {
  readonly prompts: Prompts
  readonly manifest: Manifest
  /** Other addresses of the platforms, for trials. */
  readonly discordApi?: string | undefined
  readonly slackApi?: string | undefined
}

/** Asks for the platform and what it needs; tokens are checked with the platform before anything goes on. */
export async function askPlace(parts: PlaceParts): Promise<Place> {
  const platform = await parts.prompts.one('Where should the briefing go?', [
    { value: 'discord', label: 'A Discord channel' },
    { value: 'slack', label: 'A Slack channel' },
    { value: 'here', label: 'This terminal and its web page', hint: 'no account needed; a channel can be added later' },
  ])
  switch (platform) {
    case 'discord':
      return askDiscord(parts)
    case 'slack':
      return askSlack(parts)
    case 'here':
      return { platform, workspace: 'local', channel: 'briefing', name: 'this machine', settings: new Map() }
  }
}

async function askDiscord(parts: PlaceParts): Promise<Place> {
  const { prompts } = parts
  prompts.show(
    'A bot of your own',
    [
      '1. Open https://discord.com/developers/applications and choose New Application.',
      '2. Under Bot, choose Reset Token and copy the token. Leave the privileged intents off.',
    ].join('\n'),
  )
  const { token, around } = await untilTaken(prompts, async () => {
    const token = await prompts.secret("The bot's token", looksLikeToken)
    const around = await prompts.during('Asking Discord whose token that is', () => lookAroundDiscord(token, parts.discordApi))
    return { token, around }
  })
  prompts.address(`Add ${around.bot} to your server, if it is not there yet:`, around.invite)
  const server = await askServer(token, parts)
  const channels = await server.channels(server.id)
  if (channels.length === 0)
    throw new Error(`${server.name} has no channel that ${around.bot} can see. Let it see one, then run this again.`)
  const workspace = `discord:guild:${server.id}`
  const channel = await untilTaken(prompts, async () => {
    const id = await prompts.one(
      'Which channel gets the briefing?',
      channels.map((channel) => ({ value: channel.id, label: `#${channel.name}` })),
    )
    const name = `#${channels.find((one) => one.id === id)?.name ?? id}`
    const missing = await prompts.during(`Asking whether it may post in ${name}`, () => missingIn(id, workspace, token, parts))
    if (missing.length > 0) throw new Error(notAllowed(around.bot, name, missing))
    return { id, name }
  })
  const settings = new Map([['DISCORD_TOKEN', token]])
  return { platform: 'discord', workspace, channel: channel.id, name: `${channel.name} of ${server.name}`, settings }
}

/** What the bot lacks to post there, as Discord's settings call it. */
async function missingIn(channel: string, workspace: string, token: string, { discordApi }: PlaceParts): Promise<readonly string[]> {
  const sender = await openDiscordSender({ token, ...(discordApi === undefined ? {} : { api: discordApi }) })
  try {
    return (await sender.mayPost(workspace, channel)) ?? ['View Channel']
  } finally {
    await sender.close()
  }
}

function notAllowed(bot: string, channel: string, missing: readonly string[]): string {
  const permissions = new Intl.ListFormat('en').format(missing)
  return `${bot} may not post in ${channel} yet. There, under Edit Channel, Permissions, give it ${permissions}; then choose again.`
}

/** Looks again as long as the bot is in no server and the person wants to go on. */
async function askServer(token: string, { prompts, discordApi }: PlaceParts) {
  for (;;) {
    const { bot, servers, channels } = await prompts.during('Looking which servers it is in', () => lookAroundDiscord(token, discordApi))
    if (servers.length === 0) {
      if (await prompts.yes(`${bot} is in no server yet. Add it by the address above. Is it there now?`, true)) continue
      throw new Error('Add the bot to a server by the address above, then run this again.')
    }
    const id = await prompts.one(
      'Which server?',
      servers.map((server) => ({ value: server.id, label: server.name })),
    )
    return { id, name: servers.find((server) => server.id === id)?.name ?? id, channels }
  }
}

async function askSlack({ prompts, manifest, slackApi }: PlaceParts): Promise<Place> {
  prompts.address('Open this address: it creates the app with everything filled in.', creationLink(manifest))
  prompts.show(
    'Two tokens',
    [
      '1. Install App, Install to Workspace, Allow: copy the Bot User OAuth Token (xoxb-…).',
      '2. Basic Information, App-Level Tokens, Generate with the scope connections:write: copy it (xapp-…).',
    ].join('\n'),
  )
  const { bot, app, around } = await untilTaken(prompts, async () => {
    const bot = await prompts.secret('The bot token', (value) => (value.startsWith('xoxb-') ? undefined : 'A bot token begins with xoxb-.'))
    const app = await prompts.secret('The app-level token', (value) => (value.startsWith('xapp-') ? undefined : 'It begins with xapp-.'))
    const around = await prompts.during('Asking Slack whose tokens those are', () => lookAroundSlack({ bot, app }, slackApi))
    return { bot, app, around }
  })
  const channel = await untilTaken(prompts, async () => {
    const typed = await prompts.text('The channel: in Slack, choose “Copy link” on it and paste the link here', {
      check: (value) => (channelOf(value) === undefined ? 'Paste the link, or the id that begins with C.' : undefined),
    })
    const id = channelOf(typed) ?? typed
    return { id, name: await prompts.during('Looking for the channel', () => around.channelName(id)) }
  })
  const settings = new Map([
    ['SLACK_BOT_TOKEN', bot],
    ['SLACK_APP_TOKEN', app],
  ])
  const name = `${channel.name === null ? channel.id : `#${channel.name}`} of ${around.teamName}`
  return { platform: 'slack', workspace: workspaceOfTeam(around.team), channel: channel.id, name, settings }
}

/** Asks again as long as the platform does not take what was typed. Whoever has enough presses Ctrl-C. */
async function untilTaken<result>(prompts: Prompts, ask: () => Promise<result>): Promise<result> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'Cancelled') throw error
      prompts.say(error.message)
    }
  }
}

function looksLikeToken(value: string): string | undefined {
  return /^[\x21-\x7e]{8,}$/.test(value) ? undefined : 'A token is one long word, without spaces.'
}

/** The id in a channel's link (https://team.slack.com/archives/C0123), or an id as it is. */
function channelOf(typed: string): string | undefined {
  return /^(?:https:\/\/[\w.-]+\/archives\/)?([CG][A-Z0-9]{6,20})(?:[/?].*)?$/.exec(typed)?.[1]
}
