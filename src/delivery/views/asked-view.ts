import type { Answer } from '../../briefing/questions/answer.ts'
import { type Block, type Part, paragraph, type Reply, text } from '../reply/reply.ts'
import { toCaller, toChannel } from '../reply/reply-to.ts'
import { slot, spansAround } from '../reply/spans-around.ts'
import { momentSeen } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'
import { type NearStories, nearStoriesBlocks, storyMenu } from './near-stories.ts'
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

/** What articles say to a question, each sentence with its receipts; or that none does, and what tells of it. */
export function askedView(
  asked: Question,
  found:
    | { readonly kind: 'answered'; readonly answer: Answer; readonly stories: NearStories }
    | { readonly kind: 'unanswered'; readonly stories: NearStories },
): Reply {
  return found.kind === 'answered' ? answeredView(found.answer, found.stories, asked) : unansweredView(found.stories, asked)
}

function answeredView(answer: Answer, stories: NearStories, { question, language }: Question): Reply {
  const { say } = wordsFor(language)
  const blocks: readonly Block[] = [
    paragraph(say('quoted', { words: question }), 'bold'),
    ...answer.sentences.map((sentence) => paragraph(sentenceSpans(sentence, answer))),
    shortSources(answer.sources, answer),
    paragraph(say('wordForWord', { count: answer.sources.length }), 'faint'),
    ...(stories.length === 0 ? [] : [storyMenu(stories, language)]),
  ]
  return toChannel(answer.sentences[0].text, [{ blocks }], language)
}

function unansweredView(stories: NearStories, asked: Question): Reply {
  const { say } = wordsFor(asked.language)
  const said = say('unanswered', { question: asked.question })
  const when = momentSeen(asked.now, { at: asked.from, zone: asked.zone, show: 'date' })
  const none: Part = { blocks: [paragraph([text(`${said} `), ...spansAround(say('searchedBack', { when: slot }), when)])] }
  return toCaller(said, [none, ...nearPart(stories, asked)], asked.language)
}

function nearPart(stories: NearStories, asked: Question): readonly Part[] {
  if (stories.length === 0) return []
  return [{ blocks: [paragraph(wordsFor(asked.language).say('tellsOfIt')), ...nearStoriesBlocks(stories, asked)] }]
}
