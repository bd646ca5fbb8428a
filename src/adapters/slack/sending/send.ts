import type { types, webApi } from '@slack/bolt'
import type { Pause } from '../../../app/sending/pace.ts'
import { fetchInTime } from '../client-options.ts'
import { type Failure, failureOf } from '../failures.ts'
import type { SlackMessage } from '../rendering/render.ts'
import { isPerson } from '../rendering/rich-text.ts'

export type Sent =
  /** `ts` names the message within its channel; null where Slack does not tell it. */
  { readonly kind: 'sent'; readonly ts: string | null } | { readonly kind: 'failed'; readonly failure: Failure }

export type Send = (message: SlackMessage) => Promise<Sent>

/** Where a message of the app goes, and what it carries unseen. */
export type PostTarget = {
  readonly channel: string
  readonly threadTs: string | null
  readonly metadata?: { readonly event_type: string; readonly event_payload: Readonly<Record<string, string | number>> }
}

/** No message makes Slack show what its links lead to, or look for names in it. */
const quiet = { unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none' } as const

export function post(client: webApi.WebClient, message: SlackMessage, { channel, threadTs, metadata }: PostTarget): Promise<Sent> {
  return attempted(async () => {
    const { ts } = await client.chat.postMessage({
      ...message,
      ...quiet,
      channel,
      ...(threadTs === null ? {} : { thread_ts: threadTs }),
      ...(metadata === undefined ? {} : { metadata: { ...metadata, event_payload: { ...metadata.event_payload } } }),
    })
    if (ts === undefined) throw new Error('slack: a message was posted and has no name')
    return ts
  })
}

/** Of the app and a person; a channel is its own. */
export async function conversationWith(client: webApi.WebClient, channel: string): Promise<string> {
  if (!isPerson(channel)) return channel
  const { channel: opened } = await client.conversations.open({ users: channel })
  return opened?.id ?? channel
}

/** Shows a message to one person in a channel. */
export function whisper(client: webApi.WebClient, message: SlackMessage, target: PostTarget & { readonly user: string }): Promise<Sent> {
  const { channel, user, threadTs } = target
  return attempted(async () => {
    const named = { channel, user, ...(threadTs === null ? {} : { thread_ts: threadTs }) }
    const { message_ts } = await client.chat.postEphemeral({ ...message, ...named, link_names: false, parse: 'none' })
    return message_ts ?? null
  })
}

/** Answers through a response_url; what it answers stays as it is, but what was said through it before may be replaced. */
export async function respond(
  url: string,
  message: SlackMessage,
  { isPrivate, threadTs, replaces = false }: { readonly isPrivate: boolean; readonly threadTs: string | null; readonly replaces?: boolean },
): Promise<Sent> {
  const body = {
    ...message,
    ...quiet,
    response_type: isPrivate ? 'ephemeral' : 'in_channel',
    replace_original: replaces,
    ...(threadTs === null ? {} : { thread_ts: threadTs }),
  }
  try {
    const headers = { 'content-type': 'application/json' }
    const response = await fetchInTime(url, { method: 'POST', headers, body: JSON.stringify(body) })
    const said = await response.text()
    if (response.ok && !/"ok":\s*false/.test(said)) return { kind: 'sent', ts: null }
    return failed({ reason: 'refused', error: /"error":\s*"(\w+)"/.exec(said)?.[1] ?? `status ${response.status}` })
  } catch {
    return failed({ reason: 'unknown' })
  }
}

/** Milliseconds that Slack takes to make an uploaded picture fit to be shown; until then it refuses the block. */
const pictureReadyMs = 2_000

/** Sends a message; where Slack refuses it for its pictures, once more a little later, and then with their words instead. */
export async function sendWithPictures(message: SlackMessage, send: Send, pause: Pause): Promise<Sent> {
  const first = await send(message)
  if (!isRefusedForPictures(message, first)) return first
  await pause(pictureReadyMs)
  const second = await send(message)
  return isRefusedForPictures(message, second) ? send(withoutPictures(message)) : second
}

function isRefusedForPictures({ blocks }: SlackMessage, sent: Sent): boolean {
  if (sent.kind === 'sent' || sent.failure.reason !== 'refused') return false
  return /invalid_blocks|file/.test(sent.failure.error) && blocks.some(({ type }) => type === 'image')
}

function withoutPictures(message: SlackMessage): SlackMessage {
  return { ...message, blocks: message.blocks.map((block) => (block.type === 'image' ? wordsOf(block.alt_text) : block)) }
}

function wordsOf(words: string): types.ContextBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text: words, emoji: false }] }
}

async function attempted(call: () => Promise<string | null>): Promise<Sent> {
  try {
    return { kind: 'sent', ts: await call() }
  } catch (error) {
    return failed(failureOf(error))
  }
}

function failed(failure: Failure): Sent {
  return { kind: 'failed', failure }
}
