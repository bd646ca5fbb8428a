import { ChannelFlags, type ForumChannel } from 'discord.js'
import { folded } from '../../../briefing/words/folded.ts'

/** Discord takes no more for one post. https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel */
const mostTags = 5

/**
 * The tags of a forum that a post gets: those that are called like what it tells of; where the forum wants one and has none of that
 * name, the first that may be given.
 *
 * @param mayManage Whether the bot may give tags that are left to moderators.
 */
export function postTags(forum: ForumChannel, topics: readonly string[], mayManage: boolean): string[] {
  const told = new Set(topics.map(folded))
  const free = forum.availableTags.filter(({ moderated }) => mayManage || !moderated)
  const named = free.filter(({ name }) => told.has(folded(name))).slice(0, mostTags)
  const wanted = named.length === 0 && forum.flags.has(ChannelFlags.RequireTag) ? free.slice(0, 1) : named
  return wanted.map(({ id }) => id)
}
