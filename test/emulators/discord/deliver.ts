import { randomUUID } from 'node:crypto'
import { PermissionFlagsBits as may } from 'discord.js'
import { type Answer, answerWithinMs, type Interaction } from './interaction.ts'
import { flag } from './limits.ts'
import { channelPayload, memberInChannel, userPayload } from './payloads.ts'
import { permissionsIn } from './permissions.ts'
import type { Platform } from './platform.ts'
import { type Application, type Channel, channelOf, guildOf, type Message, type User } from './world.ts'

/** Bytes a file of an answer may have where nobody pays for more. */
const attachmentBytes = 10 * 1024 * 1024

type Deed = {
  readonly application: Application
  readonly user: User
  readonly channel: Channel
  readonly type: Interaction['type']
  readonly name: string
  readonly data: object
  readonly message?: object
  readonly messageId?: string | null
}

/** What came of something a person did. */
export type InteractionHandle = {
  readonly id: string
  /** The first answer, and how long it took by the world's clock. Rejects where none comes. */
  acknowledged(): Promise<{ readonly answer: Answer; readonly afterMs: number }>
  /** The answer's message once it is whole: a deferred one when filled in, an update when made. */
  reply(): Promise<Message>
  followUps(): readonly Message[]
  /** True once 3 s went by without an answer: the person reads "The application did not respond". */
  unanswered(): boolean
}

/** Sends a deed to the bot as an interaction. */
export function deliver(platform: Platform, deed: Deed, patienceMs: number): InteractionHandle {
  const { world } = platform
  const { application, user, channel } = deed
  const personal = isPersonal(platform, deed)
  const interaction: Interaction = {
    id: world.nextId(),
    token: randomUUID(),
    applicationId: application.id,
    type: deed.type,
    name: deed.name,
    userId: user.id,
    channelId: channel.id,
    guildId: channel.guildId,
    at: world.clock.now(),
    messageId: deed.messageId ?? null,
    personal,
    mayBePublic: channel.guildId === null || (permissionsIn(world, channel, user.id) & may.UseExternalApps) !== 0n,
    answer: null,
    originalId: null,
    followUps: [],
    edits: 0,
    watchers: new Set(),
  }
  world.interactions.set(interaction.token, interaction)
  const payload = payloadOf(platform, deed, interaction)
  platform.emit({ name: 'INTERACTION_CREATE', guildId: channel.guildId, intents: 0, applicationId: application.id, payload: () => payload })
  return handleOf(platform, interaction, patienceMs)
}

/** Whether the application reaches the person only because they installed it for themselves. */
function isPersonal({ world }: Platform, { application, channel }: Deed): boolean {
  if (channel.guildId === null) return !channel.recipients.includes(application.botId)
  return !guildOf(world, channel.guildId).members.has(application.botId)
}

function payloadOf({ world }: Platform, deed: Deed, interaction: Interaction): object {
  const { application, user, channel } = deed
  const guild = channel.guildId === null ? undefined : guildOf(world, channel.guildId)
  const member = guild?.members.get(user.id)
  const held = permissionsIn(world, channel, application.botId) || may.EmbedLinks | may.AttachFiles
  return {
    id: interaction.id,
    application_id: application.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    channel: { ...channelPayload(world, channel), permissions: String(permissionsIn(world, channel, user.id)) },
    channel_id: channel.id,
    ...(guild ? { guild_id: guild.id, guild_locale: guild.locale, guild: { id: guild.id, locale: guild.locale, features: [] } } : {}),
    ...(member ? { member: memberInChannel(world, channel, member) } : { user: userPayload(user) }),
    locale: user.locale,
    app_permissions: String(held),
    entitlements: [],
    authorizing_integration_owners: owners(interaction, user, application),
    context: guild ? 0 : channel.recipients.includes(application.botId) ? 1 : 2,
    attachment_size_limit: attachmentBytes,
    data: deed.data,
    ...(deed.message ? { message: deed.message } : {}),
  }
}

function owners({ guildId, personal }: Interaction, user: User, application: Application): object {
  const byGuild = personal ? {} : { 0: guildId ?? '0' }
  return user.installed.has(application.id) ? { ...byGuild, 1: user.id } : byGuild
}

function handleOf({ world }: Platform, interaction: Interaction, patienceMs: number): InteractionHandle {
  const until = <value>(what: string, read: () => value | undefined) => eventually(interaction, patienceMs, what, read)
  const message = (id: string | null) => channelOf(world, interaction.channelId).messages.find((candidate) => candidate.id === id)
  return {
    id: interaction.id,
    acknowledged: () =>
      until('answer', () => (interaction.answer ? { answer: interaction.answer.value, afterMs: interaction.answer.afterMs } : undefined)),
    reply: () =>
      until('finished reply', () => {
        if (interaction.answer?.value.kind === 'deferred-update' && interaction.edits === 0) return undefined
        const original = interaction.answer ? message(interaction.originalId) : undefined
        return original && original.flags & flag.loading ? undefined : original
      }),
    followUps: () => interaction.followUps.flatMap((id) => message(id) ?? []),
    unanswered: () => interaction.answer === null && world.clock.now() - interaction.at > answerWithinMs,
  }
}

/** @throws {Error} Once the patience, in real milliseconds, is over. */
function eventually<value>(interaction: Interaction, patienceMs: number, what: string, read: () => value | undefined): Promise<value> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      interaction.watchers.delete(look)
    }
    const look = () => {
      const found = read()
      if (found === undefined) return
      stop()
      resolve(found)
    }
    const timer = setTimeout(() => {
      stop()
      reject(new Error(`discord: no ${what} to "${interaction.name}" within ${patienceMs} ms of real time`))
    }, patienceMs)
    interaction.watchers.add(look)
    look()
  })
}
