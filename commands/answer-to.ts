import type { AskRequest } from '../src/app/answers/ask.ts'
import type { App } from '../src/app/app.ts'
import type { Reply } from '../src/delivery/reply/reply.ts'
import { askedView } from '../src/delivery/views/asked-view.ts'

/** What the articles say to a question, wherever it was typed. */
export async function answerTo(request: AskRequest, app: App): Promise<Reply> {
  return askedView({ ...request, now: app.now() }, await app.ask(request))
}
