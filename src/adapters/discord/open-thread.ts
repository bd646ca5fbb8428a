import { type AnyThreadChannel, type ForumChannel, type Message, MessageFlags, SnowflakeUtil, ThreadAutoArchiveDuration } from 'discord.js'
import { isRefusal, refusal } from './failures.ts'
import type { PostingParts } from './posting.ts'
import type { Sendable } from './sendable.ts'

type Opening = Pick<PostingParts, 'client' | 'clock' | 'attempt'>

const closesAfter = ThreadAutoArchiveDuration.OneDay

/** Opens the thread of a message, or finds it: a message has one at most, under its own id. */
export async function openThread(message: Message, name: string, { client, attempt }: Opening): Promise<AnyThreadChannel> {
  return attempt(async () => {
    try {
      return await message.startThread({ name, autoArchiveDuration: closesAfter })
    } catch (error) {
      const known = isRefusal(error, refusal.threadExists) ? await client.channels.fetch(message.id) : null
      if (known?.isThread()) return known
      throw error
    }
  })
}

/** Discord remembers a nonce for "the past few minutes". */
const samePostWithinMs = 5 * 60_000

/**
 * Opens a post in a forum. Discord takes no nonce for these: a post of ours with the same name, made minutes ago, is the same one;
 * the gateway told us of it even where the answer got lost.
 */
export async function openPost(forum: ForumChannel, name: string, first: Sendable, parts: Opening): Promise<AnyThreadChannel> {
  return parts.attempt(async () => {
    const since = parts.clock.now() - samePostWithinMs
    const known = forum.threads.cache.find(
      (thread) => thread.ownerId === parts.client.user.id && thread.name === name && SnowflakeUtil.timestampFrom(thread.id) >= since,
    )
    const message = { ...first, flags: MessageFlags.IsComponentsV2 } as const
    return known ?? forum.threads.create({ name, autoArchiveDuration: closesAfter, message })
  })
}
