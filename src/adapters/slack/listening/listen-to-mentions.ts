import type { App as Bolt, Context, types, webApi } from '@slack/bolt'
import { addressedIn } from '../../../app/input/addressed.ts'
import type { Caller } from '../../../app/input/caller.ts'
import type { MentionAllowance } from '../../../app/input/mention-allowance.ts'
import { parseLine } from '../../../app/input/typed-line.ts'
import { plainReply } from '../../../delivery/reply/plain-reply.ts'
import { wordsFor } from '../../../delivery/words/words.ts'
import { converse, type Desk } from '../conversation.ts'
import type { Place } from '../place.ts'
import { mainCommand } from '../slack-words.ts'
import { scopeIn } from '../workspaces.ts'
import { asTyped, runTyped } from './typed-command.ts'

/** A message as Slack tells of it, as far as we read it. */
type Said = Pick<types.AppMentionEvent, 'channel' | 'user' | 'bot_id' | 'user_team' | 'text' | 'ts' | 'thread_ts' | 'edited'>

/**
 * Messages that begin or end with the app's name, and all in the conversation with it: each is answered as if its line stood behind
 * `/attache`. Of programs, of what was edited and of people of other organisations, who have no commands here either, it hears nothing.
 */
export function listenToMentions(bolt: Bolt, desk: Desk, allows: MentionAllowance): void {
  bolt.event('app_mention', ({ event, context, client }) => heed(event, context, client, desk, allows))
  bolt.event('message', async ({ event, context, client }) => {
    if (event.subtype === undefined && event.channel_type === 'im')
      await heed({ ...event, text: event.text ?? '' }, context, client, desk, allows)
  })
}

async function heed(said: Said, { teamId, botUserId }: Context, client: webApi.WebClient, desk: Desk, allows: MentionAllowance) {
  const { user, user_team = teamId, bot_id, edited, channel } = said
  if (user === undefined || teamId === undefined || user_team !== teamId || bot_id !== undefined || edited !== undefined) return
  const line = lineIn(said, botUserId ?? '', desk)
  if (line === undefined) return
  if (!allows(`${teamId} ${user}`, channel)) {
    desk.sending.log.info({ team: teamId, channel, message: said.ts }, 'a message was not answered: too many came at once')
    return
  }
  const answered = (caller: Caller) => (line === '' ? askedNothing(caller) : runTyped(mainCommand, line, caller, desk.chat))
  await converse(placeOf(said, user, teamId), client, desk, answered)
}

/** What is said to the app; undefined where nothing is. */
function lineIn({ text, channel }: Said, botUserId: string, { chat }: Desk): string | undefined {
  const addressed = addressedIn(text, `<@${botUserId}(?:\\|[^<>]{0,20})?>`)
  if (scopeIn(channel) === 'person') return addressed?.line ?? text.trim()
  if (!addressed || addressed.isCalled) return addressed?.line
  return parseLine(asTyped(addressed.line), chat.commands).kind === 'command' ? addressed.line : undefined
}

async function askedNothing({ language }: Caller) {
  return plainReply(wordsFor(language).say('whatToAsk'), language)
}

function placeOf({ channel, ts, thread_ts }: Said, user: string, team: string): Place {
  const scope = scopeIn(channel)
  return {
    ...{ team, channel, user, scope },
    responseUrl: null,
    threadTs: thread_ts ?? null,
    ...(scope === 'person' ? {} : { beginsThread: ts }),
    ...{ isPrivate: false, isTyped: false },
  }
}
