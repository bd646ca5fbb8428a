import type { FollowedArticle } from '../articles/article.ts'
import { type Action, type Block, type Part, type Reply, text } from './reply.ts'
import { wordsFor } from './words.ts'

/** What is near words that nothing was found for. */
export type Near = {
  readonly words: readonly string[]
  readonly stories: readonly { readonly story: string; readonly article: FollowedArticle }[]
}

/** That the archive holds nothing on some words, and what may be meant instead. */
export function nearTopicView(
  asked: { readonly words: string; readonly from: number; readonly zone: string; readonly since: string; readonly language: string },
  near: Near,
): Reply {
  const said = `Nothing in the archive tells of “${asked.words}”.`
  return {
    summary: said,
    parts: [
      {
        blocks: [
          {
            kind: 'paragraph',
            spans: [text(`${said} It was searched back to `), { kind: 'time', at: asked.from, zone: asked.zone, show: 'date' }, text('.')],
          },
        ],
      },
      ...wordsPart(asked.since, near.words),
      ...storiesPart(asked.zone, near.stories),
    ],
    audience: 'caller',
    language: wordsFor(asked.language).locale,
  }
}

function wordsPart(since: string, words: readonly string[]): readonly Part[] {
  if (words.length === 0) return []
  const buttons = words.map((word): Action => ({ label: word, command: 'topic', options: { words: word, since } }))
  return [
    {
      blocks: [
        { kind: 'paragraph', spans: [text(`It has: ${words.join(', ')}.`)] },
        { kind: 'actions', buttons },
      ],
    },
  ]
}

function storiesPart(zone: string, stories: Near['stories']): readonly Part[] {
  if (stories.length === 0) return []
  const entries = stories.map(({ story, article }): Action => ({ label: article.title, command: 'story', options: { id: story } }))
  const list: Block = {
    kind: 'list',
    ordered: false,
    items: stories.map(({ article }) => [
      { kind: 'link', text: article.title, url: article.url, language: article.language },
      text(` (${article.outlet.name}, `),
      { kind: 'time', at: article.publishedAt, zone, show: 'date' },
      text(')'),
    ]),
  }
  return [
    {
      blocks: [
        { kind: 'paragraph', spans: [text('Stories with some of these words:')] },
        list,
        { kind: 'actions', buttons: [], menu: { label: 'Tell one of these', entries } },
      ],
    },
  ]
}
