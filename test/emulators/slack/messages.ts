import type { Composed } from './compose.ts'
import type { Platform } from './platform.ts'
import { Refusal } from './refusal.ts'
import { tellOf } from './telling.ts'
import type { Channel, Message, StoredFile } from './world.ts'

/** Whose message it is and where it stands; the rest is as composed. */
export type Sender = {
  readonly userId: string
  readonly appId?: string
  readonly visibleTo?: string
  readonly threadTs?: string | undefined
  readonly broadcast?: boolean | undefined
  readonly files?: readonly StoredFile[]
}

/** Puts a message into a channel, and tells apps that may hear of it. */
export function addMessage(platform: Platform, channel: Channel, sender: Sender, shown: Composed): Message {
  const { world } = platform
  const message: Message = {
    ...shown,
    ts: world.ids.ts(),
    channelId: channel.id,
    userId: sender.userId,
    appId: sender.appId ?? null,
    files: sender.files ?? [],
    threadTs: sender.threadTs ?? null,
    broadcast: sender.broadcast ?? false,
    visibleTo: sender.visibleTo ?? null,
    editedAt: null,
    deleted: false,
  }
  channel.messages.push(message)
  tellOf(platform, channel, message)
  return message
}

/** Changes what a message shows; its author, time and thread stay, and its metadata unless new ones are given. */
export function editMessage({ world }: Platform, message: Message, shown: Composed): Message {
  message.text = shown.text
  message.blocks = shown.blocks
  message.metadata = shown.metadata ?? message.metadata
  message.editedAt = world.clock.now()
  return message
}

/**
 * The thread that a reply belongs to.
 *
 * @throws {Refusal} thread_not_found where its first message is not there.
 */
export function threadOf(platform: Platform, where: string, channel: Channel, ts: string | undefined): string | undefined {
  if (ts === undefined) return undefined
  const parent = channel.messages.find((message) => message.ts === ts && !message.deleted && message.visibleTo === null)
  if (!parent) throw new Refusal('thread_not_found')
  if (parent.threadTs === null || parent.threadTs === ts) return ts
  platform.report('reply-to-reply', where, ts)
  return parent.threadTs
}

/** What a channel shows, oldest first: no replies but broadcast ones, and of the ephemeral ones the person's own. */
export function visibleMessages(channel: Channel, userId?: string): readonly Message[] {
  return standing(channel, userId).filter(({ threadTs, ts, broadcast }) => threadTs === null || threadTs === ts || broadcast)
}

/** A thread's first message and its replies, oldest first. */
export function threadMessages(channel: Channel, ts: string, userId?: string): readonly Message[] {
  return standing(channel, userId).filter((message) => message.ts === ts || message.threadTs === ts)
}

function standing(channel: Channel, userId: string | undefined): readonly Message[] {
  return channel.messages.filter(({ deleted, visibleTo }) => !deleted && (visibleTo === null || visibleTo === userId))
}
