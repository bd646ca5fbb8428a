import type { APIContainerComponent, MessageFlags } from 'discord.js'

/** A picture or a file that a message carries, named as its components name it. */
export type Attachment = { readonly name: string; readonly bytes: Uint8Array; readonly description: string }

/** One message as Discord takes it, whether sent, edited or answered with. */
export type DiscordMessage = {
  readonly flags: MessageFlags.IsComponentsV2
  readonly components: readonly [APIContainerComponent]
  readonly allowed_mentions: AllowedMentions
  readonly attachments: readonly Attachment[]
}

/** No text of a message wakes anyone, but for the one role that its schedule calls. */
export type AllowedMentions = { readonly parse: []; readonly roles?: [string] }
