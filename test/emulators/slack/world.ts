import type { Clock } from '../../../src/app/ports.ts'
import type { Block } from './blocks.ts'
import { createIds, type Ids } from './ids.ts'
import type { Interaction } from './interaction.ts'
import { Refusal } from './refusal.ts'
import type { ViewBody } from './view-body.ts'

export type App = {
  readonly id: string
  readonly name: string
  /** `xapp-…`, for Socket Mode. */
  readonly appToken: string
  readonly signingSecret: string
  readonly clientId: string
  readonly clientSecret: string
  /** Bot scopes that its manifest asks for. */
  readonly scopes: readonly string[]
  /** Its slash commands, with the slash; any where null. */
  readonly commands: readonly string[] | null
  /** Events that it subscribed to. */
  readonly events: readonly string[]
  /** Sold outside Slack's Marketplace: its reading of history is held to 1 a minute and 15 messages. */
  readonly commercial: boolean
  /** Where HTTP deliveries go; Socket Mode where null. */
  requestUrl: string | null
}

export type Team = { readonly id: string; readonly name: string; readonly domain: string }

export type User = {
  readonly id: string
  readonly teamId: string
  readonly name: string
  readonly bot: boolean
  admin: boolean
  owner: boolean
  /** As Slack writes it: `en-GB`. */
  readonly locale: string
  /** IANA zone. */
  readonly timeZone: string
  /** Deactivated. */
  deleted: boolean
}

export type Channel = {
  readonly id: string
  readonly teamId: string
  readonly kind: 'public' | 'private' | 'direct'
  name: string
  archived: boolean
  deleted: boolean
  readonly members: Set<string>
  /** In the order in which they came, ephemeral and deleted ones too. */
  readonly messages: Message[]
  readonly at: number
}

export type Metadata = { readonly event_type: string; readonly event_payload: Readonly<Record<string, unknown>> }

export type Message = {
  /** Seconds with six decimals; unique, and its name within the channel. */
  readonly ts: string
  readonly channelId: string
  readonly userId: string
  /** Null for what a person wrote. */
  readonly appId: string | null
  text: string
  blocks: readonly Block[]
  files: readonly StoredFile[]
  metadata: Metadata | null
  readonly threadTs: string | null
  /** A reply that the channel shows too. */
  readonly broadcast: boolean
  /** The one person who sees an ephemeral message; null for everyone. */
  readonly visibleTo: string | null
  /** What the sender said of previews; null where nothing: then Slack shows previews of links to media. */
  readonly unfurl: { readonly links: boolean | null; readonly media: boolean | null }
  /** Milliseconds since the epoch. */
  editedAt: number | null
  deleted: boolean
}

export type Install = {
  readonly appId: string
  readonly teamId: string
  /** `xoxb-…` */
  readonly token: string
  readonly botUserId: string
  readonly botId: string
  readonly scopes: Set<string>
  readonly installerId: string
  state: 'active' | 'revoked' | 'uninstalled'
}

export type StoredFile = {
  readonly id: string
  readonly teamId: string
  readonly appId: string
  readonly name: string
  title: string
  readonly altText: string
  /** Bytes that were announced. */
  readonly length: number
  bytes: Uint8Array | null
  /** Uploaded and completed: messages may show it. */
  complete: boolean
}

export type View = {
  readonly id: string
  readonly appId: string
  readonly teamId: string
  readonly userId: string
  body: ViewBody
  /** New with every change. */
  hash: string
  readonly rootId: string
  readonly previousId: string | null
  /** Whether it is on the person's screen. */
  open: boolean
}

/** A permission that a person gave, to be exchanged for a token once. */
export type Grant = { readonly app: App; readonly team: Team; readonly user: User; readonly redirectUri: string; used: boolean }

/** Everything there is, in memory. */
export type World = {
  readonly clock: Clock
  readonly ids: Ids
  readonly apps: Map<string, App>
  readonly teams: Map<string, Team>
  readonly users: Map<string, User>
  readonly channels: Map<string, Channel>
  readonly installs: Install[]
  readonly files: Map<string, StoredFile>
  readonly views: Map<string, View>
  /** By code. */
  readonly grants: Map<string, Grant>
  /** By trigger id. */
  readonly triggers: Map<string, Interaction>
  /** By the last part of their address. */
  readonly responses: Map<string, Interaction>
}

export function createWorld(clock: Clock): World {
  return {
    clock,
    ids: createIds(clock),
    apps: new Map(),
    teams: new Map(),
    users: new Map(),
    channels: new Map(),
    installs: [],
    files: new Map(),
    views: new Map(),
    grants: new Map(),
    triggers: new Map(),
    responses: new Map(),
  }
}

/** @throws {Refusal} channel_not_found, also for a channel of another team. */
export function channelOf(world: World, id: string, teamId: string): Channel {
  const channel = world.channels.get(id)
  if (!channel || channel.deleted || channel.teamId !== teamId) throw new Refusal('channel_not_found')
  return channel
}

/** @throws {Refusal} user_not_found, also for a person of another team. */
export function userOf(world: World, id: string, teamId: string): User {
  const user = world.users.get(id)
  if (!user || user.teamId !== teamId) throw new Refusal('user_not_found')
  return user
}

/** A message that everyone sees and that still stands. @throws {Refusal} message_not_found */
export function messageOf(channel: Channel, ts: string): Message {
  const message = channel.messages.find((candidate) => candidate.ts === ts && !candidate.deleted && candidate.visibleTo === null)
  if (!message) throw new Refusal('message_not_found')
  return message
}

export function teamOf(world: World, id: string): Team {
  const team = world.teams.get(id)
  if (!team) throw new RangeError(`slack: there is no team ${id}`)
  return team
}

export function appOf(world: World, id: string): App {
  const app = world.apps.get(id)
  if (!app) throw new RangeError(`slack: there is no app ${id}`)
  return app
}

/** The app's standing installation in a team, if there is one. */
export function installOf(world: World, appId: string, teamId: string): Install | undefined {
  return world.installs.findLast((install) => install.appId === appId && install.teamId === teamId && install.state === 'active')
}

/** The conversation of two; it is opened where there is none. */
export function directChannel(world: World, teamId: string, one: string, other: string): Channel {
  const known = [...world.channels.values()].find(({ kind, members }) => kind === 'direct' && members.has(one) && members.has(other))
  if (known) return known
  const members = new Set([one, other])
  const id = world.ids.next('D')
  const channel: Channel = {
    id,
    teamId,
    kind: 'direct',
    name: 'directmessage',
    archived: false,
    deleted: false,
    members,
    messages: [],
    at: world.clock.now(),
  }
  world.channels.set(id, channel)
  return channel
}
