import { z } from 'zod'
import { withoutFillers } from '../src/app/answers/in-any-language.ts'
import { readSince, sinceExamples } from '../src/app/answers/read-since.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { shortened } from '../src/app/input/typed-line.ts'
import { readQuestion } from '../src/briefing/questions/question.ts'
import { withActions } from '../src/delivery/reply/with-actions.ts'
import { briefingActions } from '../src/delivery/views/briefing-actions.ts'
import { nearTopicView } from '../src/delivery/views/near-topic-view.ts'
import { topicView } from '../src/delivery/views/topic-view.ts'
import { wordsFor } from '../src/delivery/words/words.ts'
import { replyTo } from './ask.ts'
import { mistaken, unknownTime } from './options.ts'

/** `/topic sanctions` briefs on anything in the archive. */
export const topic = defineCommand({
  name: 'topic',
  summary: 'A briefing on anything in the archive, with its timeline',
  options: z.object({
    words: z.string().min(1).max(200).describe('what to look for; an article must hold each of the words'),
    since: z.string().min(1).max(40).default('30d').describe(`how far back: ${sinceExamples}`),
  }),
  access: 'everyone',
  audience: 'channel',
  rest: 'words',
  examples: ['/topic sanctions', '/topic Taiwan chips since:2w', '/topic 制裁'],

  async run({ words, since }, caller, app) {
    const { workspace, channel } = caller
    const zone = await app.zone(workspace)
    const from = readSince(since, app.now(), zone)
    if (from === undefined) return unknownTime(since, caller)
    const asked = { workspace, channel, words: words.trim().replace(/\s+/g, ' '), from, zone, language: caller.language }
    const found = await app.topic(asked)
    if (found.kind === 'nothing' && isFiller(asked.words))
      return mistaken(wordsFor(caller.language).say('onlyFillers', { words: shortened(asked.words) }), 'words', caller)
    if (found.kind === 'nothing' && readQuestion(asked.words, caller.language).isAsked)
      return replyTo({ workspace, question: asked.words, from, zone, language: caller.language }, app)
    if (found.kind === 'nothing') return nearTopicView({ ...asked, now: app.now(), since }, found.near)
    const reply = topicView(
      found.briefing,
      found.articles.map(({ article }) => article),
    )
    const follow = {
      label: wordsFor(caller.language).say('followWords', { words: asked.words }),
      command: 'follow',
      options: { what: asked.words },
    }
    const actions = briefingActions(found.briefing)
    return actions ? withActions(reply, [follow], actions.menu) : reply
  },
})

/** Words that carry no meaning in one of the languages, and nothing else. */
function isFiller(words: string): boolean {
  return /\p{L}/u.test(words) && withoutFillers(words) === ''
}
