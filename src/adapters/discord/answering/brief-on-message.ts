import { ComponentType, type Message } from 'discord.js'
import type { Chat } from '../../../app/chat.ts'
import { briefOnLinks } from '../../../app/input/brief-on-links.ts'
import type { Caller } from '../../../app/input/caller.ts'
import type { Reply } from '../../../delivery/reply/reply.ts'
import { webAddress } from '../../../delivery/reply/web-address.ts'

/** The story that a message's link belongs to; where there is none, why. */
export async function briefOnMessage(message: Message, caller: Caller, chat: Chat): Promise<Reply> {
  return briefOnLinks(linksIn(message), caller, chat)
}

/** Addresses in what the message says, in its previews, and in the texts of components, each once. */
function linksIn({ content, embeds, components }: Message): readonly string[] {
  const shown = components.flatMap((component) => (component.type === ComponentType.Container ? component.components : [component]))
  const texts = shown.flatMap((component) => (component.type === ComponentType.TextDisplay ? [component.content] : []))
  const written = [content, ...texts].flatMap((text) => text.match(/https?:\/\/[^\s<>]+/g) ?? []).map(withoutEnd)
  const all = [...written, ...embeds.flatMap(({ url }) => url ?? [])]
  return [...new Set(all.flatMap((link) => webAddress(link) ?? []))]
}

/** A full stop after an address ends the sentence; a bracket ends it where none was opened. */
function withoutEnd(link: string): string {
  const bare = link.replace(/[.,:;!?"'*_|]+$/, '')
  return bare.endsWith(')') && !bare.includes('(') ? withoutEnd(bare.slice(0, -1)) : bare
}
