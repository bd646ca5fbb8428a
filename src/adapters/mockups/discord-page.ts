import { z } from 'zod'
import { componentMarkup, type DiscordFrame, discordComponent } from './discord-components.ts'
import { discordStyle } from './discord-style.ts'
import { joined, markup } from './markup.ts'
import { messagePage } from './message-page.ts'
import { pngAddress } from './png-address.ts'

/** One message as it is sent: its components as Discord takes them, and its pictures by the names that the components call them. */
export type SentToDiscord = {
  readonly components: unknown
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

const components = z.array(discordComponent)

/**
 * Messages as they would stand in a channel of Discord.
 *
 * @param sent.isPrivate Whether one person alone sees them.
 * @throws {z.ZodError} For components that no message of ours has.
 */
export function discordPage(sent: {
  readonly messages: readonly SentToDiscord[]
  readonly isPrivate: boolean
  readonly language: string
}): string {
  const messages = sent.messages.map((message) => {
    const frame = frameOf(message)
    return joined(components.parse(message.components).map((component) => componentMarkup(component, frame)))
  })
  const seenBy = sent.isPrivate ? 'Only you can see this' : null
  return messagePage({ platform: 'Discord', language: sent.language, style: discordStyle, seenBy, messages })
}

function frameOf({ attachments }: SentToDiscord): DiscordFrame {
  const pictures = new Map(attachments.map(({ name, bytes }) => [`attachment://${name}`, bytes]))
  return {
    nameOf: () => undefined,
    address: () => null,
    pictureAt: (url) => pngAddress(pictures.get(url)),
    fileAt: (url) => markup`<p>${url}</p>`,
  }
}
