import type { App as Bolt } from '@slack/bolt'
import { z } from 'zod'
import { briefOnLinks } from '../../../app/input/brief-on-links.ts'
import { converse, type Desk } from '../conversation.ts'
import { scopeIn } from '../workspaces.ts'

/** As the manifest names it. */
export const briefMeId = 'attache_brief_me'

const asked = z.object({
  user: z.object({ id: z.string() }),
  team: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional(), text: z.string().default(''), blocks: z.unknown().optional() }),
  response_url: z.string(),
})

type Message = z.output<typeof asked>['message']

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
    await converse(place, client, desk, (caller) => briefOnLinks(linksIn(message), caller, desk.chat))
  })
}

/** `<https://…|words>` in the text, then those that stand in the blocks alone; each once. */
function linksIn({ text, blocks }: Message): readonly string[] {
  const written = [...text.matchAll(/<(https?:\/\/[^|>\s]+)(?:\|[^>]*)?>/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'))
  const built = [...JSON.stringify(blocks ?? []).matchAll(/"url":"(https?:\/\/[^"\\]+)"/g)].map(([, url = '']) => url)
  return [...new Set([...written, ...built])]
}
