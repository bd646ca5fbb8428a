import { PermissionFlagsBits } from 'discord.js'
import { commands } from '../../commands/index.ts'
import { readSettings } from '../../config/settings.ts'
import { openDiscord } from '../../src/adapters/discord/open-discord.ts'
import { openPictures } from '../../src/adapters/pictures/open-pictures.ts'
import { openSlack } from '../../src/adapters/slack/open-slack.ts'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import type { Chat } from '../../src/app/chat.ts'
import { starterOf } from '../../src/app/config/starter.ts'
import { createApp } from '../../src/app/create-app.ts'
import type { AdminPlatforms } from '../../src/app/platforms.ts'
import { articleId } from '../../src/articles/copies/article-id.ts'
import { adminPlatforms } from '../../src/cli/opening/admin-platforms.ts'
import { applyConfig } from '../../src/cli/opening/apply-config.ts'
import { openAttache } from '../../src/cli/opening/open-attache.ts'
import { defaultSections, type Environment } from '../../src/cli/settings/environment.ts'
import { keepUp, openRound, send, watchAll } from '../../src/cli/work/round.ts'
import { runWhenAsked } from '../../src/cli/work/run-schedule.ts'
import type { Schedule } from '../../src/delivery/schedules/schedule.ts'
import { sampleDays, serveNewsroom } from '../newsroom/serve.ts'
import { type Clock, type LogLine, logInto, startEmulators } from './desk.ts'
import { discordPerson } from './discord-person.ts'
import type { Feeds } from './hostile-newsroom.ts'
import type { Person } from './person.ts'
import { slackPerson } from './slack-person.ts'

const minuteMs = 60_000

/** One channel of each platform that gets a briefing at six, and a reader in it. */
export type Channels = { readonly onDiscord: Person; readonly onSlack: Person; readonly schedules: readonly Schedule[] }

/** Everything that the program does every minute, on both platforms; half a minute past six on the newsroom's last morning. */
export async function openDailyDesk(feeds: Feeds) {
  const { discord, slack } = await startEmulators()
  const clock: Clock = { at: sampleDays.to + minuteMs / 2, now: () => clock.at }
  const store = await openStore({ path: ':memory:' })
  const starter = starterOf({ sections: defaultSections(), feeds: feeds.subscriptions })
  const allowedHosts = new Set([feeds.host])
  const opened = await openAttache({ store, clock, starter, allowedHosts, deadlineMs: 5_000 })
  const broken = { making: false }
  const attache: typeof opened = {
    ...opened,
    brief: async (request) => (broken.making ? Promise.reject(new Error('the making is broken')) : opened.brief(request)),
  }
  const lines: LogLine[] = []
  const log = logInto(lines)
  const connected: { admin?: AdminPlatforms } = {}
  const app = createApp({ ...attache.making, outside: attache, platforms: () => connected.admin })
  const report: Chat['report'] = (error, errorId, facts) => log.error({ errorId, err: error, ...facts }, 'a command failed')
  const chat: Chat = { commands, app, welcome: (workspace) => attache.welcome(workspace), newErrorId: () => 'error', report }
  const guild = discord.guild({ name: 'Newsroom' })
  const team = slack.team({ name: 'Newsroom' })
  const { token } = slack.install(team)
  const [onDiscord, onSlack] = await Promise.all([
    openDiscord({ chat, log, token: 'test-token', api: discord.api }),
    openSlack({
      ...{ chat, clock, log, api: slack.api, betweenPostsMs: 0 },
      line: { kind: 'socket', appToken: slack.app.appToken },
      access: { kind: 'one-team', botToken: token },
      latestBriefing: async () => undefined,
    }),
  ])
  const both = { discord: onDiscord, slack: onSlack }
  const platforms = { ...both, senders: both }
  const pictures = openPictures()
  const schedules: Schedule[] = []
  const environment: Environment = { settings: readSettings({}), starter, held: [], schedules }
  const worker = (holder: string) =>
    openRound({
      ...{ environment, attache, store, clock, platforms, pictures, log, holder },
      out: process.stderr,
      pause: async () => undefined,
    })
  const round = worker('one')
  connected.admin = adminPlatforms(platforms, (schedule) => runWhenAsked(schedule, round))

  return {
    ...{ clock, discord, slack, store, lines, guild, team },
    /** While it is, no briefing can be made. */
    broken,
    /** What one of the feeds prints now, as a story of its own in both workspaces. */
    async print(title: string, text: string): Promise<void> {
      const [feed] = feeds.subscriptions
      const id = articleId(`https://printed.example/${clock.at}`) ?? ''
      if (!feed) throw new Error('there is no feed')
      const at = { publishedAt: clock.at - minuteMs, datedBy: 'feed', updatedAt: null, seenAt: clock.at } as const
      const printed = { id, url: `https://printed.example/${clock.at}`, feed: feed.feed, title, text, language: 'en', authors: [], ...at }
      const state = (await store.feedStates()).find((one) => one.feed === feed.feed)
      if (!state) throw new Error('the feed was never read')
      await store.savePoll(state, [printed], clock.at)
      for (const workspace of await store.workspaces()) await attache.groupNews(workspace)
    },
    /** A channel of this name on each platform. */
    channels(name: string, more: Partial<Pick<Schedule, 'sections' | 'thread' | 'at'>> = {}): Channels {
      const [user, member] = [discord.user({ name }), slack.user(team, { name })]
      discord.join(guild, user)
      const people = {
        onDiscord: discordPerson(discord, guild, discord.channel(guild, { name }), user),
        onSlack: slackPerson(slack, slack.channel(team, { name }), member),
      }
      const added = [people.onDiscord, people.onSlack].map(
        ({ platform, workspace, channel }): Schedule => ({
          ...{ name: `${name}-${platform}`, workspace, channel, at: ['06:00'], zone: 'UTC', sections: [], thread: true },
          days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
          ...more,
        }),
      )
      schedules.push(...added)
      return { ...people, schedules: added }
    },
    async round(): Promise<void> {
      await applyConfig(environment, attache.making, log)
      for (const { workspace } of schedules) await attache.welcome(workspace)
      await keepUp(round)
      await send(round)
    },
    /** Somebody who may manage the server and the team, in a channel of their own on each. */
    admin(name: string): readonly [Person, Person] {
      const [user, member] = [discord.user({ name }), slack.user(team, { name, admin: true })]
      discord.join(guild, user, PermissionFlagsBits.ManageGuild)
      return [
        discordPerson(discord, guild, discord.channel(guild, { name }), user),
        slackPerson(slack, slack.channel(team, { name }), member),
      ]
    },
    /** Looks how all do, as several processes that were just started and know nothing of one another; then sends. */
    async watch(): Promise<void> {
      const workers = ['two', 'three', 'four'].map(worker)
      await Promise.all(workers.map(watchAll))
      for (const one of workers) await send(one)
    },
    async close(): Promise<void> {
      await Promise.all([onDiscord.close(), onSlack.close()])
      await Promise.all([discord.stop(), slack.stop(), attache.close(), feeds.close()])
      await store.close()
    },
  }
}

/** The sample newsroom's last morning; even its slow outlet answers in time. */
export async function sampleFeeds(): Promise<Feeds> {
  const newsroom = await serveNewsroom({ slowMs: 10 })
  return {
    host: new URL(newsroom.origin).host,
    subscriptions: newsroom.feeds.map(({ url, outlet, language, section }) => ({
      ...{ feed: url, outlet, section },
      language: language.split('-')[0] ?? null,
    })),
    close: newsroom.close,
  }
}
