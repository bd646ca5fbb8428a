import { z } from 'zod'
import { ownFollows } from '../src/app/following/own-follows.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { followingView } from '../src/delivery/views/following-view.ts'
import { wordsFor } from '../src/delivery/words/words.ts'

/** `/following` lists what the person and the channel follow. */
export const following = defineCommand({
  name: 'following',
  summary: 'What you and this channel follow',
  options: z.object({}),
  access: 'everyone',
  audience: 'caller',
  examples: ['/following'],

  async run(_, caller, app) {
    const follows = await ownFollows(caller, app)
    if (follows.length === 0) return plainReply(wordsFor(caller.language).say('nothingFollowed'), caller.language)
    const shown = follows.map(({ id, label, quiet, destination }) => ({ id, label, quiet, byChannel: destination.kind === 'channel' }))
    const isClosed = shown.some(({ byChannel }) => byChannel) && (await app.isClosed(caller.workspace, caller.channel))
    return followingView(shown, { isClosed, language: caller.language })
  },
})
