import { z } from 'zod'
import { feedList } from '../src/app/config/feed-list.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { paragraph } from '../src/delivery/reply/reply.ts'
import { adminReply } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { writeOpml } from '../src/feeds/opml.ts'
import { aboutFeeds } from './feed-named.ts'

/** `/feeds export` gives the feeds as a list that every reader takes, and `/feeds import` too. */
export const feedsExport = defineCommand({
  ...aboutFeeds,
  name: 'feeds export',
  summary: 'The feeds as a file (OPML) for another reader',
  options: z.object({}),
  examples: ['/feeds export'],

  async run(_, { workspace, language }, app) {
    const { say } = adminWordsFor(language)
    const { config } = await app.config(workspace)
    const list = feedList(config)
    if (list.length === 0) return plainReply(say('export.none'), language)
    const left = config.feeds.length - list.length
    const bytes = new TextEncoder().encode(writeOpml(list, 'Feeds of Attaché'))
    return adminReply(
      say('export.title', { count: list.length }),
      [
        { kind: 'file', name: 'feeds.opml', mediaType: 'text/x-opml', bytes },
        ...(left > 0 ? [paragraph(say('export.left', { count: left }))] : []),
      ],
      language,
    )
  },
})
