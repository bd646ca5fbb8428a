import { dayMs } from '../../feeds/milliseconds.ts'
import { type Action, actions, type Part, paragraph, type Reply, text } from '../reply/reply.ts'
import { toCaller } from '../reply/reply-to.ts'
import { slot, spansAround } from '../reply/spans-around.ts'
import { momentSeen } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'
import { type NearStories, nearStoriesBlocks } from './near-stories.ts'

/** What is near words that nothing was found for. */
export type Near = {
  readonly words: readonly string[]
  readonly stories: NearStories
}

type Asked = {
  readonly words: string
  readonly from: number
  readonly now: number
  readonly zone: string
  readonly since: string
  readonly language: string
}

/** That the archive holds nothing on some words, and what may be meant instead. */
export function nearTopicView(asked: Asked, near: Near): Reply {
  const { say } = wordsFor(asked.language)
  const said = say('nothingFound', { words: asked.words })
  const when = momentSeen(asked.now, { at: asked.from, zone: asked.zone, show: 'date' })
  const parts = [
    { blocks: [paragraph([text(`${said} `), ...spansAround(say('searchedBack', { when: slot }), when)])] },
    ...furtherPart(asked),
    ...wordsPart(asked, near.words),
    ...storiesPart(asked, near.stories),
  ]
  return toCaller(said, parts, asked.language)
}

/** Where the time was short that was looked through. */
function furtherPart({ words, from, now, language }: Asked): readonly Part[] {
  if (now - from >= monthMs - 60_000) return []
  const button: Action = { label: wordsFor(language).say('lookFurther'), command: 'topic', options: { words, since: '30d' } }
  return [{ blocks: [actions([button])] }]
}

const monthMs = 30 * dayMs

function wordsPart({ since, language }: Asked, words: readonly string[]): readonly Part[] {
  if (words.length === 0) return []
  const buttons = words.map((word): Action => ({ label: word, command: 'topic', options: { words: word, since } }))
  return [{ blocks: [paragraph(wordsFor(language).say('archiveHas', { words: words.join(', ') })), actions(buttons)] }]
}

function storiesPart(asked: Asked, stories: NearStories): readonly Part[] {
  if (stories.length === 0) return []
  return [{ blocks: [paragraph(wordsFor(asked.language).say('someOfWords')), ...nearStoriesBlocks(stories, asked)] }]
}
