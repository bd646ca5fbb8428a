import type { webApi } from '@slack/bolt'
import type { Chat } from '../../app/chat.ts'
import type { Caller } from '../../app/input/caller.ts'
import type { Clock } from '../../app/ports.ts'
import type { Reply } from '../../delivery/reply/reply.ts'
import { answer, type Sending } from './listening/answer.ts'
import { showProgress } from './listening/show-progress.ts'
import type { People } from './people.ts'
import { callerAt, type Place } from './place.ts'
import { inSlackWords } from './slack-words.ts'

/** What answering people needs. */
export type Desk = { readonly chat: Chat; readonly people: People; readonly sending: Sending; readonly clock: Clock }

/** Finds out who asks, does what they ask, and answers. It was acknowledged before. */
export async function converse(
  place: Place,
  client: webApi.WebClient,
  { chat, people, sending, clock }: Desk,
  run: (caller: Caller) => Promise<Reply>,
): Promise<void> {
  const progress = showProgress(place, client, clock)
  const caller = { ...(await callerAt(place, client, people)), tell: progress.tell }
  const reply = await run(caller)
  await answer(inSlackWords(reply, chat.commands), { ...place, shown: await progress.end() }, client, sending)
}
