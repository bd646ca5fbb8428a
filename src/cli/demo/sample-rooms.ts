import manifest from '../../../config/slack-manifest.json' with { type: 'json' }
import { startDiscord } from '../../../test/emulators/discord/start-discord.ts'
import { startSlack } from '../../../test/emulators/slack/start-slack.ts'
import { openDiscord } from '../../adapters/discord/open-discord.ts'
import { openSlack } from '../../adapters/slack/open-slack.ts'
import type { Chat } from '../../app/chat.ts'
import type { Log } from '../../app/log.ts'
import type { Clock, Store } from '../../app/ports.ts'
import type { Platforms } from '../opening/open-platforms.ts'

/** A channel that people can open in a browser. */
export type Room = {
  readonly platform: 'Discord' | 'Slack'
  readonly workspace: string
  /** As the platform knows it. */
  readonly channel: string
  readonly name: RoomName
  /** Messages that stand there for everyone, and those in the thread of the first. */
  count(): { readonly messages: number; readonly replies: number }
}

const roomNames = ['briefing', 'china'] as const
export type RoomName = (typeof roomNames)[number]

/** Discord and Slack on loopback, each with a newsroom in it, people to be, and pages to look at. */
export type SampleRooms = {
  readonly rooms: readonly Room[]
  readonly discordPage: string
  readonly slackPage: string
  /** Lets the real clients in. */
  connect(chat: Chat, store: Store, log: Log): Promise<Platforms>
  close(): Promise<void>
}

const token = 'sample-token'
/** Nobody should wait for a demo as the platforms make a bot wait. */
const wideDiscord = { requests: 1_000, windowMs: 1_000 }
const wideSlack = { calls: 1_000, windowMs: 1_000 }

export async function openSampleRooms(clock: Clock): Promise<SampleRooms> {
  const [discord, slack] = await Promise.all([furnishedDiscord(clock), furnishedSlack(clock)])
  return {
    rooms: [...discord.rooms, ...slack.rooms],
    discordPage: `${discord.emulator.origin}/`,
    slackPage: `${slack.emulator.origin}/`,
    async connect(chat, store, log) {
      const common = { chat, log }
      const { app, api } = slack.emulator
      const latestBriefing = (workspace: string) => store.latestBriefing(workspace, null)
      const line = { kind: 'socket', appToken: app.appToken } as const
      const access = { kind: 'one-team', botToken: slack.botToken } as const
      const [onDiscord, onSlack] = await Promise.all([
        openDiscord({ ...common, token, api: discord.emulator.api }),
        openSlack({ ...common, clock, line, access, api, latestBriefing, betweenPostsMs: 0 }),
      ])
      const close = async () => void (await Promise.all([onDiscord.close(), onSlack.close()]))
      const both = { discord: onDiscord, slack: onSlack }
      return { ...both, senders: both, said: [], close }
    },
    async close() {
      await Promise.all([discord.emulator.stop(), slack.emulator.stop()])
    },
  }
}

async function furnishedDiscord(clock: Clock) {
  const rates = { perChannel: wideDiscord, perRoute: wideDiscord, global: wideDiscord }
  const emulator = await startDiscord({ clock, rates, specification: null, application: { token } })
  const ada = emulator.user({ name: 'ada' })
  const guild = emulator.guild({ name: 'Newsroom', owner: ada })
  emulator.join(guild, emulator.user({ name: 'ben' }))
  const rooms = roomNames.map((name): Room => {
    const channel = emulator.channel(guild, { name })
    const count = () => {
      const messages = emulator.messages(channel)
      const thread = emulator.world.channels.get(messages[0]?.id ?? '')
      return { messages: messages.length, replies: thread ? emulator.messages(thread).length : 0 }
    }
    return { platform: 'Discord', workspace: `discord:guild:${guild.id}`, channel: channel.id, name, count }
  })
  emulator.directChannel(ada)
  return { emulator, rooms }
}

async function furnishedSlack(clock: Clock) {
  const tiers = { 1: wideSlack, 2: wideSlack, 3: wideSlack, 4: wideSlack, post: wideSlack }
  const app = {
    scopes: manifest.oauth_config.scopes.bot,
    commands: manifest.features.slash_commands.map(({ command }) => command),
    events: manifest.settings.event_subscriptions.bot_events,
  }
  const emulator = await startSlack({ clock, app, rates: { perChannel: wideSlack, tiers }, specification: null })
  const team = emulator.team({ name: 'Newsroom' })
  const ada = emulator.user(team, { name: 'ada', admin: true })
  emulator.user(team, { name: 'ben' })
  const install = emulator.install(team)
  const rooms = roomNames.map((name): Room => {
    const channel = emulator.channel(team, { name })
    const count = () => {
      const messages = emulator.messages(channel)
      const [first] = messages
      return { messages: messages.length, replies: first ? emulator.thread(first).length - 1 : 0 }
    }
    return { platform: 'Slack', workspace: `slack:team:${team.id}`, channel: channel.id, name, count }
  })
  emulator.directChannel(ada)
  return { emulator, rooms, botToken: install.token }
}
