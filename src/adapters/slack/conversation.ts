import type { webApi } from '@slack/bolt'
import type { Caller } from '../../app/caller.ts'
import type { Chat } from '../../app/chat.ts'
import { plainReply } from '../../delivery/plain-reply.ts'
import type { Reply } from '../../delivery/reply.ts'
import { answer, type Sending } from './answer.ts'
import type { People } from './people.ts'
import { callerAt, type Place } from './place.ts'
import { renderMessages } from './render.ts'
import { respond } from './send.ts'
import { inSlackWords } from './slack-words.ts'

/** What answering people needs. */
export type Desk = { readonly chat: Chat; readonly people: People; readonly sending: Sending }

/** Finds out who asks, does what they ask, and answers. It was acknowledged before. */
export async function converse(
  place: Place,
  client: webApi.WebClient,
  { chat, people, sending }: Desk,
  run: (caller: Caller) => Promise<Reply>,
): Promise<void> {
  const caller = { ...callerAt(place, await people.of(client, place.team, place.user)), tell: tellOnce(place) }
  await answer(inSlackWords(await run(caller), chat.commands), place, client, sending)
}

/** An answer's address is good for five messages, and one that is sent stays: so who waits is told once, when it begins. */
function tellOnce(place: Place): (said: string) => void {
  let isTold = false
  return (said) => {
    const [message] = renderMessages(plainReply(said, 'en'), { scope: place.scope, fileOf: () => undefined })
    if (isTold || place.responseUrl === null || !message) return
    isTold = true
    void respond(place.responseUrl, message, { isPrivate: true, threadTs: place.threadTs })
  }
}
