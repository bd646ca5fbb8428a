import { PermissionFlagsBits as may } from 'discord.js'
import type { Command, CommandOption, LeafOption } from './command-schemas.ts'
import { attachmentAddress, channelPayload, memberPayload, rolePayloads, userPayload } from './payloads.ts'
import { permissionsIn } from './permissions.ts'
import type { Platform } from './platform.ts'
import { type Application, type Attachment, type Channel, guildOf, type User, userOf, type World } from './world.ts'

/** Why the platform's own client would not let the person do it; no bot hears of it. */
export class NotOffered extends Error {
  constructor(message: string) {
    super(`discord: ${message}`)
    this.name = 'NotOffered'
  }
}

export type PersonFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }
/** Users, roles and channels are named by id. */
export type Given = Readonly<Record<string, string | number | boolean | PersonFile>>

/** Commands that the person sees in this channel. https://discord.com/developers/docs/interactions/application-commands#permissions */
export function offeredCommands({ world }: Platform, application: Application, user: User, channel: Channel): readonly Command[] {
  const own = channel.guildId === null ? [] : (application.commands.get(channel.guildId) ?? [])
  const everywhere = application.commands.get('global') ?? []
  return [...own, ...everywhere.filter((one) => !own.some(({ name, type }) => name === one.name && type === one.type))].filter((command) =>
    isOffered(world, command, application, user, channel),
  )
}

/** @throws {NotOffered} Where the person sees no such command here. */
export function offeredCommand(
  platform: Platform,
  application: Application,
  user: User,
  channel: Channel,
  name: string,
  type: number,
): Command {
  const command = offeredCommands(platform, application, user, channel).find((one) => one.name === name && one.type === type)
  if (!command) throw new NotOffered(`"${name}" is not offered to ${user.name} here`)
  return command
}

/** What a slash command's data carries. `words` are the command's name and its subcommands. */
export function slashData(platform: Platform, command: Command, words: readonly string[], given: Given, focused?: string): object {
  const { path, leaves } = descend(command.options ?? [], words)
  const options = leaves.flatMap((leaf) => {
    const value = given[leaf.name]
    if (value === undefined && leaf.name !== focused) return []
    return [
      {
        name: leaf.name,
        type: leaf.type,
        value: givenValue(platform, leaf, value ?? '', leaf.name === focused),
        ...(leaf.name === focused ? { focused: true } : {}),
      },
    ]
  })
  refuseStrangers(leaves, given, focused)
  const nested = path.toReversed().reduce<readonly object[]>((inner, { name, type }) => [{ name, type, options: inner }], options)
  return { id: command.id, name: command.name, type: 1, options: nested, resolved: resolved(platform, leaves, given) }
}

function isOffered(world: World, command: Command, application: Application, user: User, channel: Channel): boolean {
  const inGuild = channel.guildId !== null
  const present = inGuild
    ? guildOf(world, channel.guildId ?? '').members.has(application.botId)
    : channel.recipients.includes(application.botId)
  const places = command.integration_types ?? [0]
  if (!(present && places.includes(0)) && !(user.installed.has(application.id) && places.includes(1))) return false
  const context = inGuild ? 0 : present ? 1 : 2
  if (!(command.contexts ?? [0, 1, 2]).includes(context)) return false
  if (!inGuild) return true

  const held = permissionsIn(world, channel, user.id)
  const needed = command.default_member_permissions
  const byDefault = needed === null || needed === undefined || (needed !== '0' && (held & BigInt(needed)) === BigInt(needed))
  if ((held & may.Administrator) !== 0n) return true
  return (held & may.UseApplicationCommands) !== 0n && isAllowed(world, command, application, user, channel, byDefault)
}

/**
 * What the guild itself says of a command, or else of all of the application's.
 *
 * @see https://discord.com/developers/docs/interactions/application-commands#permissions
 */
function isAllowed(world: World, command: Command, application: Application, user: User, channel: Channel, byDefault: boolean): boolean {
  const guild = guildOf(world, channel.guildId ?? '')
  const own = guild.commandRules.find(({ id }) => id === command.id) ?? guild.commandRules.find(({ id }) => id === application.id)
  const rule = (type: number, id: string) => own?.permissions.find((one) => one.type === type && one.id === id)?.permission
  const place = channel.thread ? (channel.parentId ?? '') : channel.id
  if ((rule(3, place) ?? rule(3, String(BigInt(guild.id) - 1n))) === false) return false
  const roles = [...(guild.members.get(user.id)?.roles ?? [])].flatMap((id) => rule(1, id) ?? [])
  return rule(2, user.id) ?? (roles.length > 0 ? roles.includes(true) : (rule(1, guild.id) ?? byDefault))
}

