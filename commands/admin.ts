import { z } from 'zod'
import { defineCommand } from '../src/app/command.ts'
import { adminEntryView } from '../src/delivery/admin-entry-view.ts'
import { plainReply } from '../src/delivery/plain-reply.ts'

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
    return entry.kind === 'link' ? adminEntryView(entry.address, caller.language) : plainReply(sayings[entry.reason], caller.language)
  },
})

const sayings = {
  'no-web': 'No web page is served here. Everything that it could do is done by commands too: /help lists them.',
  'no-https':
    'The admin page needs an https address, or others on the way could read what passes. Put one in front and name it in PUBLIC_URL. Until then, everything is done by commands too: /help lists them.',
} as const
