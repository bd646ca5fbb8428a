import { z } from 'zod'
import { defineCommand } from '../src/app/input/command.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { shareView } from '../src/delivery/views/share-view.ts'
import { wordsFor } from '../src/delivery/words/words.ts'

/** `/share` says where this channel's briefings are read outside the chat. */
export const share = defineCommand({
  name: 'share',
  summary: "This channel's briefings in a feed reader, as a page, or as a file",
  options: z.object({
    do: z.enum(['show', 'renew']).default('show').describe('renew ends the addresses given so far and makes new ones; for admins'),
  }),
  access: 'everyone',
  audience: 'caller',
  examples: ['/share', '/share renew'],

  async run({ do: wanted }, { workspace, channel, isAdmin, language }, app) {
    if (wanted === 'renew' && !isAdmin) return plainReply(wordsFor(language).say('adminsRenew'), language)
    const addresses = await app.share(workspace, channel, wanted === 'renew')
    return addresses ? shareView(addresses, isAdmin, language) : plainReply(wordsFor(language).say('nothingServed'), language)
  },
})
