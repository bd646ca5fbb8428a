import { z } from 'zod'
import { findStory } from '../src/app/answers/find-story.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { evidenceView } from '../src/delivery/views/evidence-view.ts'
import { refusedPart } from '../src/delivery/views/refused-part.ts'
import { noStory } from './no-story.ts'
import { briefingOption, stories, storyOption } from './options.ts'

/** `/evidence e2` shows each sentence of a story with the passages behind it, and what was refused. */
export const evidence = defineCommand({
  name: 'evidence',
  summary: 'Each sentence of a story with its passages and links, and what was refused',
  options: z.object({ id: storyOption, briefing: briefingOption }),
  access: 'everyone',
  audience: 'caller',
  examples: ['/evidence e2'],
  complete: stories,

  async run({ id, briefing }, caller, app) {
    const found = await findStory(id, briefing, caller, app)
    if (found.kind === 'missing') return noStory(found, (one) => ({ command: 'evidence', options: { id: one } }), caller)
    const reply = evidenceView(found.story, found.briefing)
    return { ...reply, parts: [...reply.parts, ...refusedPart(found.story, found.briefing)] }
  },
})
