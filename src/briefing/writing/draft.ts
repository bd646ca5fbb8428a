import type { FollowedArticle } from '../../articles/article.ts'
import { ownerOf } from '../../feeds/owner-of.ts'
import type { Assignment } from '../../sections/section.ts'
import { cameSince } from '../../stories/ranking/came-since.ts'
import type { RankReason } from '../../stories/ranking/rank.ts'
import type { Steps } from '../../stories/steps.ts'
import type { Story } from '../../stories/story.ts'
import type { DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import type { Refused, StoryStatus } from '../briefing.ts'
import type { Reading } from '../candidates/settle-dates.ts'
import type { FoundChange, Told } from '../facts/what-is-new.ts'
import type { Claim } from '../receipts/claim.ts'
import { objectionsTo } from '../receipts/receipts.ts'
import { chooseSentences, type SummaryLimits } from '../summary/choose-sentences.ts'
import { headingOf, type Title, titlesOf } from '../summary/heading.ts'
import { type Scored, scoreSentences } from '../summary/summary.ts'
import { cosine, vectorOf } from '../words/vectors.ts'
import { type Headline, headlinesOf } from './headline.ts'
import { toldIn } from './told-in.ts'

/** What a story is to its channel, before its changes are cited; see StoryStatus. */
export type ChosenStatus =
  | Exclude<StoryStatus, { readonly kind: 'update' }>
  | {
      readonly kind: 'update'
      readonly since: number
      readonly changes: readonly [FoundChange, ...FoundChange[]]
      readonly told: Told
    }

/** A story that was chosen for a section, and why. */
export type Chosen = {
  readonly shortId: string
  readonly story: Story
  readonly assignments: readonly [Assignment, ...Assignment[]]
  readonly rankReasons: readonly RankReason[]
  readonly status: ChosenStatus
}

/** What writing a story needs besides the story. */
export type Writing = {
  readonly frequencies: DocumentFrequencies
  readonly reading: Reading
  /** The reader's language, BCP 47 primary subtag: sentences in it are preferred. */
  readonly language: string
  readonly limits: SummaryLimits
}

/** A story put into words: every sentence of it has passed the gate. Citations are numbered by `finish`, in order of telling. */
export type Draft = {
  readonly chosen: Chosen
  /** The clearest first. */
  readonly headlines: readonly Headline[]
  readonly titles: readonly Title[]
  readonly sentences: readonly Scored[]
  /** Checked sentences that were not needed, best first: the opening and "in short" draw on them. */
  readonly spare: readonly Scored[]
  readonly scored: readonly Scored[]
  readonly refused: readonly Refused[]
}

/** @returns Undefined where no sentence of the story passes the gate. */
export function* draftInSteps(chosen: Chosen, writing: Writing): Steps<Draft | undefined> {
  const refused: Refused[] = []
  const { story } = chosen
  const { frequencies, reading } = writing
  const language = toldIn(story.articles, writing.language)
  const titles = titlesOf(story, frequencies)
  yield
  const all = inReadersLanguage(scoreSentences(story, frequencies, reading, { titles }), language)
  const scored = untoldOf(all, chosen.status, writing)
  yield
  const mayStand = (candidate: Scored) => {
    const objections = objectionsTo(claimOf(candidate, reading), [candidate.passage])
    if (objections.length > 0 && !refused.some(({ text }) => text === candidate.text))
      refused.push({ story: story.id, text: candidate.text, reasons: objections })
    return objections.length === 0
  }
  const headlines = headlinesOf(story, frequencies, language, titles)
  const [first] = headlines
  const sentences = chooseSentences(scored, writing.limits, mayStand, first && headingOf(first.text, first.article, titles, frequencies))
  yield
  if (sentences.length === 0) return undefined
  const spare = scored.slice(0, 12).filter((candidate) => !sentences.includes(candidate) && mayStand(candidate))
  return { chosen, headlines, titles, sentences, spare, scored, refused }
}

/** Of a story that was told before, the sentences that came since and say something else; all of them where there are none. */
function untoldOf(scored: readonly Scored[], status: ChosenStatus, { frequencies }: Writing): readonly Scored[] {
  if (status.kind !== 'update') return scored
  const { sentences, language, upTo } = status.told
  const before = sentences.map((text) => vectorOf(text, language, frequencies))
  const untold = scored.filter(
    ({ article, vector }) =>
      (cameSince(article, upTo) || (article.updatedAt ?? 0) > upTo) && before.every((one) => cosine(one, vector) < sameWords),
  )
  return untold.some(({ position }) => position === 0) ? untold : scored
}

/** From this cosine on a sentence was told already. */
const sameWords = 0.7

/** Who speaks: outlets of one owner are one voice. */
export function voiceOf(article: FollowedArticle): string {
  return ownerOf(article.outlet)
}

/** A candidate as the gate takes it. */
export function claimOf(candidate: Pick<Scored, 'text' | 'article'>, reading: Reading): Claim {
  return { text: candidate.text, language: candidate.article.language, saidAt: reading.now }
}

/** Sentences in the reader's language, where there are enough of them to tell the story. */
function inReadersLanguage(scored: readonly Scored[], language: string): readonly Scored[] {
  const own = scored.filter(({ article }) => article.language === language)
  if (own.length > 0) return own
  const first = scored[0]?.article.language
  return scored.filter(({ article }) => article.language === first)
}
