import { type Message, MessageFlags, PermissionFlagsBits } from 'discord.js'
import { paragraph, type Reply } from '../../../delivery/reply/reply.ts'
import { sendables } from '../rendering/sendable.ts'
import { nonceOf } from '../sending/marker.ts'
import { untilAnswered, usualWaitsMs } from './until-answered.ts'

/**
 * Answers a message with a reply to it and, where it takes several, messages after that; nobody is called by any. Each has a nonce of
 * its own, so that one whose answer got lost, or which two processes send, stands there once.
 */
export async function postAnswer(message: Message, reply: Reply): Promise<void> {
  const { channel, id } = message
  if (!channel.isSendable()) return
  const may = (permission: bigint) => channel.isDMBased() || channel.permissionsFor(message.client.user)?.has(permission) === true
  const shown = may(PermissionFlagsBits.AttachFiles) ? reply : withoutPictures(reply)
  // Discord takes no reply of a bot that may not read what it replies to.
  const answers = may(PermissionFlagsBits.ReadMessageHistory) ? { reply: { messageReference: id, failIfNotExists: false } } : {}
  for (const [index, sendable] of sendables(shown).entries()) {
    const sent = { ...sendable, flags: MessageFlags.IsComponentsV2, nonce: nonceOf(`${id} ${index}`), enforceNonce: true } as const
    await untilAnswered<unknown>(usualWaitsMs, () => channel.send(index === 0 ? { ...sent, ...answers } : sent))
  }
}

/** Their words stand where they would. */
function withoutPictures(reply: Reply): Reply {
  const parts = reply.parts.map(({ blocks }) => ({
    blocks: blocks.map((block) => (block.kind === 'image' ? paragraph(block.alt, 'faint') : block)),
  }))
  return { ...reply, parts }
}