type Descent = { readonly path: readonly { readonly name: string; readonly type: number }[]; readonly leaves: readonly LeafOption[] }

function descend(options: readonly CommandOption[], words: readonly string[]): Descent {
  const [word, ...rest] = words
  if (word === undefined) {
    const leaves = options.filter((option) => option.type !== 1 && option.type !== 2)
    if (leaves.length < options.length) throw new NotOffered('the command needs one of its subcommands')
    return { path: [], leaves }
  }
  const next = options.find((option) => option.name === word)
  if (next?.type !== 1 && next?.type !== 2) throw new NotOffered(`there is no subcommand "${word}"`)
  const inner = descend(next.options ?? [], rest)
  return { path: [{ name: next.name, type: next.type }, ...inner.path], leaves: inner.leaves }
}

function givenValue({ world }: Platform, leaf: LeafOption, value: Given[string], typing: boolean): string | number | boolean {
  if (typeof value === 'object') {
    if (leaf.type !== 11) throw new NotOffered(`"${leaf.name}" takes no file`)
    return uploadedFile(world, value).id
  }
  const problem = typing ? undefined : problemWith(leaf, value)
  if (problem) throw new NotOffered(`"${leaf.name}" ${problem}`)
  return value
}

function problemWith(leaf: LeafOption, value: string | number | boolean): string | undefined {
  if ('choices' in leaf && leaf.choices?.length && !leaf.choices.some((choice) => choice.value === value)) return `does not offer ${value}`
  if (leaf.type === 5) return typeof value === 'boolean' ? undefined : 'takes yes or no'
  if (leaf.type === 4 || leaf.type === 10) {
    if (typeof value !== 'number' || (leaf.type === 4 && !Number.isInteger(value))) return 'takes a number'
    return value < (leaf.min_value ?? -Infinity) || value > (leaf.max_value ?? Infinity) ? `does not take ${value}` : undefined
  }
  if (typeof value !== 'string') return 'takes text'
  if (leaf.type === 3 && (value.length < (leaf.min_length ?? 0) || value.length > (leaf.max_length ?? 6000)))
    return `does not take ${value.length} characters`
  return undefined
}

function refuseStrangers(leaves: readonly LeafOption[], given: Given, focused: string | undefined): void {
  const stranger = Object.keys(given).find((name) => !leaves.some((leaf) => leaf.name === name))
  if (stranger !== undefined) throw new NotOffered(`there is no option "${stranger}"`)
  const missing = leaves.find(({ name, required }) => required && given[name] === undefined)
  if (missing && focused === undefined) throw new NotOffered(`"${missing.name}" is required`)
}

function resolved({ world, origin }: Platform, leaves: readonly LeafOption[], given: Given): object {
  const named = (...types: readonly number[]) =>
    leaves.flatMap(({ name, type }) => (types.includes(type) && typeof given[name] === 'string' ? [given[name]] : []))
  const guilds = [...world.guilds.values()]
  const users = named(6, 9).filter((id) => world.users.has(id))
  const roles = guilds.flatMap(rolePayloads).filter((role) => 'id' in role && named(8, 9).some((id) => id === role.id))
  const channels = named(7).flatMap((id) => world.channels.get(id) ?? [])
  const files = [...world.uploads.values()].filter(({ bytes }) =>
    Object.values(given).some((value) => typeof value === 'object' && value.bytes === bytes),
  )
  return {
    users: Object.fromEntries(users.map((id) => [id, userPayload(userOf(world, id))])),
    members: Object.fromEntries(
      users.flatMap((id) => guilds.flatMap(({ members }) => members.get(id) ?? []).map((member) => [id, memberPayload(world, member)])),
    ),
    roles: Object.fromEntries(roles.map((role) => ['id' in role ? role.id : '', role])),
    channels: Object.fromEntries(channels.map((channel) => [channel.id, { ...channelPayload(world, channel), permissions: '0' }])),
    attachments: Object.fromEntries(files.map((file) => [file.id, uploadPayload(origin, file)])),
  }
}

/** A file that a person put into a form, as the app is told of it. */
export function uploaded({ world, origin }: Platform, file: PersonFile): { readonly id: string } {
  const upload = uploadedFile(world, file)
  return { ...uploadPayload(origin, upload), id: upload.id }
}

function uploadedFile(world: World, file: PersonFile): Attachment {
  const upload: Attachment = { ...file, id: world.nextId(), description: '' }
  world.uploads.set(upload.id, upload)
  return upload
}

function uploadPayload(origin: string, file: Attachment): object {
  const url = attachmentAddress(origin, 'uploads', file)
  return { id: file.id, filename: file.name, size: file.bytes.byteLength, content_type: file.type, url, proxy_url: url, ephemeral: true }
}
