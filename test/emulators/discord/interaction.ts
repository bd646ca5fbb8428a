import type { ModalBody } from './message-schemas.ts'

/** After these the platform takes no answer. https://discord.com/developers/docs/interactions/receiving-and-responding */
export const answerWithinMs = 3_000
export const tokenLivesMs = 15 * 60_000
/** For an application that only the person has installed. */
export const userInstalledFollowUps = 5

export type Choice = { readonly name: string; readonly value: string | number }

/** What the application answered first. */
export type Answer =
  | { readonly kind: 'message'; readonly ephemeral: boolean }
  | { readonly kind: 'deferred'; readonly ephemeral: boolean }
  | { readonly kind: 'update' }
  | { readonly kind: 'deferred-update' }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'modal'; readonly modal: ModalBody }

/** Something a person did that waits for the application's answer. */
export type Interaction = {
  readonly id: string
  readonly token: string
  readonly applicationId: string
  /** 2 command, 3 button or menu, 4 autocomplete, 5 submitted form. */
  readonly type: 2 | 3 | 4 | 5
  /** The command with its subcommands, or the custom id. */
  readonly name: string
  readonly userId: string
  readonly channelId: string
  readonly guildId: string | null
  /** Milliseconds since the epoch. */
  readonly at: number
  /** The message whose component was used. */
  readonly messageId: string | null
  /** Whether the application is there for the person only, not for the guild. */
  readonly personal: boolean
  /** Whether the person may answer in public with an application of their own. */
  readonly mayBePublic: boolean
  answer: { readonly value: Answer; readonly afterMs: number } | null
  /** The answer's message, or the one an update changes. */
  originalId: string | null
  readonly followUps: string[]
  /** How often the answer's message was filled in or changed after the first answer. */
  edits: number
  /** Told of every change. */
  readonly watchers: Set<() => void>
}

export function changed(interaction: Interaction): void {
  for (const watcher of interaction.watchers) watcher()
}

/** Which callback types each kind takes: 4 message, 5 deferral, 6 deferred update, 7 update, 8 choices, 9 form. */
export function allowedCallbacks({ type, messageId }: Interaction): readonly number[] {
  switch (type) {
    case 2:
      return [4, 5, 9]
    case 3:
      return [4, 5, 6, 7, 9]
    case 4:
      return [8]
    case 5:
      return messageId === null ? [4, 5] : [4, 5, 6, 7]
  }
}
