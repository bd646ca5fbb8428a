import * as discord from '../../adapters/discord/rendering/render.ts'
import { discordPage } from '../../adapters/mockups/discord-page.ts'
import { slackPage } from '../../adapters/mockups/slack-page.ts'
import * as slack from '../../adapters/slack/rendering/render.ts'
import { inSlackWords } from '../../adapters/slack/slack-words.ts'
import type { Preview } from '../../adapters/web/playground-page.ts'
import type { Command } from '../../app/input/command.ts'
import type { Reply } from '../../delivery/reply/reply.ts'

/** How both chat platforms would show a reply: what would be sent there, drawn. */
export function previews(commands: readonly Command[]): readonly Preview[] {
  return [
    { name: 'Discord', html: asOnDiscord },
    { name: 'Slack', html: (reply) => asOnSlack(inSlackWords(reply, commands)) },
  ]
}

function asOnDiscord(reply: Reply): string {
  return discordPage({ messages: discord.renderMessages(reply), isPrivate: reply.audience === 'caller', language: reply.language })
}

function asOnSlack(reply: Reply): string {
  const images = reply.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'image' ? [block.png] : [])))
  const pictures = new Map(images.map((png, index) => [`F${index}`, png]))
  const fileOf = (png: Uint8Array) => [...pictures].find(([, one]) => one === png)?.[0]
  const messages = slack.renderMessages(reply, { scope: 'team', fileOf })
  return slackPage({ messages, pictures, isPrivate: reply.audience === 'caller', language: reply.language })
}
