import { readForm } from './form.ts'
import { type AnyComponent, checkMessage, everyComponent, flag } from './limits.ts'
import { type Component, type MessageBody, messageBody } from './message-schemas.ts'
import type { Call, UploadedFile } from './platform.ts'
import { invalidField, refusals } from './refusal.ts'
import type { Attachment, Message, Pings, World } from './world.ts'

/** Bytes per file of an upload, and files per message. https://discord.com/developers/docs/reference#uploading-files */
const fileBytes = 10 * 1024 * 1024
const filesPerMessage = 10

/** A body read, with every rule that does not depend on who sends it. */
export type Composed = Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'pings'> & {
  readonly body: MessageBody
}

/**
 * Reads what a message is to show.
 *
 * @param raw The body of a send or an edit, or the part of it that holds the message.
 * @param wakes What a message that names no `allowed_mentions` may wake.
 * @param before The message as it stands, for an edit: what the body leaves out stays.
 * @throws {Refusal} 50035 or 50006 as Discord refuses it.
 */
export function compose(call: Call, raw: unknown, wakes: readonly ('everyone' | 'users' | 'roles')[], before?: Message): Composed {
  const { platform, where } = call
  const body = readForm(messageBody, raw, (key) => platform.report('unknown-key', where, key))
  const content = kept(body.content, before?.content, '')
  const embeds = kept(body.embeds, before?.embeds, [])
  const components = kept(body.components, before?.components, [])
  const attachments = attachmentsOf(call, body, before)
  const flags = flagsOf(body, before)
  checkMessage({ content, embeds, components, flags, files: attachments.map(({ name }) => name) })
  checkManners(call, body, attachments, components)
  return {
    content,
    embeds,
    components,
    attachments,
    flags,
    pings: pingsOf(platform.world, body, wakes, allText(content, components)),
    body,
  }
}

/** The text a message shows that can wake people: its content and its text displays. */
function allText(content: string, components: readonly Component[]): string {
  return [content, ...everyComponent(components).map(({ component }) => (component.type === 10 ? component.content : ''))].join('\n')
}

function kept<value>(given: value | null | undefined, before: value | undefined, empty: value): value {
  return given === undefined ? (before ?? empty) : (given ?? empty)
}

const settable = flag.suppressEmbeds | flag.suppressNotifications | flag.componentsV2

function flagsOf(body: MessageBody, before: Message | undefined): number {
  const stays = (before?.flags ?? 0) & ~flag.suppressEmbeds
  const given = (body.flags ?? 0) & settable
  return body.flags === undefined || body.flags === null ? (before?.flags ?? 0) : stays | given
}

function attachmentsOf({ platform, files }: Call, body: MessageBody, before: Message | undefined): readonly Attachment[] {
  if (files.some(({ bytes }) => bytes.byteLength > fileBytes)) throw refusals.tooLarge()
  const listed = body.attachments ?? undefined
  const stays = (before?.attachments ?? []).filter(({ id }) => !listed || listed.some((entry) => String(entry.id) === id))
  const added = files.map((file) => uploaded(file, listed ?? [], platform.world.nextId()))
  const all = [...stays, ...added]
  if (all.length > filesPerMessage)
    throw invalidField(['attachments'], 'BASE_TYPE_BAD_LENGTH', `Must be ${filesPerMessage} or fewer in length.`)
  return all
}

function uploaded(file: UploadedFile, listed: NonNullable<MessageBody['attachments']>, id: string): Attachment {
  const number = /^files\[(\d+)\]$/.exec(file.field)?.[1]
  const entry = listed.find((candidate) => String(candidate.id) === number)
  return { id, name: entry?.filename ?? file.name, type: file.type, description: entry?.description ?? '', bytes: file.bytes }
}

function checkManners(
  { platform, where }: Call,
  body: MessageBody,
  attachments: readonly Attachment[],
  components: readonly Component[],
): void {
  const mentions = body.allowed_mentions
  const [role, ...others] = mentions?.roles ?? []
  const first = everyComponent(components).find(({ component }) => component.type === 10)?.component
  const isCall = others.length === 0 && first?.type === 10 && first.content === `<@&${role}>`
  const closed = mentions?.parse?.length === 0 && !mentions.users?.length && (role === undefined || isCall) && !mentions.replied_user
  if (!closed) platform.report('open-mentions', where, `allowed_mentions is ${JSON.stringify(mentions ?? null)}`)
  for (const { name, type, description } of attachments)
    if (type.startsWith('image/') && !description) platform.report('picture-without-words', where, name)
  for (const { component } of everyComponent(components))
    for (const url of wordlessPictures(component)) platform.report('picture-without-words', where, url)
}

function wordlessPictures(component: AnyComponent): readonly string[] {
  if (component.type === 11) return component.description ? [] : [component.media.url]
  return component.type === 12 ? component.items.flatMap(({ media, description }) => (description ? [] : [media.url])) : []
}

/** A role that not everyone may call wakes nobody, unless the sender may wake all. */
function pingsOf(world: World, { allowed_mentions: allowed }: MessageBody, wakes: readonly string[], text: string): Pings {
  const roles = [...world.guilds.values()].flatMap((guild) => [...guild.roles.values()])
  const isCallable = (id: string) => wakes.includes('everyone') || roles.some((role) => role.id === id && role.mentionable)
  const parse: readonly string[] = allowed ? (allowed.parse ?? []) : wakes
  const named = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].flatMap(([, id]) => id ?? []))]
  return {
    everyone: parse.includes('everyone') && /@(everyone|here)\b/.test(text),
    users: named(/<@!?(\d+)>/g).filter((id) => parse.includes('users') || allowed?.users?.includes(id)),
    roles: named(/<@&(\d+)>/g).filter((id) => isCallable(id) && (parse.includes('roles') || allowed?.roles?.includes(id))),
  }
}
