import type { webApi } from '@slack/bolt'
import { z } from 'zod'

const eventType = 'attache_message'

/** What a message carries unseen, so that it is found after an answer was lost. https://docs.slack.dev/messaging/message-metadata */
export function metadataOf(key: string) {
  return { event_type: eventType, event_payload: { key } }
}

const marked = z.object({
  ts: z.string(),
  metadata: z.object({ event_type: z.literal(eventType), event_payload: z.object({ key: z.string() }) }),
})

/** By how much the clocks of Slack and of those who sent may differ. */
const clocksDifferMs = 5 * 60_000
/** Slack gives the apps of strangers 15 at once, and a call a minute. https://docs.slack.dev/changelog/2025/05/29/tos-updates */
const pageSize = 15

/**
 * The message with the key, sent since `since`.
 *
 * @returns Its name (`ts`); null where there is none.
 * @throws What `failureOf` explains, where it cannot be read.
 */
export async function findSent(
  client: webApi.WebClient,
  {
    channel,
    thread,
    since,
    key,
  }: { readonly channel: string; readonly thread: string | null; readonly since: number; readonly key: string },
): Promise<string | null> {
  const oldest = ((since - clocksDifferMs) / 1_000).toFixed(6)
  let cursor: string | undefined
  do {
    const asked = { channel, oldest, limit: pageSize, include_all_metadata: true, ...(cursor === undefined ? {} : { cursor }) }
    const page = thread === null ? await client.conversations.history(asked) : await client.conversations.replies({ ...asked, ts: thread })
    const found = (page.messages ?? []).flatMap((message) => {
      const { data } = marked.safeParse(message)
      return data?.metadata.event_payload.key === key ? [data.ts] : []
    })
    if (found[0] !== undefined) return found[0]
    cursor = page.response_metadata?.next_cursor || undefined
  } while (cursor !== undefined)
  return null
}
