import type { FollowedArticle } from '../../articles/article.ts'
import type { Answer } from '../../briefing/questions/answer.ts'
import { type Action, actions, type Block, bullets, type Part, paragraph, type Reply, text } from '../reply/reply.ts'
import { toCaller, toChannel } from '../reply/reply-to.ts'
import { slot, spansAround } from '../reply/spans-around.ts'
import { momentSeen } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'
import { sentenceSpans } from './receipt-spans.ts'
import { shortSources } from './short-sources.ts'

type Question = {
  readonly question: string
  /** How far back was looked, and when, milliseconds since the epoch. */
  readonly from: number
  readonly now: number
  readonly zone: string
  readonly language: string
}

type Stories = readonly { readonly story: string; readonly article: FollowedArticle }[]

/** What articles say to a question, each sentence with its receipts; or that none does, and what tells of it. */
export function askedView(
  asked: Question,
  found:
    | { readonly kind: 'answered'; readonly answer: Answer; readonly stories: Stories }
    | { readonly kind: 'unanswered'; readonly stories: Stories },
): Reply {
  return found.kind === 'answered' ? answeredView(found.answer, found.stories, asked) : unansweredView(found.stories, asked)
}

function answeredView(answer: Answer, stories: Stories, { question, language }: Question): Reply {
  const { say } = wordsFor(language)
  const blocks: readonly Block[] = [
    paragraph(say('quoted', { words: question }), 'bold'),
    ...answer.sentences.map((sentence) => paragraph(sentenceSpans(sentence, answer))),
    shortSources(answer.sources, answer),
    paragraph(say('wordForWord', { count: answer.sources.length }), 'faint'),
    ...menuOf(stories, language),
  ]
  return toChannel(answer.sentences[0].text, [{ blocks }], language)
}

function unansweredView(stories: Stories, asked: Question): Reply {
  const { say } = wordsFor(asked.language)
  const said = say('unanswered', { question: asked.question })
  const when = momentSeen(asked.now, { at: asked.from, zone: asked.zone, show: 'date' })
  const none: Part = { blocks: [paragraph([text(`${said} `), ...spansAround(say('searchedBack', { when: slot }), when)])] }
  return toCaller(said, [none, ...nearPart(stories, asked)], asked.language)
}

function nearPart(stories: Stories, { now, zone, language }: Question): readonly Part[] {
  if (stories.length === 0) return []
  const items = stories.map(({ article }) => [
    { kind: 'link' as const, text: article.title, url: article.url, language: article.language },
    text(` (${article.outlet.name}, `),
    momentSeen(now, { at: article.publishedAt, zone, show: 'date' }),
    text(')'),
  ])
  return [{ blocks: [paragraph(wordsFor(language).say('tellsOfIt')), bullets(items), ...menuOf(stories, language)] }]
}

function menuOf(stories: Stories, language: string): readonly Block[] {
  if (stories.length === 0) return []
  const entries = stories.map(({ story, article }): Action => ({ label: article.title, command: 'story', options: { id: story } }))
  return [actions([], { label: wordsFor(language).say('tellOne'), entries })]
}
