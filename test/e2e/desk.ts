import { PermissionFlagsBits } from 'discord.js'
import { expect } from 'vitest'
import { commands } from '../../commands/index.ts'
import { type DiscordPlatform, openDiscord } from '../../src/adapters/discord/open-discord.ts'
import { openPictures } from '../../src/adapters/pictures/open-pictures.ts'
import { openSlack, type SlackPlatform } from '../../src/adapters/slack/open-slack.ts'
import type { Chat } from '../../src/app/chat.ts'
import { createApp } from '../../src/app/create-app.ts'
import { followNews } from '../../src/app/following/follow-news.ts'
import { introduce } from '../../src/app/health/introduce.ts'
import type { Store } from '../../src/app/ports.ts'
import { openSampleDesk } from '../../src/cli/demo/sample-desk.ts'
import { adminPlatforms } from '../../src/cli/opening/admin-platforms.ts'
import type { Platforms } from '../../src/cli/opening/open-platforms.ts'
import { readyFeeds, readySections } from '../../src/cli/settings/environment.ts'
import { manifestApp } from '../adapters/slack/slack-under-test.ts'
import { startDiscord } from '../emulators/discord/start-discord.ts'
import { startSlack } from '../emulators/slack/start-slack.ts'
import { dividers, openOutbox } from '../fakes/outbox.ts'
import { discordPerson } from './discord-person.ts'
import type { Person } from './person.ts'
import { slackPerson } from './slack-person.ts'

/** A clock that stands where it is put. */
export type Clock = { at: number; now(): number }
export type LogLine = { readonly level: 'info' | 'warn' | 'error'; readonly facts: object; readonly message: string }

/** The sample newsroom's desk on both platforms: the real app and the real clients, talking to the emulators. */
export type NewsDesk = Awaited<ReturnType<typeof onBothPlatforms>> & {
  readonly store: Store
  /** Whether servers are introduced to that are there when Discord connects: off, since everybody here was there before. */
  readonly greeting: { atStart: boolean }
  /** Looks for news of what is followed, and brings it. */
  bringNews(): Promise<number>
  /** Sends what is due. @returns How much. */
  sendOut(): Promise<number>
  close(): Promise<void>
}

/** @param firstMorning What people do on the first of the newsroom's two mornings. */
export async function openNewsDesk(firstMorning: (desk: NewsDesk) => Promise<void> = async () => {}): Promise<NewsDesk> {
  const opening = Promise.withResolvers<NewsDesk>()
  let open: NewsDesk | undefined
  const sample = await openSampleDesk('local', quiet, async (morning) => {
    const now = morning.clock.now()
    if (open) {
      open.clock.at = now
      return
    }
    const clock: Clock = { at: now, now: () => clock.at }
    const connected: { both?: Awaited<ReturnType<typeof onBothPlatforms>> } = {}
    const platforms = ({ discord, slack }: Pick<Platforms, 'discord' | 'slack'>) =>
      adminPlatforms({ discord, slack, senders: { discord, slack } }, async () => false)
    const app = createApp({
      ...{ ...morning.attache.making, clock, pictures: openPictures() },
      ...{ outside: morning.attache, readySections: readySections(), readyFeeds: readyFeeds() },
      platforms: () => connected.both && platforms(connected.both.ways()),
    })
    const { starter } = morning.attache.making
    const introducing = { store: morning.store, dividers, starter }
    const joined: Chat['joined'] = (workspace, place, language) => introduce({ workspace, place, language }, introducing, clock.now())
    const greeting = { atStart: false }
    const present: Chat['present'] = async (workspace, place, language) => {
      if (greeting.atStart) await introduce({ workspace, place, language }, introducing, clock.now())
    }
    const both = await onBothPlatforms(app, { welcome: morning.attache.welcome, joined, present }, clock)
    connected.both = both
    const { store } = morning
    const sendOut = async () => {
      const { discord, slack } = both.ways()
      return (await openOutbox({ discord: discord.courier, slack: slack.courier }, { store, clock })).send()
    }
    open = {
      ...both,
      ...{ store, greeting },
      async bringNews() {
        await followNews({ store, starter, dividers }, clock.now())
        return sendOut()
      },
      sendOut,
      close: () => both.close(),
    }
    opening.resolve(open)
    await firstMorning(open)
  })
  const desk = await opening.promise
  return {
    ...desk,
    async close() {
      await desk.close()
      await sample.close()
    },
  }
}

