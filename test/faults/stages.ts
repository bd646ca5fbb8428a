import manifest from '../../config/slack-manifest.json' with { type: 'json' }
import type { Clock } from '../../src/app/ports.ts'
import type { Fault } from '../emulators/discord/faults.ts'
import { everyComponent } from '../emulators/discord/limits.ts'
import { startDiscord } from '../emulators/discord/start-discord.ts'
import type { Message } from '../emulators/discord/world.ts'
import type { RequestFault } from '../emulators/slack/faults.ts'
import { startSlack } from '../emulators/slack/start-slack.ts'
import type { KillTest } from './kill-senders.ts'

/** One platform with its channels, and what goes wrong on it. */
export type Stage = {
  readonly name: string
  readonly workspace: string
  readonly channels: readonly string[]
  /** Names of the briefings whose first message stands in the channel, in order. */
  leads(channel: string): readonly string[]
  /** Names of the messages in the threads of a briefing, in order. */
  thread(channel: string, lead: string): readonly string[]
  calls(): { readonly calls: number; readonly faultyCalls: number }
  breakCalls(share: number): void
  loseAnswers(): void
  refuseAll(): void
  stop(): Promise<void>
}

const token = 'test-token'
const named = /B\d+(?:\.\d+)?/
const isLead = (name: string) => !name.includes('.')

export async function discordStage({ channels: count, seed }: KillTest, clock: Clock) {
  const wide = { requests: 1_000_000, windowMs: 1_000 }
  const rates = { perChannel: wide, perRoute: wide, global: wide }
  const discord = await startDiscord({ clock, seed, rates, specification: null, application: { token } })
  const guild = discord.guild({ name: 'Newsroom' })
  const channels = Array.from({ length: count }, (_, index) => discord.channel(guild, { name: `news-${index}` }))
  const sends = '/channels/:channel/messages'
  const routes = [
    { method: 'POST', route: sends },
    { method: 'GET', route: sends },
    { method: 'POST', route: `${sends}/:message/threads` },
  ]
  const all = (fault: Omit<Fault, 'method' | 'route'>) => {
    for (const route of routes) discord.fault({ ...fault, ...route })
  }
  const messagesIn = (id: string) => (discord.world.channels.get(id)?.messages ?? []).filter(({ deleted }) => !deleted)
  const nameOf = (message: Message) => named.exec(wordsOf(message))?.[0] ?? ''
  const ours = () => discord.requests.filter(({ method, route }) => routes.some((one) => one.method === method && one.route === route))
  return {
    name: 'Discord',
    workspace: `discord:guild:${guild.id}`,
    channels: channels.map(({ id }) => id),
    login: { api: discord.api, token },
    leads: (channel: string) => messagesIn(channel).map(nameOf).filter(isLead),
    thread: (channel: string, lead: string) =>
      messagesIn(channel)
        .filter((message) => nameOf(message) === lead)
        .flatMap(({ id }) => messagesIn(id).map(nameOf))
        .filter((name) => name !== ''),
    calls: () => ({ calls: ours().length, faultyCalls: ours().filter(({ status }) => status !== 200 && status !== 201).length }),
    breakCalls(share: number) {
      discord.clearFaults()
      const rate = share / 5
      all({ when: 'before', outcome: { kind: 'reset' }, rate })
      all({ when: 'before', outcome: { kind: 'status', status: 502 }, rate })
      all({ when: 'before', outcome: { kind: 'rate-limit', retryAfterSeconds: 0.05, scope: 'shared' }, rate })
      all({ when: 'after', outcome: { kind: 'reset' }, rate })
      all({ when: 'after', outcome: { kind: 'status', status: 502 }, rate })
    },
    loseAnswers() {
      discord.clearFaults()
      all({ when: 'after', outcome: { kind: 'reset' }, rate: 1 })
    },
    refuseAll() {
      discord.clearFaults()
      all({ when: 'before', outcome: { kind: 'reset' }, rate: 1 })
    },
    stop: () => discord.stop(),
  } satisfies Stage & { login: object }
}

function wordsOf({ components }: Message): string {
  return everyComponent(components)
    .map(({ component }) => (component.type === 10 ? component.content : ''))
    .join('\n')
}

export async function slackStage({ channels: count, seed, history }: KillTest, clock: Clock) {
  const wide = { calls: 1_000_000, windowMs: 1_000 }
  const app = {
    scopes: [...manifest.oauth_config.scopes.bot, ...(history ? ['channels:history', 'groups:history'] : [])],
    commands: manifest.features.slash_commands.map(({ command }) => command),
    events: manifest.settings.event_subscriptions.bot_events,
  }
  const tiers = { 1: wide, 2: wide, 3: wide, 4: wide, post: wide }
  const slack = await startSlack({ clock, seed, app, rates: { perChannel: wide, tiers }, specification: null })
  const team = slack.team({ name: 'Newsroom' })
  const install = slack.install(team)
  const channels = Array.from({ length: count }, (_, index) => slack.channel(team, { name: `news-${index}` }))
  const methods = ['chat.postMessage', 'conversations.history', 'conversations.replies']
  const all = (fault: Omit<RequestFault, 'method'> & { readonly rate: number }) => {
    for (const method of methods) slack.fault({ ...fault, method })
  }
  const leadsIn = (id: string) => {
    const channel = slack.world.channels.get(id)
    return channel ? slack.messages(channel) : []
  }
  const nameOf = ({ text }: { readonly text: string }) => named.exec(text)?.[0] ?? ''
  const ours = () => slack.requests.filter(({ method }) => methods.includes(method))
  return {
    name: history ? 'Slack with history' : 'Slack without history',
    workspace: `slack:team:${team.id}`,
    channels: channels.map(({ id }) => id),
    login: { api: slack.api, appToken: slack.app.appToken, botToken: install.token },
    leads: (channel: string) => leadsIn(channel).map(nameOf).filter(isLead),
    thread: (channel: string, lead: string) =>
      leadsIn(channel)
        .filter((message) => nameOf(message) === lead)
        .flatMap((message) => slack.thread(message).map(nameOf))
        .filter((name) => name !== '' && !isLead(name)),
    calls: () => ({ calls: ours().length, faultyCalls: ours().filter(({ status }) => status !== 200).length }),
    breakCalls(share: number) {
      slack.clearFaults()
      const rate = share / 5
      all({ when: 'before', outcome: { kind: 'reset' }, rate })
      all({ when: 'before', outcome: { kind: 'status', status: 502 }, rate })
      all({ when: 'before', outcome: { kind: 'rate-limit', retryAfterSeconds: 1 }, rate })
      all({ when: 'after', outcome: { kind: 'reset' }, rate })
      all({ when: 'after', outcome: { kind: 'status', status: 502 }, rate })
    },
    loseAnswers() {
      slack.clearFaults()
      all({ when: 'after', outcome: { kind: 'reset' }, rate: 1 })
    },
    refuseAll() {
      slack.clearFaults()
      all({ when: 'before', outcome: { kind: 'reset' }, rate: 1 })
    },
    stop: () => slack.stop(),
  } satisfies Stage & { login: object }
}
