import type { StoryFound } from '../src/app/answers/find-story.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { storiesOf } from '../src/briefing/briefing.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import type { Action, Reply } from '../src/delivery/reply/reply.ts'
import { withActions } from '../src/delivery/reply/with-actions.ts'
import { wordsFor } from '../src/delivery/words/words.ts'

/**
 * That a story is not there, with a menu of those that are.
 *
 * @param action What choosing one runs, by its short id.
 */
export function noStory(
  { said, briefing }: Extract<StoryFound, { kind: 'missing' }>,
  action: (id: string) => Pick<Action, 'command' | 'options'>,
  { language }: Pick<Caller, 'language'>,
): Reply {
  const reply = plainReply(said, language)
  const stories = briefing ? storiesOf(briefing) : []
  if (!briefing || stories.length === 0) return reply
  const entries = stories.map(({ shortId, headline }) => {
    const { command, options } = action(shortId)
    return { label: `${shortId} ${headline.text}`, command, options: { ...options, briefing: briefing.id } }
  })
  return withActions(reply, [], { label: wordsFor(language).say('chooseStory'), entries })
}
