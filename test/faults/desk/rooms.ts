import type { Clock } from '../../../src/app/ports.ts'
import { textIn } from '../../adapters/discord/open-for-test.ts'
import { manifestApp, read } from '../../adapters/slack/slack-under-test.ts'
import { startDiscord } from '../../emulators/discord/start-discord.ts'
import { startSlack } from '../../emulators/slack/start-slack.ts'

/** What stands in one channel of briefings, and beside it. */
export type Standing = {
  readonly platform: 'Discord' | 'Slack'
  /** Briefings of which all stands, and more than that. */
  readonly posted: number
  readonly twice: number
  /** Those that end before their end. */
  readonly torn: number
  /** Those that have news to tell. */
  readonly telling: number
  /** What admins were told. */
  readonly notices: readonly string[]
}

const wide = 1_000_000
/** The last thing that every briefing says, and the day of its window, which its head names. */
const ending = /What this rests on/
const datedOn = /\d+ May 2026/

/** A server of Discord and a team of Slack, each with a channel for briefings and one for admins. */
export async function openRooms(clock: Clock) {
  const token = 'test-token'
  const requests = { requests: wide, windowMs: 1_000 }
  const calls = { calls: wide, windowMs: 1_000 }
  const [discord, slack] = await Promise.all([
    startDiscord({ clock, rates: { perChannel: requests, perRoute: requests, global: requests }, application: { token } }),
    startSlack({
      clock,
      app: { ...manifestApp, scopes: [...manifestApp.scopes, 'channels:history', 'groups:history'] },
      rates: { perChannel: calls, tiers: { 1: calls, 2: calls, 3: calls, 4: calls, post: calls } },
    }),
  ])
  const guild = discord.guild({ name: 'Newsroom' })
  const team = slack.team({ name: 'Newsroom' })
  const install = slack.install(team)
  const onDiscord = { news: discord.channel(guild, { name: 'news' }), admins: discord.channel(guild, { name: 'admins' }) }
  const onSlack = { news: slack.channel(team, { name: 'news' }), admins: slack.channel(team, { name: 'admins' }) }
  const threadOf = (lead: string) => discord.world.channels.get(lead)

  return {
    ...{ discord, slack, guild, install, onDiscord, onSlack, token, botToken: install.token },
    places: [
      { workspace: `discord:guild:${guild.id}`, channel: onDiscord.news.id, admins: onDiscord.admins.id },
      { workspace: `slack:team:${team.id}`, channel: onSlack.news.id, admins: onSlack.admins.id },
    ],
    /** Calls about messages: to send, to open threads, to look. */
    calls: () =>
      discord.requests.filter(({ route }) => route.includes('/messages')).length +
      slack.requests.filter(({ method }) => method.startsWith('chat.') || method.startsWith('conversations.')).length,
    standings(): readonly Standing[] {
      const messages = discord.messages(onDiscord.news)
      const leads = messages.map((lead) => {
        const thread = threadOf(lead.id)
        return [textIn(lead), ...(thread ? discord.messages(thread).map(textIn) : [])]
      })
      const told = slack.messages(onSlack.news).map((lead) => slack.thread(lead).map((message) => read(message)))
      return [
        { platform: 'Discord', ...countsOf(leads), notices: discord.messages(onDiscord.admins).map(textIn) },
        { platform: 'Slack', ...countsOf(told), notices: slack.messages(onSlack.admins).map((message) => read(message)) },
      ]
    },
    stop: () => Promise.all([discord.stop(), slack.stop()]),
  }
}

type Counts = Omit<Standing, 'platform' | 'notices'>

/** @param briefings The messages of each, in order: its first, and its thread. */
function countsOf(briefings: readonly (readonly string[])[]): Counts {
  const whole = briefings.filter((messages) => ending.test(messages.at(-1) ?? ''))
  const days = new Set(whole.map(([lead = '']) => datedOn.exec(lead)?.[0] ?? lead))
  const again = whole.reduce((total, messages) => total + messages.length - new Set(messages).size, 0)
  const telling = whole.filter(([lead = '']) => /\d outlets$/m.test(lead)).length
  return { posted: days.size, twice: whole.length - days.size + again, torn: briefings.length - whole.length, telling }
}
