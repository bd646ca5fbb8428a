import { MessageFlags, type RepliableInteraction } from 'discord.js'
import { plainReply } from '../../../delivery/reply/plain-reply.ts'
import { sendables } from '../rendering/sendable.ts'

/** Edits of one answer are few a minute. */
const betweenMs = 4_000

/** Shows somebody who waits for a deferred answer how far it is. */
export type Progress = {
  tell(said: string): void
  /** Nothing is shown from now on: the answer stands alone. */
  end(): Promise<void>
}

/** @param now Milliseconds, of any clock that goes forward. */
export function showProgress(interaction: RepliableInteraction, now: () => number): Progress {
  let last = Number.NEGATIVE_INFINITY
  let showing: Promise<unknown> = Promise.resolve()
  let isOver = false
  return {
    tell(said) {
      if (isOver || now() - last < betweenMs) return
      last = now()
      const [message] = sendables(plainReply(said, interaction.locale))
      // Who cannot be shown how far it is gets the answer all the same.
      if (message) showing = interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 }).catch(() => undefined)
    },
    async end() {
      isOver = true
      await showing
    },
  }
}
