import { z } from 'zod'
import { withoutFillers } from '../src/app/answers/in-any-language.ts'
import { readSince, sinceExamples } from '../src/app/answers/read-since.ts'
import type { Topic } from '../src/app/answers/topic.ts'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { shortened } from '../src/app/input/typed-line.ts'
import { readQuestion } from '../src/briefing/questions/question.ts'
import type { Reply } from '../src/delivery/reply/reply.ts'
import { withActions } from '../src/delivery/reply/with-actions.ts'
import { briefingActions } from '../src/delivery/views/briefing-actions.ts'
import { nearTopicView } from '../src/delivery/views/near-topic-view.ts'
import { topicView } from '../src/delivery/views/topic-view.ts'
import { wordsFor } from '../src/delivery/words/words.ts'
import { answerTo } from './answer-to.ts'
import { mistaken, unknownTime } from './options.ts'

/** How far back a topic is looked up. */
const usual = '30d'

/** `/topic sanctions` briefs on anything in the archive. */
export const topic = defineCommand({
  name: 'topic',
  summary: 'A briefing on anything in the archive, with its timeline',
  options: z.object({
    words: z.string().min(1).max(200).describe('what to look for; an article must hold each of the words'),
    since: z.string().min(1).max(40).default(usual).describe(`how far back: ${sinceExamples}`),
  }),
  access: 'everyone',
  audience: 'channel',
  rest: 'words',
  examples: ['/topic sanctions', '/topic Taiwan chips since:2w', '/topic 制裁'],

  async run({ words, since }, caller, app) {
    const zone = await app.zone(caller.workspace)
    const from = readSince(since, app.now(), zone)
    if (from === undefined) return unknownTime(since, caller)
    const asked = requestFor(words, from, zone, caller)
    const found = await app.topic(asked)
    if (found.kind === 'nothing' && isFiller(asked.words))
      return mistaken(wordsFor(caller.language).say('onlyFillers', { words: shortened(asked.words) }), 'words', caller)
    if (found.kind === 'nothing' && readQuestion(asked.words, caller.language).isAsked)
      return answerTo({ ...asked, question: asked.words }, app)
    if (found.kind === 'nothing') return nearTopicView({ ...asked, now: app.now(), since }, found.near)
    return foundReply(found, asked)
  },
})

type Asked = Parameters<App['topic']>[0]

/** What there is on some words, as `/topic` tells it; undefined where there is nothing, or nobody can read the time. */
export async function topicOn(words: string, since: string | undefined, caller: Caller, app: App): Promise<Reply | undefined> {
  const zone = await app.zone(caller.workspace)
  const from = readSince(since ?? usual, app.now(), zone)
  if (from === undefined) return undefined
  const asked = requestFor(words, from, zone, caller)
  const found = await app.topic(asked)
  return found.kind === 'nothing' ? undefined : foundReply(found, asked)
}

function requestFor(words: string, from: number, zone: string, { workspace, channel, language }: Caller): Asked {
  return { workspace, channel, words: words.trim().replace(/\s+/g, ' '), from, zone, language }
}

function foundReply({ briefing, articles }: Extract<Topic, { kind: 'found' }>, { words, language }: Asked): Reply {
  const reply = topicView(
    briefing,
    articles.map(({ article }) => article),
  )
  const follow = { label: wordsFor(language).say('followWords', { words }), command: 'follow', options: { what: words } }
  const actions = briefingActions(briefing)
  return actions ? withActions(reply, [follow], actions.menu) : reply
}

/** Words that carry no meaning in one of the languages, and nothing else. */
function isFiller(words: string): boolean {
  return /\p{L}/u.test(words) && withoutFillers(words) === ''
}
