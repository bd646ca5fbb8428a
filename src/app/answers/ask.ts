import { wallClock } from '../../articles/dates/wall-clock.ts'
import type { Period } from '../../briefing/briefing.ts'
import { type Answer, answerOf } from '../../briefing/questions/answer.ts'
import { type AnsweringLine, answeringLines, lookAt } from '../../briefing/questions/answering-lines.ts'
import { askingOf } from '../../briefing/questions/asking.ts'
import type { Concept } from '../../briefing/questions/concept.ts'
import { readQuestion } from '../../briefing/questions/question.ts'
import { dayMs } from '../../feeds/milliseconds.ts'
import type { Making } from '../make-briefing.ts'
import type { FoundArticle, Store } from '../ports.ts'
import { pause } from '../running/pause.ts'
import { type NearStory, nearStories } from './near-stories.ts'
import { conceptsOf, saidIn } from './question-concepts.ts'

/** A question in somebody's own words. */
export type AskRequest = {
  readonly workspace: string
  readonly question: string
  /** Start of the window, milliseconds since the epoch. */
  readonly from: number
  readonly zone: string
  /** BCP 47 primary subtag. */
  readonly language: string
}

/** What the archive says to a question. */
export type Asked =
  | { readonly kind: 'answered'; readonly answer: Answer; readonly stories: readonly NearStory[] }
  /** No article says it; the stories that come near. */
  | { readonly kind: 'unanswered'; readonly stories: readonly NearStory[] }

/** Articles that are read, of all and of fresh ones: those that have most of the question's words. */
const mostArticles = 50
const freshMs = 3 * dayMs
const mostStories = 4
/** Part of what a question is about that a story has to be named. */
const leastAbout = 0.5

type Answering = Pick<Making, 'clock' | 'frequencies'> & { readonly store: Pick<Store, 'search'> }

/** Looks through all that is stored for sentences that answer, and lets others go first after each article. */
export async function answerQuestion(request: AskRequest, { store, clock, frequencies }: Answering): Promise<Asked> {
  const { workspace, question: asked, from, zone, language } = request
  const now = clock.now()
  const question = readQuestion(asked, language)
  const concepts = conceptsOf(question, frequencies)
  const found = await foundFor(concepts, { workspace, from, to: now }, store)
  const asking = askingOf(question, concepts, saidIn)
  const writing = { frequencies, language, reading: { now: wallClock(now, zone), zone } }
  const lines: AnsweringLine[] = []
  const looked = new Map<string, number>()
  for (const { article } of found) {
    const one = lookAt(article, asking)
    looked.set(article.id, one.about)
    lines.push(...answeringLines(one, asking, writing))
    await pause()
  }
  const answer = answerOf(
    lines.toSorted((a, b) => b.score - a.score),
    { question: asked, language, zone, madeAt: now },
    writing,
  )
  if (answer === undefined) return { kind: 'unanswered', stories: nearStories(tellingOfIt(found, looked), mostStories) }
  const cited = new Set(answer.sources.map(({ article }) => article))
  return {
    kind: 'answered',
    answer,
    stories: nearStories(
      found.filter(({ article }) => cited.has(article.id)),
      mostStories,
    ),
  }
}

/** What has most of a question's words, and of the last days apart: of a word that a month is full of, the news is wanted. */
async function foundFor(
  concepts: readonly Concept[],
  { workspace, from, to }: Period & { readonly workspace: string },
  store: Answering['store'],
): Promise<readonly FoundArticle[]> {
  const ways = concepts.flatMap((concept) => concept.ways)
  if (ways.length === 0) return []
  const found = await Promise.all(
    [Math.max(from, to - freshMs), from].map((since) => store.search(workspace, [ways], { from: since, to }, mostArticles)),
  )
  return [...new Map(found.flat().map((one) => [one.article.id, one])).values()]
}

/** What has enough of what a question is about, the most first. */
function tellingOfIt(found: readonly FoundArticle[], looked: ReadonlyMap<string, number>): readonly FoundArticle[] {
  const aboutOf = ({ article }: FoundArticle) => looked.get(article.id) ?? 0
  return found.filter((one) => aboutOf(one) >= leastAbout).toSorted((a, b) => aboutOf(b) - aboutOf(a))
}
