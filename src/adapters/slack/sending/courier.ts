import type { webApi } from '@slack/bolt'
import type { Courier, Dispatch, FindOutcome, SendOutcome } from '../../../app/sending/outbox.ts'
import type { Place } from '../../../app/sending/place.ts'
import type { ClientOf } from '../access.ts'
import { failureOf, sendFailureOf } from '../failures.ts'
import type { Sending } from '../listening/answer.ts'
import { renderMessage } from '../rendering/render.ts'
import { scopeOfWorkspace, teamIn } from '../workspaces.ts'
import { findSent, metadataOf } from './find-message.ts'
import { conversationWith, post, type Send, sendWithPictures } from './send.ts'

export type CourierParts = {
  readonly clientOf: ClientOf
  /** Who installed the app in a team; undefined where nobody wrote it down. */
  readonly installerOf: (team: string) => Promise<string | undefined>
  readonly sending: Pick<Sending, 'pictures' | 'pause'>
  /** Between two messages in one place, milliseconds. */
  readonly betweenPostsMs: number
  readonly settledAfterMs: number
}

/** Longer than any call may take, pictures included; see client-options.ts. */
export const usualSettledAfterMs = 45_000
/** "Several hundred messages a minute" of a workspace. https://docs.slack.dev/apis/web-api/rate-limits */
const workspaceLimit = { intervalMs: 200, burst: 5 }

/**
 * Brings deliveries to Slack's channels and people. Slack knows no key that would keep a repeated message from standing there twice,
 * so that a message whose answer was lost is looked for by what it carries unseen, where the app may read; elsewhere nobody knows.
 */
export function createCourier(parts: CourierParts): Courier {
  return {
    tokenFor: (workspace) => `slack ${teamIn(workspace)}`,
    limits: ({ workspace, place }) => [
      { key: `slack ${teamIn(workspace)}`, ...workspaceLimit, ...(parts.betweenPostsMs === 0 ? { intervalMs: 0 } : {}) },
      { key: `slack ${workspace} ${spotOf(place)}`, intervalMs: parts.betweenPostsMs, burst: 1 },
    ],
    settledAfterMs: parts.settledAfterMs,
    mayRepeat: ({ step }) => step.kind === 'thread',
    send: (dispatch) => send(dispatch, parts),
    find: (dispatch) => find(dispatch, parts),
  }
}

/** What is for the admins may go to the same channel as a briefing, and then waits with it. */
function spotOf(place: Place): string | null {
  switch (place.kind) {
    case 'channel':
      return place.channel
    case 'person':
      return place.user
    case 'admins':
      return place.otherwise
  }
}

/** A thread is opened by its first message; it bears the name of the message that it hangs on. */
async function send(dispatch: Dispatch, parts: CourierParts): Promise<SendOutcome> {
  const { delivery, step, thread, key } = dispatch
  if (step.kind === 'thread') return { kind: 'sent', standing: { message: null, thread: dispatch.lead } }
  const at = await placed(dispatch, parts)
  if (at.kind === 'failed') return at
  const { client, team, channel } = at
  const fileOf = await parts.sending.pictures.upload(client, team, [step.reply])
  const message = renderMessage(step.reply, { scope: scopeOfWorkspace(delivery.workspace), fileOf })
  const attempt: Send = (shown) => post(client, shown, { channel, threadTs: thread, metadata: metadataOf(key) })
  const sent = await sendWithPictures(message, attempt, parts.sending.pause)
  if (sent.kind === 'failed') return { kind: 'failed', failure: sendFailureOf(sent.failure) }
  return { kind: 'sent', standing: { message: sent.ts } }
}

async function find(dispatch: Dispatch & { readonly attemptedAt: number }, parts: CourierParts): Promise<FindOutcome> {
  const at = await placed(dispatch, parts)
  if (at.kind === 'failed') return at
  const { client, channel } = at
  try {
    const conversation = dispatch.delivery.place.kind === 'channel' ? channel : await conversationWith(client, channel)
    const found = await findSent(client, { channel: conversation, thread: dispatch.thread, since: dispatch.attemptedAt, key: dispatch.key })
    return found === null ? { kind: 'absent' } : { kind: 'found', standing: { message: found } }
  } catch (error) {
    const failure = failureOf(error)
    const hides = ['missing-scope', 'not-in-channel', 'no-channel', 'refused'].includes(failure.reason)
    return hides ? { kind: 'hidden' } : { kind: 'failed', failure: sendFailureOf(failure) }
  }
}

type Placed =
  | { readonly kind: 'placed'; readonly client: webApi.WebClient; readonly team: string; readonly channel: string }
  | { readonly kind: 'failed'; readonly failure: { readonly reason: 'token-refused' | 'no-place' } }

/** `channel` is a person's id where it goes to a person: Slack takes it for the conversation with them. */
async function placed({ delivery: { workspace, place } }: Dispatch, { clientOf, installerOf }: CourierParts): Promise<Placed> {
  const team = teamIn(workspace)
  const client = team === undefined ? undefined : await clientOf(team)
  if (team === undefined || !client) return { kind: 'failed', failure: { reason: 'token-refused' } }
  switch (place.kind) {
    case 'channel':
      return { kind: 'placed', client, team, channel: place.channel }
    case 'person':
      return { kind: 'placed', client, team, channel: place.user }
    case 'admins': {
      const channel = (await installerOf(team)) ?? place.otherwise
      return channel === null ? { kind: 'failed', failure: { reason: 'no-place' } } : { kind: 'placed', client, team, channel }
    }
  }
}
