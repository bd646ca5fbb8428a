import type { APIComponentInContainer } from 'discord.js'
import { ComponentType, MessageFlags } from 'discord-api-types/payloads/v10'
import { fit } from '../../../delivery/reply/fit.ts'
import { type Actions, type Block, type Part, type Reply, text } from '../../../delivery/reply/reply.ts'
import { shortened } from '../../../delivery/reply/shortened.ts'
import { isSnowflake } from '../is-snowflake.ts'
import { limits } from '../limits.ts'
import type { Attachment, DiscordMessage } from '../sending/discord-message.ts'
import { isWithinLimits } from '../within-limits.ts'
import { markdownLine } from './markdown.ts'
import { actionRows, button, type Places } from './render-actions.ts'
import { renderText, type TextBlock } from './render-text.ts'

/**
 * A reply as the messages that it takes, whole parts together.
 *
 * @param server See `componentId`.
 */
export function renderMessages(reply: Reply, server: string | null = null): readonly DiscordMessage[] {
  return dividedReply(reply).map((message) => renderMessage(message, server))
}

/** A reply as the replies of which each is one message. */
export function dividedReply(reply: Reply): readonly Reply[] {
  return fit(reply, (message) => isWithinLimits(renderMessage(message, null)))
}

/** A reply as one message, whatever its size. */
export function renderMessage(reply: Reply, server: string | null): DiscordMessage {
  const message: Rendering = { server, place: 0, attachments: [], next: () => message.place++ }
  const parts = reply.parts.map((part) => renderPart(part, message)).filter((components) => components.length > 0)
  const components = parts.flatMap((part, index) => (index === 0 ? part : [line, ...part]))
  const shown = components.length > 0 ? components : [textDisplay(plainText(reply.summary))]
  const role = reply.calls !== undefined && isSnowflake(reply.calls) ? reply.calls : null
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, components: role === null ? shown : [textDisplay(`<@&${role}>`), ...shown] }],
    allowed_mentions: role === null ? { parse: [] } : { parse: [], roles: [role] },
    attachments: message.attachments,
  }
}

type Rendering = Places & { place: number; readonly attachments: Attachment[] }

const line: APIComponentInContainer = { type: ComponentType.Separator, divider: true }

function renderPart({ blocks }: Part, message: Rendering): APIComponentInContainer[] {
  const components: APIComponentInContainer[] = []
  let texts: TextBlock[] = []
  const flush = () => {
    const content = renderText(texts)
    if (content !== '') components.push(textDisplay(content))
    texts = []
  }
  for (const block of blocks) {
    if (isText(block)) texts.push(block)
    else {
      flush()
      components.push(...componentsOf(block, components, message))
    }
  }
  flush()
  return components
}

function isText(block: Block): block is TextBlock {
  return block.kind !== 'image' && block.kind !== 'file' && block.kind !== 'divider' && block.kind !== 'actions'
}

/** @param above What the part shows so far; a text that gets a button beside it is taken out of it. */
function componentsOf(
  block: Exclude<Block, TextBlock>,
  above: APIComponentInContainer[],
  message: Rendering,
): readonly APIComponentInContainer[] {
  switch (block.kind) {
    case 'divider':
      return [line]
    case 'image':
      return [picture(block, message)]
    case 'file':
      return [file(block, message)]
    case 'actions':
      return besideText(block, above, message) ?? actionRows(block, message)
  }
}

/** Beside a longer text a button would leave a narrow column on a phone. */
const mostBesideButton = 200

/** A short text and its only button, side by side; undefined where that is not what the part ends with. */
function besideText(
  { buttons, menu }: Actions,
  above: APIComponentInContainer[],
  message: Rendering,
): readonly APIComponentInContainer[] | undefined {
  const [only, ...others] = buttons
  const last = above.at(-1)
  if (!only || others.length > 0 || menu || last?.type !== ComponentType.TextDisplay || last.content.length > mostBesideButton) return
  above.pop()
  return [{ type: ComponentType.Section, components: [last], accessory: button(only, message) }]
}

function picture({ png, alt }: Extract<Block, { kind: 'image' }>, message: Rendering): APIComponentInContainer {
  if (png.byteLength > limits.fileBytes) return textDisplay(plainText(alt))
  const name = `picture-${message.attachments.length + 1}.png`
  const description = shortened(alt, limits.pictureWords)
  message.attachments.push({ name, bytes: png, description })
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description }] }
}

function file({ name, bytes }: Extract<Block, { kind: 'file' }>, message: Rendering): APIComponentInContainer {
  if (bytes.byteLength > limits.fileBytes) return textDisplay(plainText(name))
  const isTaken = message.attachments.some((one) => one.name === name)
  const own = isTaken ? `${message.attachments.length + 1}-${name}` : name
  message.attachments.push({ name: own, bytes, description: name })
  return { type: ComponentType.File, file: { url: `attachment://${own}` } }
}

/** Words that nobody bounded, where there is nothing else to show. */
function plainText(words: string): string {
  return markdownLine([text(shortened(words, limits.pictureWords))])
}

function textDisplay(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content }
}
