import { appsIn, installApp, retire } from './installs.ts'
import type { Platform } from './platform.ts'
import { type App, type Channel, type Install, type Team, teamOf, type User } from './world.ts'

/** Sets the stage and changes it while apps watch: each change is told to those who subscribed. */
export type Stage = {
  team(options: { readonly name: string }): Team
  /** `name` may hold no spaces. */
  user(
    team: Team,
    person: {
      readonly name: string
      readonly admin?: boolean
      readonly owner?: boolean
      readonly timeZone?: string
      readonly locale?: string
    },
  ): User
  /** Everyone of the team is in it, and the bot too unless `bot` is false. Private ones have their `members` only. */
  channel(
    team: Team,
    options: { readonly name: string; readonly kind?: 'public' | 'private'; readonly bot?: boolean; readonly members?: readonly User[] },
  ): Channel
  /** Puts an app into a team, with the scopes that it asks for or with others. */
  install(team: Team, options?: { readonly app?: App; readonly by?: User; readonly scopes?: readonly string[] }): Install
  invite(channel: Channel, who: User | Install): void
  kick(channel: Channel, who: User | Install): void
  archive(channel: Channel): void
  unarchive(channel: Channel): void
  deleteChannel(channel: Channel): void
  rename(channel: Channel, name: string): void
  /** Takes a token away; calls with it get `token_revoked`. */
  revokeToken(install: Install): void
  /** Removes an app from a team; calls with its token get `account_inactive`. */
  uninstall(install: Install): void
}

export function createStage(platform: Platform, first: App): Stage {
  const { world } = platform
  return {
    team({ name }) {
      const id = world.ids.next('T')
      const team: Team = { id, name, domain: name.toLowerCase().replace(/[^a-z0-9]+/g, '-') }
      world.teams.set(id, team)
      return team
    },
    user(team, { name, admin = false, owner = false, timeZone = 'Europe/Berlin', locale = 'en-GB' }) {
      const id = world.ids.next('U')
      const user: User = { id, teamId: team.id, name, bot: false, admin, owner, locale, timeZone, deleted: false }
      world.users.set(id, user)
      for (const channel of channelsIn(team)) if (channel.kind === 'public') channel.members.add(id)
      return user
    },
    channel(team, { name, kind = 'public', bot = true, members }) {
      const everyone = [...world.users.values()].filter((user) => user.teamId === team.id && !user.bot)
      const bots = bot ? appsIn(world, team.id).map(({ install }) => install.botUserId) : []
      const inside = [...(members ?? (kind === 'public' ? everyone : [])).map(({ id }) => id), ...bots]
      const id = world.ids.next('C')
      const state = { archived: false, deleted: false, messages: [], at: world.clock.now() }
      const channel: Channel = { id, teamId: team.id, kind, name, members: new Set(inside), ...state }
      world.channels.set(id, channel)
      return channel
    },
    install: (team, { app = first, by, scopes } = {}) => installApp(world, app, teamOf(world, team.id), by, scopes),
    invite: (channel, who) => void channel.members.add(memberId(who)),
    kick(channel, who) {
      channel.members.delete(memberId(who))
      if (!('botUserId' in who)) return
      const type = channel.kind === 'private' ? 'group_left' : 'channel_left'
      platform.emit({ appId: who.appId, teamId: who.teamId, botUserId: who.botUserId, event: { type, channel: channel.id } })
    },
    archive(channel) {
      channel.archived = true
      tell(channel, 'archive')
    },
    unarchive(channel) {
      channel.archived = false
      tell(channel, 'unarchive')
    },
    deleteChannel(channel) {
      tell(channel, 'deleted')
      channel.deleted = true
    },
    rename(channel, name) {
      channel.name = name
      const created = Math.floor(channel.at / 1_000)
      tell(channel, 'rename', { id: channel.id, name, created })
    },
    revokeToken: (install) => retire(platform, install, 'revoked'),
    uninstall: (install) => retire(platform, install, 'uninstalled'),
  }

  function channelsIn(team: Team): readonly Channel[] {
    return [...world.channels.values()].filter(({ teamId }) => teamId === team.id)
  }

  /** Of a private channel only its members hear. */
  function tell(channel: Channel, what: string, named: unknown = channel.id): void {
    const type = `${channel.kind === 'private' ? 'group' : 'channel'}_${what}`
    for (const { app, install } of appsIn(world, channel.teamId)) {
      if (channel.kind === 'private' && !channel.members.has(install.botUserId)) continue
      platform.emit({ appId: app.id, teamId: channel.teamId, botUserId: install.botUserId, event: { type, channel: named } })
    }
  }
}

function memberId(who: User | Install): string {
  return 'botUserId' in who ? who.botUserId : who.id
}
