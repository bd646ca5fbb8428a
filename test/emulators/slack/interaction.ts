import type { Message, View } from './world.ts'

/** After these Slack tells the person that the app did not answer. https://docs.slack.dev/interactivity/handling-user-interaction */
export const answerWithinMs = 3_000
export const triggerLivesMs = 3_000
export const responseLivesMs = 30 * 60_000
export const responseUses = 5

/** Why a delivery brought no acknowledgement. */
export type Undelivered =
  /** Nobody took it: no connection, a refused one, or another status than 200. */
  | { readonly kind: 'dispatch-failed'; readonly detail: string }
  /** Taken, but not acknowledged in time. */
  | { readonly kind: 'timed-out' }

export type Acknowledged = {
  readonly kind: 'acknowledged'
  /** Undefined where there was none. */
  readonly body: unknown
  /** By the world's clock, milliseconds. */
  readonly afterMs: number
}

export type Outcome = Acknowledged | Undelivered

/** Something a person did that waits for the app's answer. */
export type Interaction = {
  readonly id: string
  readonly appId: string
  readonly teamId: string
  readonly userId: string
  readonly channelId: string | null
  /** The command, action id or callback id. */
  readonly name: string
  /** By the world's clock, milliseconds. */
  readonly at: number
  readonly triggerId: string
  triggerUsed: boolean
  readonly responseId: string
  responsesUsed: number
  /** The message whose button was used. */
  readonly source: Message | null
  outcome: Outcome | null
  /** Messages that answer it: by the acknowledgement or through its response_url, in order. */
  readonly replies: Message[]
  /** Views that were opened or published for it. */
  readonly views: View[]
  /** What the app found wrong with a submitted view, by block id. */
  errors: Readonly<Record<string, string>> | null
  /** Told of every change. */
  readonly watchers: Set<() => void>
}

export function changed(interaction: Interaction): void {
  for (const watcher of interaction.watchers) watcher()
}
