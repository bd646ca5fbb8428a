import { z } from 'zod'
import { defineCommand } from '../src/app/input/command.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { adminEntryView } from '../src/delivery/views/admin-entry-view.ts'
import { wordsFor } from '../src/delivery/words/words.ts'

/** `/admin` gives the caller alone a link to the admin page. */
export const admin = defineCommand({
  name: 'admin',
  summary: 'A link to the admin page on the web: it works once, within ten minutes',
  options: z.object({}),
  access: 'admins',
  audience: 'caller',
  examples: ['/admin'],

  async run(_, { isAdmin: _isAdmin, ...caller }, app) {
    const entry = await app.adminEntry(caller)
    return entry.kind === 'link'
      ? adminEntryView(entry.address, caller.language)
      : plainReply(wordsFor(caller.language).say(`admin.${entry.reason}`), caller.language)
  },
})
