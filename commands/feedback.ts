import { z } from 'zod'
import { findStory } from '../src/app/answers/find-story.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { feedbackKinds } from '../src/app/people/feedback.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { wordsFor } from '../src/delivery/words/words.ts'
import { noStory } from './no-story.ts'
import { briefingOption, stories, storyOption } from './options.ts'

/** `/feedback e2 wrong` tells the admins what is wrong with a story. */
export const feedback = defineCommand({
  name: 'feedback',
  summary: 'Tell the admins that a story is wrong, told twice, or not for us',
  options: z.object({
    id: storyOption,
    kind: z.enum(feedbackKinds).describe('what is the matter: wrong, duplicate or not-for-us'),
    briefing: briefingOption,
  }),
  access: 'everyone',
  audience: 'caller',
  examples: ['/feedback e2 wrong'],
  complete: stories,

  async run({ id, kind, briefing }, caller, app) {
    const found = await findStory(id, briefing, caller, app)
    if (found.kind === 'missing') return noStory(found, (one) => ({ command: 'feedback', options: { id: one, kind } }), caller)
    const { story } = found
    await app.giveFeedback({
      workspace: caller.workspace,
      briefing: found.briefing.id,
      story: story.story,
      headline: story.headline.text,
      kind,
      user: caller.user,
      at: app.now(),
    })
    return plainReply(wordsFor(caller.language).say(`thanks.${kind}`, { headline: story.headline.text }), caller.language)
  },
})
