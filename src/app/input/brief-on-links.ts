import { plainReply } from '../../delivery/reply/plain-reply.ts'
import type { Reply } from '../../delivery/reply/reply.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import type { Chat } from '../chat.ts'
import { answeredIn } from './answered-in.ts'
import type { Caller } from './caller.ts'
import { runCommand } from './run-command.ts'

/** Looked up for one message; each is a question to the store. */
const mostLinks = 10

/** The story that links of a message belong to, of several the first that has one; where none has, why the first has none. */
export async function briefOnLinks(links: readonly string[], caller: Caller, chat: Chat): Promise<Reply> {
  const [first] = links
  if (first === undefined) {
    const language = await answeredIn(caller, chat.app)
    return plainReply(wordsFor(language).say('noLink'), language)
  }
  for (const link of links.slice(0, mostLinks)) {
    const placed = await chat.app.articleAt(caller.workspace, link)
    if (placed?.story) return runCommand('story', { id: placed.story.id }, caller, chat)
  }
  return runCommand('why', { what: first }, caller, chat)
}