/** Progress is for people who wait. */
const quiet: NodeJS.WriteStream = Object.create(process.stderr, { write: { value: () => true } })

type Presence = {
  readonly welcome: (workspace: string) => Promise<void>
  readonly joined: Chat['joined']
  readonly present: Chat['present']
}

async function onBothPlatforms(app: Chat['app'], { welcome, joined, present }: Presence, clock: Clock) {
  const { discord, slack, world } = await startEmulators()
  const guild = discord.guild({ name: 'Newsroom' })
  const team = slack.team({ name: 'Newsroom' })
  const install = slack.install(team)
  const lines: LogLine[] = []
  const reported: unknown[] = []
  const gate = { opens: Promise.resolve() }
  const chat: Chat = {
    commands,
    app,
    welcome: (workspace) => gate.opens.then(() => welcome(workspace)),
    ...(joined && { joined }),
    ...(present && { present }),
    newErrorId: () => `error-${reported.length}`,
    report: (error) => reported.push(error),
  }
  const connect = async (): Promise<{ readonly discord: DiscordPlatform; readonly slack: SlackPlatform }> => {
    const common = { chat, log: logInto(lines) }
    const [onDiscord, onSlack] = await Promise.all([
      openDiscord({ ...common, token: 'test-token', api: discord.api, waitsMs: [0, 0] }),
      openSlack({
        ...common,
        clock,
        line: { kind: 'socket', appToken: slack.app.appToken },
        access: { kind: 'one-team', botToken: install.token },
        latestBriefing: async () => undefined,
        api: slack.api,
        betweenPostsMs: 0,
      }),
    ])
    return { discord: onDiscord, slack: onSlack }
  }
  let platforms = await connect()
  let people = 0

  return {
    ...{ clock, world, chat, discord, slack, guild, team, install, lines, reported },
    ways: () => platforms,
    /** That nobody broke a rule of a platform, or met a bug. */
    unmarred(): void {
      expect(discord.violations).toEqual([])
      expect(slack.violations).toEqual([])
      expect(reported).toEqual([])
    },
    /** Until it opens, commands wait before they run. */
    gate,
    /**
     * Somebody who is new, in a new channel, on each platform; an admin may manage the server or team.
     *
     * @param locale As their clients name it.
     */
    newcomers(rights: 'reader' | 'admin' = 'reader', locale = 'en-GB'): readonly [Person, Person] {
      people += 1
      const name = `${rights}-${people}`
      const [one, other] = [discord.user({ name, locale }), slack.user(team, { name, locale, admin: rights === 'admin' })]
      discord.join(guild, one, rights === 'admin' ? PermissionFlagsBits.ManageGuild : 0n)
      return [
        discordPerson(discord, guild, discord.channel(guild, { name: `news-${people}` }), one),
        slackPerson(slack, slack.channel(team, { name: `news-${people}` }), other),
      ]
    },
    /** Everything that lives in memory is gone; the store stays. */
    async restart(meanwhile: () => void = () => undefined): Promise<void> {
      await Promise.all([platforms.discord.close(), platforms.slack.close()])
      meanwhile()
      platforms = await connect()
    },
    async close(): Promise<void> {
      await Promise.all([platforms.discord.close(), platforms.slack.close()])
      await Promise.all([discord.stop(), slack.stop()])
    },
  }
}

/** The real time, which can be pushed forward. */
export function worldClock() {
  let aheadMs = 0
  return {
    now: () => Date.now() + aheadMs,
    advance(ms: number): void {
      aheadMs += ms
    },
  }
}

/** Their rates are wide: what is asked here in seconds is asked by many in minutes. */
export async function startEmulators(world = worldClock()) {
  const wide = { requests: 10_000, windowMs: 1_000 }
  const calls = { calls: 10_000, windowMs: 1_000 }
  const [discord, slack] = await Promise.all([
    startDiscord({ clock: world, rates: { perChannel: wide, perRoute: wide, global: wide } }),
    startSlack({
      clock: world,
      app: manifestApp,
      rates: { perChannel: calls, tiers: { 1: calls, 2: calls, 3: calls, 4: calls, post: calls } },
    }),
  ])
  return { discord, slack, world }
}

export function logInto(lines: LogLine[]) {
  const at = (level: LogLine['level']) => (facts: object, message: string) => void lines.push({ level, facts, message })
  return { info: at('info'), warn: at('warn'), error: at('error') }
}
