import { z } from 'zod'
import type { AskRequest } from '../src/app/answers/ask.ts'
import { readSince, sinceExamples } from '../src/app/answers/read-since.ts'
import type { App } from '../src/app/app.ts'
import { defineCommand } from '../src/app/input/command.ts'
import type { Reply } from '../src/delivery/reply/reply.ts'
import { askedView } from '../src/delivery/views/asked-view.ts'
import { unknownTime } from './options.ts'

/** `/ask how many were killed in the quake?` answers in the articles' own words. */
export const ask = defineCommand({
  name: 'ask',
  summary: 'What the articles say to a question, word for word, or that none does',
  options: z.object({
    question: z.string().min(1).max(300).describe('a question in your own words'),
    since: z.string().min(1).max(40).default('30d').describe(`how far back: ${sinceExamples}`),
  }),
  access: 'everyone',
  audience: 'channel',
  rest: 'question',
  examples: ['/ask how much does Europe spend on defence?', '/ask wann sprachen Trump und Putin', '/ask who called off the talks since:3d'],

  async run({ question: typed, since }, caller, app) {
    const { workspace, language } = caller
    const zone = await app.zone(workspace)
    const from = readSince(since, app.now(), zone)
    if (from === undefined) return unknownTime(since, caller)
    const question = typed.trim().replace(/\s+/g, ' ')
    return replyTo({ workspace, question, from, zone, language }, app)
  },
})

/** Also for what was typed elsewhere and turned out to be a question. */
export async function replyTo(request: AskRequest, app: App): Promise<Reply> {
  return askedView({ ...request, now: app.now() }, await app.ask(request))
}
