import type { types } from '@slack/bolt'
import { drawnOnce } from '../../../delivery/reply/drawn-once.ts'
import { fit } from '../../../delivery/reply/fit.ts'
import { harmlessText } from '../../../delivery/reply/harmless-text.ts'
import { plainReply } from '../../../delivery/reply/plain-reply.ts'
import { type Block, paragraph, type Reply } from '../../../delivery/reply/reply.ts'
import { limits } from '../limits.ts'
import type { Scope } from '../workspaces.ts'
import { countedLength, messageText } from './message-text.ts'
import { withActionIds } from './render-actions.ts'
import { type FileOf, renderBlock } from './render-block.ts'
import { isUserGroup } from './rich-text.ts'

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
  /** Left out: there are no files. */
  readonly fileOf?: FileOf
}

/** A reply as the messages that it takes, whole parts together, in order; nothing of it is left out. Pure. */
export function renderMessages(reply: Reply, attached: Attached): readonly SlackMessage[] {
  return hasPictures(reply) ? divided(reply, attached) : dividedOnce[attached.scope](reply)
}

const dividedOnce = {
  team: drawnOnce((reply: Reply) => divided(reply, { scope: 'team' })),
  person: drawnOnce((reply: Reply) => divided(reply, { scope: 'person' })),
}

function hasPictures({ parts }: Reply): boolean {
  return parts.some(({ blocks }) => blocks.some(({ kind }) => kind === 'image'))
}

function divided(reply: Reply, attached: Attached): readonly SlackMessage[] {
  const render = rendering(reply.language, attached)
  return fit(reply, (message) => isWithin(message, render, limits.blocksPerMessage, limits.textPerMessage)).map((message) => ({
    text: messageText(message),
    blocks: blocksOf(message, render, attached),
  }))
}

/** A reply as the replies of which each is one message, whether its pictures are shown or their words are. */
export function dividedReply(reply: Reply): readonly Reply[] {
  const renders = [() => undefined, () => 'F0000000000'].map((fileOf) => rendering(reply.language, { scope: 'team', fileOf }))
  return fit(reply, (message) => renders.every((render) => isWithin(message, render, limits.blocksPerMessage, limits.textPerMessage)))
}

/** A reply as one message, whatever its size. */
export function renderMessage(reply: Reply, attached: Attached): SlackMessage {
  return { text: messageText(reply), blocks: blocksOf(reply, rendering(reply.language, attached), attached) }
}

/** A few words as a message. */
export function plainMessage(said: string, language: string, scope: Scope): SlackMessage {
  return renderMessage(plainReply(said, language), { scope })
}

/** A reply as App Home shows it: its beginning, with a mark where it is longer than a view may be. */
export function renderView(reply: Reply, attached: Attached): types.KnownBlock[] {
  const render = rendering(reply.language, attached)
  const views = fit(reply, (view) => isWithin(view, render, limits.blocksPerView, limits.textPerView))
  return blocksOf(views[0] ?? reply, render, attached)
}

const line: Block = { kind: 'divider' }

type Rendered = { readonly blocks: readonly types.KnownBlock[]; readonly length: number }
type Render = (block: Block) => Rendered

/** Of the blocks only a picture is shown in a way of the workspace's own. */
function rendering(language: string, { fileOf = noFile }: Attached): Render {
  return (block) => (block.kind === 'image' ? rendered(block, language, fileOf) : renderedOnce(block, language))
}

const renderedOnce = drawnOnce((block: Block, language) => rendered(block, language, noFile))

const noFile: FileOf = () => undefined

function rendered(block: Block, language: string, fileOf: FileOf): Rendered {
  const blocks = renderBlock(block, language, fileOf)
  return { blocks, length: countedLength(blocks) }
}

function blocksOf(reply: Reply, render: Render, { scope }: Attached): types.KnownBlock[] {
  return withActionIds(
    renderedParts(reply, render).flatMap(({ blocks }) => blocks),
    scope,
  )
}

function isWithin(reply: Reply, render: Render, most: number, longest: number): boolean {
  const rendered = renderedParts(reply, render)
  const [count, length] = rendered.reduce(([blocks, counted], one) => [blocks + one.blocks.length, counted + one.length], [0, 0])
  return count <= most && length <= longest
}

/** Parts with a line between them. Without blocks Slack would show `text`, which is mrkdwn; so there the summary is one. */
function renderedParts(reply: Reply, render: Render): readonly Rendered[] {
  const rendered = reply.parts.map((part) => part.blocks.map(render).filter(({ blocks }) => blocks.length > 0))
  const shown = rendered.filter((part) => part.length > 0)
  if (shown.length > 0) return [...callOf(reply), ...shown.flatMap((part, index) => (index === 0 ? part : [render(line), ...part]))]
  return [...callOf(reply), render(paragraph(harmlessText(reply.summary).trim() || '…'))]
}

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block#user-group-element-type */
function callOf({ calls }: Reply): readonly Rendered[] {
  if (calls === undefined || !isUserGroup(calls)) return []
  const group: types.RichTextUsergroupMention = { type: 'usergroup', usergroup_id: calls }
  return [{ blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [group] }] }], length: calls.length }]
}
