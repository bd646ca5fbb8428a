import { plainReply } from '../../delivery/reply/plain-reply.ts'
import type { Reply } from '../../delivery/reply/reply.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import type { Chat } from '../chat.ts'
import type { Caller } from './caller.ts'

/** Reports a bug, and what the person is told of it: an id that joins the two. */
export function failedReply(
  error: unknown,
  facts: Readonly<Record<string, string>>,
  caller: Caller,
  chat: Pick<Chat, 'newErrorId' | 'report'>,
): Reply {
  const errorId = chat.newErrorId()
  const { platform, workspace, channel } = caller
  chat.report(error, errorId, { ...facts, platform, workspace, channel })
  return plainReply(wordsFor(caller.language).say('broken', { errorId }), caller.language)
}
