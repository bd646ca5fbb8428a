import { z } from 'zod'
import { joined } from './markup.ts'
import { messagePage } from './message-page.ts'
import { pngAddress } from './png-address.ts'
import { type SlackFrame, slackBlock, slackBlockMarkup } from './slack-blocks.ts'
import { slackStyle } from './slack-style.ts'

const blocks = z.array(slackBlock)

/**
 * Messages as they would stand in a channel of Slack.
 *
 * @param sent.messages The blocks of each, as Slack takes them.
 * @param sent.pictures By the ids of files that the blocks name.
 * @param sent.isPrivate Whether one person alone sees them.
 * @throws {z.ZodError} For blocks that no message of ours has.
 */
export function slackPage(sent: {
  readonly messages: readonly { readonly blocks: unknown }[]
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly isPrivate: boolean
  readonly language: string
}): string {
  const frame: SlackFrame = {
    nameOf: () => undefined,
    address: () => null,
    pictureAt: ({ slack_file }) => pngAddress(sent.pictures.get(slack_file?.id ?? '')),
  }
  const messages = sent.messages.map((message) => joined(blocks.parse(message.blocks).map((block) => slackBlockMarkup(block, frame))))
  const seenBy = sent.isPrivate ? 'Only visible to you' : null
  return messagePage({ platform: 'Slack', language: sent.language, style: slackStyle, seenBy, messages })
}
