import type { APIContainerComponent } from 'discord.js'
import { drawnOnce } from '../../../delivery/reply/drawn-once.ts'
import type { Reply } from '../../../delivery/reply/reply.ts'
import type { AllowedMentions, DiscordMessage } from '../sending/discord-message.ts'
import { renderMessage, renderMessages } from './render.ts'

/** What the library's methods take of a message; they differ in the flags that they take. */
export type Sendable = {
  readonly components: readonly APIContainerComponent[]
  readonly allowedMentions: AllowedMentions
  readonly files: { readonly attachment: Buffer; readonly name: string; readonly description: string }[]
}

/** @param server See `componentId`. */
export function sendables(reply: Reply, server: string | null = null): readonly Sendable[] {
  return sendablesOnce(reply, server ?? '')
}

const sendablesOnce = drawnOnce((reply: Reply, server) => renderMessages(reply, server === '' ? null : server).map(sendable))

/** A reply that is one message. */
export function sendableOf(reply: Reply, server: string | null): Sendable {
  return sendable(renderMessage(reply, server))
}

function sendable({ components, attachments, allowed_mentions: allowedMentions }: DiscordMessage): Sendable {
  const files = attachments.map(({ bytes, name, description }) => ({ attachment: Buffer.from(bytes), name, description }))
  return { components, allowedMentions, files }
}
