import type { APIContainerComponent, MessageFlags } from 'discord.js'

/** A picture or a file that a message carries, named as its components name it. */
export type Attachment = { readonly name: string; readonly bytes: Uint8Array; readonly description: string }

/** One message as Discord takes it, whether sent, edited or answered with. */
export type DiscordMessage = {
  readonly flags: MessageFlags.IsComponentsV2
  readonly components: readonly [APIContainerComponent]
  /** No text of a message wakes anyone. */
  readonly allowed_mentions: { readonly parse: [] }
  readonly attachments: readonly Attachment[]
}
