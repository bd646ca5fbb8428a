import type { FollowedArticle } from '../../articles/article.ts'
import { dayMs } from '../../feeds/milliseconds.ts'
import { type Action, actions, type Block, bullets, type Part, paragraph, type Reply, text } from '../reply/reply.ts'
import { toCaller } from '../reply/reply-to.ts'
import { slot, spansAround } from '../reply/spans-around.ts'
import { momentSeen } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'

/** What is near words that nothing was found for. */
export type Near = {
  readonly words: readonly string[]
  readonly stories: readonly { readonly story: string; readonly article: FollowedArticle }[]
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

function storiesPart({ now, zone, language }: Asked, stories: Near['stories']): readonly Part[] {
  if (stories.length === 0) return []
  const { say } = wordsFor(language)
  const entries = stories.map(({ story, article }): Action => ({ label: article.title, command: 'story', options: { id: story } }))
  const list: Block = bullets(
    stories.map(({ article }) => [
      { kind: 'link', text: article.title, url: article.url, language: article.language },
      text(` (${article.outlet.name}, `),
      momentSeen(now, { at: article.publishedAt, zone, show: 'date' }),
      text(')'),
    ]),
  )
  return [{ blocks: [paragraph(say('someOfWords')), list, actions([], { label: say('tellOne'), entries })] }]
}
