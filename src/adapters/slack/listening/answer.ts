import type { webApi } from '@slack/bolt'
import type { Log } from '../../../app/log.ts'
import type { Pace, Pause } from '../../../app/sending/pace.ts'
import type { Reply } from '../../../delivery/reply/reply.ts'
import { notShown, remedyFor } from '../failure-words.ts'
import type { Failure } from '../failures.ts'
import type { Place } from '../place.ts'
import { plainMessage, renderMessages, type SlackMessage } from '../rendering/render.ts'
import { isChannel } from '../rendering/rich-text.ts'
import type { Pictures } from '../sending/pictures.ts'
import { post, respond, type Send, type Sent, sendWithPictures, whisper } from '../sending/send.ts'
import { withFilesSent } from '../sending/send-files.ts'
import type { Shown } from './show-progress.ts'

/** Of one response_url. https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const usesOfResponse = 5

/** What sending needs. */
export type Sending = {
  readonly pictures: Pictures
  readonly pace: Pace
  /** Between two messages of the app's own in one channel, milliseconds. */
  readonly betweenPostsMs: number
  readonly pause: Pause
  readonly log: Log
}

/** Where an answer goes, and what was shown there of how far it was. */
export type AnswerPlace = Place & { readonly shown?: Shown }

/**
 * Answers somebody: through the response_url, which works in channels that the app is not in, and past its five uses by messages
 * of the app's own. Whether everyone sees it goes by the reply, but the answer to what only the person saw is for them alone.
 */
export async function answer(reply: Reply, place: AnswerPlace, client: webApi.WebClient, sending: Sending): Promise<void> {
  const fileOf = await sending.pictures.upload(client, place.team, [reply])
  const messages = renderMessages(await withFilesSent(reply, place, client, sending.log), { scope: place.scope, fileOf })
  const isPrivate = reply.audience === 'caller' || place.isPrivate
  const { byResponse, byMessage, inItsPlace } = ways(place, isPrivate, client, sending)
  for (const [index, message] of messages.entries()) {
    const answers = index === 0 && isPrivate && place.shown?.isReplaceable ? inItsPlace : byResponse
    const first = isByResponse(index, messages, place) ? answers : byMessage
    const sent = await sendWithPictures(message, first, sending.pause)
    const ended = first === answers && isSpent(sent) ? await sendWithPictures(message, byMessage, sending.pause) : sent
    if (ended.kind === 'sent') continue
    sending.log.warn({ team: place.team, channel: place.channel, ...ended.failure }, 'an answer could not be sent')
    await admit({ missing: messages.length - index, isRest: index > 0, failure: ended.failure, language: reply.language }, place, client)
    return
  }
}

/** Where all do not fit, the last use is kept to say so if the rest cannot be sent. */
function isByResponse(index: number, messages: readonly SlackMessage[], { responseUrl, shown }: AnswerPlace): boolean {
  const left = usesOfResponse - (shown?.uses ?? 0)
  return responseUrl !== null && (messages.length <= left || index < left - 1)
}

/** The response_url is of no more use: the answer came too late, or too often. */
function isSpent(sent: Sent): boolean {
  return sent.kind === 'failed' && sent.failure.reason === 'refused' && /^(?:expired_url|used_url|status 4\d\d)$/.test(sent.failure.error)
}

/** `inItsPlace`: where the progress of it was shown. */
type Ways = { readonly byResponse: Send; readonly byMessage: Send; readonly inItsPlace: Send }

function ways(place: Place, isPrivate: boolean, client: webApi.WebClient, { pace, betweenPostsMs: intervalMs }: Sending): Ways {
  const { responseUrl, channel, user, team, beginsThread = null } = place
  const threadTs = place.threadTs ?? (isPrivate ? null : beginsThread)
  const target = { channel, threadTs }
  const whispers = isPrivate && (responseUrl !== null || isChannel(channel))
  const say: Send = (message) => (whispers ? whisper(client, message, { ...target, user }) : post(client, message, target))
  return {
    byResponse: (message) => respond(responseUrl ?? '', message, { isPrivate, threadTs }),
    inItsPlace: (message) => respond(responseUrl ?? '', message, { isPrivate, threadTs, replaces: true }),
    async byMessage(message) {
      await pace([{ key: `${team} ${channel}`, intervalMs, burst: 1 }])
      return say(message)
    },
  }
}

type Missing = { readonly missing: number; readonly isRest: boolean; readonly failure: Failure; readonly language: string }

/**
 * Tells the person alone that they were not answered, or not to the end, and what to do: where they asked, or else in a message to
 * them. Of an answer that may be there nothing is said.
 */
async function admit({ missing, isRest, failure, language }: Missing, place: Place, client: webApi.WebClient): Promise<void> {
  if (!isRest && failure.reason === 'unknown') return
  const what = notShown(isRest ? missing : null, language)
  const message = plainMessage(`${what} ${remedyFor(failure, language)}`, language, place.scope)
  const { responseUrl, threadTs, user } = place
  const there = responseUrl === null ? null : await respond(responseUrl, message, { isPrivate: true, threadTs })
  if (there?.kind !== 'sent') await post(client, message, { channel: user, threadTs: null })
}
