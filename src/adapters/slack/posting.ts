import type { webApi } from '@slack/bolt'
import { actionsOf } from '../../app/action-key.ts'
import type { Chat } from '../../app/chat.ts'
import type { Reply } from '../../delivery/reply.ts'
import type { Sending } from './answer.ts'
import type { Failure } from './failures.ts'
import { renderMessages } from './render.ts'
import { post, type Send, sendWithPictures } from './send.ts'
import { inSlackWords } from './slack-words.ts'
import { scopeOfWorkspace, teamIn } from './workspaces.ts'

/** Something to be said in a channel that nobody asked for there and then. */
export type Posting = {
  readonly workspace: string
  /** Id of a channel, or of a person for the conversation with them. */
  readonly channel: string
  readonly reply: Reply
  /** What follows it, in order; none where it says all. */
  readonly stories: readonly Reply[]
  /** Whether they stand in the thread of the reply, and not below it in the channel. */
  readonly threaded: boolean
  /** Names the posting for ever: each of its messages carries it unseen, with its number from 0. */
  readonly marker: string
}

/** `messages` are the names (`ts`) of those that stand there, in order; at a failure the next one is the one that failed. */
export type Posted =
  | { readonly kind: 'posted'; readonly messages: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly messages: readonly string[] }

/** A token's client for a team; undefined where the app is not installed. */
export type ClientOf = (team: string) => Promise<webApi.WebClient | undefined>

/**
 * Posts in order, one message a second, and stops at the first that fails. Nothing is ever sent twice: where the answer to a message
 * is lost the failure is `unknown`, and what to do about it is for others to decide.
 */
export async function postInOrder(posting: Posting, clientOf: ClientOf, { app, commands }: Chat, sending: Sending): Promise<Posted> {
  const team = teamIn(posting.workspace)
  if (team === undefined) throw new RangeError(`slack: ${posting.workspace} is no workspace of Slack`)
  const client = await clientOf(team)
  if (!client) return { kind: 'failed', failure: { reason: 'token-revoked' }, messages: [] }
  const replies = [posting.reply, ...posting.stories].map((reply) => inSlackWords(reply, commands))
  await app.keepActions(posting.workspace, replies.flatMap(actionsOf))
  const attached = { scope: scopeOfWorkspace(posting.workspace), fileOf: await sending.pictures.upload(client, team, replies) }
  const parts = replies.flatMap((reply, index) =>
    renderMessages(reply, attached).map((message) => ({ message, inThread: posting.threaded && index > 0 })),
  )
  const messages: string[] = []
  for (const [part, { message, inThread }] of parts.entries()) {
    const target = {
      channel: posting.channel,
      threadTs: inThread ? (messages[0] ?? null) : null,
      metadata: { event_type: 'attache_part', event_payload: { marker: posting.marker, part } },
    }
    const send: Send = (shown) => sending.pace.turn(`${team} ${posting.channel}`, () => post(client, shown, target))
    const sent = await sendWithPictures(message, send, sending.pause)
    if (sent.kind === 'failed') return { kind: 'failed', failure: sent.failure, messages }
    if (sent.ts !== null) messages.push(sent.ts)
  }
  return { kind: 'posted', messages }
}
