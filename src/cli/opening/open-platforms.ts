import type { Role } from '../../../config/roles.ts'
import type { Settings } from '../../../config/settings.ts'
import type { DiscordPlatform } from '../../adapters/discord/open-discord.ts'
import type { DiscordSender } from '../../adapters/discord/sending/open-sender.ts'
import type { Access } from '../../adapters/slack/access.ts'
import type { Installations } from '../../adapters/slack/installations.ts'
import type { Line } from '../../adapters/slack/open-receiver.ts'
import type { SlackPlatform } from '../../adapters/slack/open-slack.ts'
import type { SlackSender } from '../../adapters/slack/sending/open-sender.ts'
import { workspaceOfTeam } from '../../adapters/slack/workspaces.ts'
import type { Chat } from '../../app/chat.ts'
import type { Log } from '../../app/log.ts'
import type { Clock, Store } from '../../app/ports.ts'
import { allRoles, type Roles, type Shards } from '../settings/roles.ts'
import { sealingOf } from '../settings/sealing-of.ts'
import { sealedInstallations } from './sealed-installations.ts'

/** The chat platforms that the settings name, where this process listens to them. */
export type Platforms = {
  readonly discord: DiscordPlatform | undefined
  readonly slack: SlackPlatform | undefined
  /** Those that this process sends to and asks; it may listen to them or not. */
  readonly senders: { readonly discord: DiscordSender | undefined; readonly slack: SlackSender | undefined }
  /** One line for each platform: that it is connected, or how to connect it. */
  readonly said: readonly string[]
  close(): Promise<void>
}

export type PlatformParts = {
  readonly settings: Settings
  readonly chat: Chat
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  /** All of them where left out. */
  readonly roles?: Roles
  /** Which of Discord's servers this process listens to; all of them where left out. */
  readonly shards?: Shards | undefined
}

/**
 * Opens what the settings name, and loads no library of a platform that they do not name.
 *
 * @throws {Error} In words for the person, where a platform that is named does not let us in; none stays open then.
 */
export async function openPlatforms(parts: PlatformParts): Promise<Platforms> {
  const roles = parts.roles ?? allRoles
  const discord = roles.has('gateway') ? await discordOf(parts) : undefined
  const closing: (() => Promise<void>)[] = [async () => discord?.close()]
  try {
    const slack = roles.has(slackRole(parts.settings)) ? await slackOf(parts) : undefined
    closing.push(async () => slack?.close())
    // Who is an admin is asked of the platform too, by whoever shows the page.
    const sends = roles.has('sender') || roles.has('web')
    const senders = {
      discord: discord ?? (sends ? await discordSenderOf(parts) : undefined),
      slack: slack ?? (sends ? await slackSenderOf(parts) : undefined),
    }
    if (!discord) closing.push(async () => senders.discord?.close())
    return {
      ...{ discord, slack, senders },
      said: roles.size === allRoles.size ? [discordSaid(discord), slackSaid(slack, parts.settings)] : [],
      async close() {
        await Promise.all(closing.map((close) => close()))
      },
    }
  } catch (error) {
    for (const close of closing) await close()
    throw error
  }
}

/** Slack speaks to whoever holds the socket, or to an address. */
function slackRole({ SLACK_APP_TOKEN: appToken }: Settings): Role {
  return appToken === undefined ? 'web' : 'gateway'
}

function discordSaid(discord: DiscordPlatform | undefined): string {
  return discord ? `Discord: connected. Add the bot to a server: ${discord.inviteAddress}` : howToDiscord
}

const howToDiscord = 'Discord: not connected. Put a bot token into .env as DISCORD_TOKEN; docs/discord.md says how to get one.'
const howToSlack =
  'Slack: not connected. "npm run slack-app" prints the address that creates the app; put its SLACK_BOT_TOKEN and SLACK_APP_TOKEN into .env, as docs/slack.md says.'

async function discordSenderOf({
  settings: { DISCORD_TOKEN: token, DISCORD_API: api },
}: PlatformParts): Promise<DiscordSender | undefined> {
  if (token === undefined) return undefined
  const { openDiscordSender } = await import('../../adapters/discord/sending/open-sender.ts')
  return openDiscordSender({ token, ...(api === undefined ? {} : { api }) })
}

async function slackSenderOf({ settings, chat, store, clock, log }: PlatformParts): Promise<SlackSender | undefined> {
  const access = slackAccess(settings, chat, store, log)
  if (access === undefined) return undefined
  const { openSlackSender } = await import('../../adapters/slack/sending/open-sender.ts')
  const { SLACK_API: api } = settings
  return openSlackSender({ access, clock, log, ...(api === undefined ? {} : { api }) })
}

async function discordOf({ settings, chat, log, shards }: PlatformParts): Promise<DiscordPlatform | undefined> {
  const { DISCORD_TOKEN: token, DISCORD_SERVER: server, DISCORD_API: api } = settings
  if (token === undefined) return undefined
  const { openDiscord } = await import('../../adapters/discord/open-discord.ts')
  const registration = server === undefined ? ({ kind: 'global' } as const) : ({ kind: 'servers', ids: [server] } as const)
  return openDiscord({ token, chat, log, registration, ...(api === undefined ? {} : { api }), ...(shards ? { shards } : {}) })
}

async function slackOf({ settings, chat, store, clock, log }: PlatformParts): Promise<SlackPlatform | undefined> {
  const access = slackAccess(settings, chat, store, log)
  if (access === undefined) return undefined
  const { openSlack } = await import('../../adapters/slack/open-slack.ts')
  const { SLACK_API: api } = settings
  return openSlack({
    line: slackLine(settings),
    access,
    chat,
    latestBriefing: (workspace) => store.latestBriefing(workspace, null),
    clock,
    log,
    isNewEvent: (id) => store.isNewEvent(`slack ${id}`, clock.now()),
    ...(api === undefined ? {} : { api, authorizationUrl: new URL('/oauth/v2/authorize', api).href }),
  })
}

function slackAccess(settings: Settings, chat: Chat, store: Store, log: Log): Access | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret = '' } = settings
  // The settings take no client id without a key.
  const sealing = sealingOf(settings.ATTACHE_KEY)
  if (clientId !== undefined && sealing !== undefined) {
    const { SLACK_STATE_SECRET: stateSecret = '' } = settings
    const installations = sealedInstallations(store, sealing, (facts, message) => log.error(facts, message))
    return { kind: 'many-teams', clientId, clientSecret, stateSecret, installations: tellingWhoIsBack(installations, chat) }
  }
  return botToken === undefined ? undefined : { kind: 'one-team', botToken }
}

/** A team that installs the app again has all of it again; one that is new is told what to do, by whoever installed it. */
function tellingWhoIsBack(installations: Installations, chat: Chat): Installations {
  return {
    ...installations,
    async keep(team, installation) {
      await installations.keep(team, installation)
      await chat.back?.(workspaceOfTeam(team))
      await chat.joined?.(workspaceOfTeam(team), { kind: 'admins', otherwise: null }, 'en')
    },
  }
}

function slackLine({ SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret = '', SLACK_PORT: port }: Settings): Line {
  return appToken === undefined ? { kind: 'http', signingSecret, port } : { kind: 'socket', appToken }
}

function slackSaid(slack: SlackPlatform | undefined, { SLACK_CLIENT_ID: clientId }: Settings): string {
  if (slack === undefined) return howToSlack
  if (slack.url === null) return 'Slack: connected.'
  const installing = clientId === undefined ? '' : ' Teams install Attaché at /slack/install on the address in front of it.'
  return `Slack: listening on ${slack.url}.${installing}`
}
