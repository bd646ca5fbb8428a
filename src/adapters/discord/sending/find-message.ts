import { type AnyThreadChannel, type ForumChannel, type Message, type SendableChannels, SnowflakeUtil } from 'discord.js'
import type { Bot } from '../bot.ts'
import { isRefusal, refusal } from '../failures.ts'
import { hasMarker, type Marker } from './marker.ts'

/** By how much the clocks of Discord and of those who sent may differ. */
const clocksDifferMs = 5 * 60_000
/** The most that Discord gives at once. */
const pageSize = 100

/** The bot's own message with the marker, sent since `since`. @returns Its id; null where there is none. */
export async function findSent(channel: SendableChannels, marker: Marker, since: number, bot: Bot): Promise<string | null> {
  let after = snowflakeAt(since - clocksDifferMs)
  for (;;) {
    const page = await channel.messages.fetch({ after, limit: pageSize, cache: false })
    const found = page.find((message) => message.author.id === bot.user && hasMarker(message, marker))
    if (found) return found.id
    if (page.size < pageSize) return null
    after = [...page.keys()].reduce((latest, id) => (BigInt(id) > BigInt(latest) ? id : latest), after)
  }
}

/** The bot's own post in a forum whose first message has the marker. */
export async function findPost(forum: ForumChannel, marker: Marker, since: number, bot: Bot): Promise<string | null> {
  const { threads } = await forum.threads.fetchActive(false)
  const earliest = since - clocksDifferMs
  for (const post of threads.values()) {
    if (post.ownerId !== bot.user || SnowflakeUtil.timestampFrom(post.id) < earliest) continue
    const first = await firstMessage(post)
    if (first && hasMarker(first, marker)) return post.id
  }
  return null
}

/** Null where somebody deleted it: the post stands without. */
async function firstMessage(post: AnyThreadChannel): Promise<Message | null> {
  try {
    return await post.fetchStarterMessage()
  } catch (error) {
    if (isRefusal(error, refusal.unknownMessage)) return null
    throw error
  }
}

function snowflakeAt(moment: number): string {
  return String(SnowflakeUtil.generate({ timestamp: moment, increment: 0n, processId: 0n, workerId: 0n }))
}
