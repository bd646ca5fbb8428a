import { z } from 'zod'
import { findStory, type StoryFound } from '../src/app/answers/find-story.ts'
import { whyAbsent } from '../src/app/answers/why-absent.ts'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import type { Reply } from '../src/delivery/reply/reply.ts'
import { withActions } from '../src/delivery/reply/with-actions.ts'
import { groupingPart } from '../src/delivery/views/grouping-part.ts'
import { whyView } from '../src/delivery/views/why-view.ts'
import { wordsFor } from '../src/delivery/words/words.ts'
import { noStory } from './no-story.ts'
import { briefingOption, stories } from './options.ts'

/** `/why e2` says why a story was chosen, ranked, grouped and put where it is; `/why <link>` why an article is not there. */
export const why = defineCommand({
  name: 'why',
  summary: 'Why a story is where it is, or why an article is not there',
  options: z.object({
    what: z
      .string()
      .min(1)
      .max(2_000)
      .meta({ description: 'what stands before a headline, such as e2, or the address of an article', address: true }),
    briefing: briefingOption,
  }),
  access: 'everyone',
  audience: 'caller',
  examples: ['/why e2', '/why https://example.org/news/article'],
  complete: stories,

  async run({ what, briefing }, caller, app) {
    if (!isLink(what)) return explained(await findStory(what, briefing, caller, app), caller, app)
    const answer = await whyAbsent(addressOf(what), briefing, caller, app)
    if (answer.kind === 'found') return explained(answer, caller, app)
    const reply = plainReply(answer.said, caller.language)
    if (answer.story === null) return reply
    const button = { label: wordsFor(caller.language).say('tellItsStory'), command: 'story', options: { id: answer.story } }
    return withActions(reply, [button])
  },
})

/** People leave out what begins every address. */
function addressOf(what: string): string {
  const address = what.trim().replace(/^\/\//, '')
  return /^https?:\/\//i.test(address) ? address : `https://${address}`
}

function isLink(what: string): boolean {
  return /^(?:https?:)?\/\/|^www\.|^[\w-]+(?:\.[\w-]+)+\//i.test(what.trim())
}

async function explained(found: StoryFound, caller: Caller, app: App): Promise<Reply> {
  if (found.kind === 'missing') return noStory(found, (one) => ({ command: 'why', options: { what: one } }), caller)
  const reply = whyView(found.story, found.briefing)
  const grouped = await app.placedArticles(caller.workspace, found.story.story)
  return { ...reply, parts: [...reply.parts, ...groupingPart(grouped, found.briefing.language)] }
}
