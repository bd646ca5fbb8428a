import type { types } from '@slack/bolt'
import { fit } from '../../delivery/fit.ts'
import { harmlessText } from '../../delivery/harmless-text.ts'
import { type Reply, text } from '../../delivery/reply.ts'
import { limits } from './limits.ts'
import { countedLength, messageText } from './message-text.ts'
import { withActionIds } from './render-actions.ts'
import { type FileOf, renderBlock } from './render-block.ts'
import type { Scope } from './workspaces.ts'

/** What one message of Slack shows. */
export type SlackMessage = {
  /** For notifications and screen readers; escaped, at most 4,000 characters. */
  readonly text: string
  /** At most 50, with at most 9,000 characters in all; never empty. */
  readonly blocks: types.KnownBlock[]
}

/** What a message refers to and does not hold itself. */
export type Attached = {
  /** Whose workspace its buttons belong to. */
  readonly scope: Scope
  readonly fileOf: FileOf
}

/** A reply as the messages that it takes, whole parts together, in order; nothing of it is left out. Pure. */
export function renderMessages(reply: Reply, attached: Attached): readonly SlackMessage[] {
  const whole = messageOf(reply, attached)
  if (isMessage(whole.blocks)) return [whole]
  return fit(reply, (message) => isMessage(blocksOf(message, attached))).map((message) => messageOf(message, attached))
}

/** A reply as App Home shows it: its beginning, with a mark where it is longer than a view may be. */
export function renderView(reply: Reply, attached: Attached): types.KnownBlock[] {
  const views = fit(reply, (view) => isWithin(blocksOf(view, attached), limits.blocksPerView, limits.textPerView))
  return blocksOf(views[0] ?? reply, attached)
}

function messageOf(reply: Reply, attached: Attached): SlackMessage {
  return { text: messageText(reply), blocks: blocksOf(reply, attached) }
}

function blocksOf(reply: Reply, { scope, fileOf }: Attached): types.KnownBlock[] {
  const blocks = reply.parts.flatMap((part) => part.blocks.flatMap((block) => renderBlock(block, reply.language, fileOf)))
  return withActionIds(blocks.length > 0 ? blocks : summary(reply, fileOf), scope)
}

/** Without blocks Slack would show `text`, which is mrkdwn. */
function summary(reply: Reply, fileOf: FileOf): readonly types.KnownBlock[] {
  return renderBlock({ kind: 'paragraph', spans: [text(harmlessText(reply.summary).trim() || '…')] }, reply.language, fileOf)
}

function isMessage(blocks: readonly types.KnownBlock[]): boolean {
  return isWithin(blocks, limits.blocksPerMessage, limits.textPerMessage)
}

function isWithin(blocks: readonly types.KnownBlock[], most: number, longest: number): boolean {
  return blocks.length <= most && countedLength(blocks) <= longest
}
