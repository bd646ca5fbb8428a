import { z } from 'zod'
import { defineCommand } from '../src/app/input/command.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { authorOf, outcomeReply } from './change-reply.ts'

/** `/undo` takes back the last change that nobody took back. */
export const undo = defineCommand({
  name: 'undo',
  summary: 'Take back the last change of feeds, sections, schedules or settings',
  options: z.object({}),
  access: 'admins',
  audience: 'caller',
  examples: ['/undo'],

  async run(_, caller, app) {
    const outcome = await app.undoLast(caller.workspace, authorOf(caller))
    if (outcome.kind === 'none') return plainReply(adminWordsFor(caller.language).say('undo.none'), caller.language)
    return outcomeReply(outcome, [], caller)
  },
})
