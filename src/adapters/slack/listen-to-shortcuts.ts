import type { App as Bolt } from '@slack/bolt'
import { z } from 'zod'
import type { Chat } from '../../app/chat.ts'
import type { Caller } from '../../app/input/caller.ts'
import { runCommand } from '../../app/input/run-command.ts'
import { plainReply } from '../../delivery/reply/plain-reply.ts'
import type { Reply } from '../../delivery/reply/reply.ts'
import { converse, type Desk } from './conversation.ts'
import { scopeIn } from './workspaces.ts'

/** As the manifest names it. */
export const briefMeId = 'attache_brief_me'

const asked = z.object({
  user: z.object({ id: z.string() }),
  team: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional(), text: z.string().default(''), blocks: z.unknown().optional() }),
  response_url: z.string(),
})

/** "Brief me on this", in the menu of every message: the story that a link in it belongs to, for the caller alone. */
export function listenToShortcuts(bolt: Bolt, desk: Desk): void {
  bolt.shortcut(briefMeId, async ({ ack, body, client }) => {
    await ack()
    const { user, team, channel, message, response_url } = asked.parse(body)
    const place = {
      team: team.id,
      channel: channel.id,
      user: user.id,
      scope: scopeIn(channel.id),
      responseUrl: response_url,
      threadTs: message.thread_ts ?? null,
      ...{ isPrivate: true, isTyped: false },
    }
    await converse(place, client, desk, (caller) => briefOn(linksIn(message), caller, desk.chat))
  })
}

/** Of several links the first that has a story; where none has one, why the first has none. */
async function briefOn(links: readonly string[], caller: Caller, chat: Chat): Promise<Reply> {
  const [first] = links
  if (first === undefined) return plainReply('There is no link in that message. To look for words, use /topic.', caller.language)
  for (const link of links) {
    const placed = await chat.app.articleAt(caller.workspace, link)
    if (placed?.story) return runCommand('story', { id: placed.story.id }, caller, chat)
  }
  return runCommand('why', { what: first }, caller, chat)
}

const mostLinks = 10

/** `<https://…|words>` in the text, then those that stand in the blocks alone; each once. */
function linksIn({ text, blocks }: z.output<typeof asked>['message']): readonly string[] {
  const written = [...text.matchAll(/<(https?:\/\/[^|>\s]+)(?:\|[^>]*)?>/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'))
  const built = [...JSON.stringify(blocks ?? []).matchAll(/"url":"(https?:\/\/[^"\\]+)"/g)].map(([, url = '']) => url)
  return [...new Set([...written, ...built])].slice(0, mostLinks)
}
