import type { FollowedArticle } from '../../articles/article.ts'
import { hourMs } from '../../feeds/milliseconds.ts'
import type { Story } from '../story.ts'
import { type ArticleKind, isTellable, kindOf } from '../tellable.ts'
import { cameSince } from './came-since.ts'
import { countVoices, type VoiceCount } from './count-voices.ts'

export type RankOptions = {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** When a story was first told to the channel, by its id, milliseconds since the epoch. */
  readonly told?: ReadonlyMap<string, number>
  /** How well a story fits the section, 0 to 1, by its id; a story that is not here fits as well as any. */
  readonly fit?: ReadonlyMap<string, number>
  /** The voices of a story, by its id; of one that is not here each counts in full. */
  readonly voices?: ReadonlyMap<string, VoiceCount>
  /** The news value of a story, by its id; one that is not here is worth as much as any. */
  readonly newsValues?: ReadonlyMap<string, NewsValue>
  /** Ids of stories of a theme, where it is the theme that says what matters: their news value counts for less. */
  readonly themed?: ReadonlySet<string>
}

/** How much what a story tells is news to the world at large. */
export type NewsValue = {
  /** How likely an editor of the world's news would list it, in (0, 1). */
  readonly value: number
  /** Words of its titles that speak for it, as written. */
  readonly said: readonly string[]
  /** Most people that one of its reports says were killed or are missing. */
  readonly toll: number
}

export type RankedStory = {
  readonly story: Story
  /** 0 or more; comparable within one ranking. */
  readonly score: number
  /** Why it stands where it stands. */
  readonly reasons: readonly RankReason[]
}

/** One thing that a story's place rests on, for words in any language. */
export type RankReason =
  /** Independent outlets report it. */
  | { readonly kind: 'voices'; readonly count: number }
  /** Whole hours since the last report; 0: it came within the last one. */
  | { readonly kind: 'last-report'; readonly hours: number }
  /** It was told before, and so many reports came since. */
  | { readonly kind: 'told'; readonly count: number }
  /** No article of it is a report; the first is this. */
  | { readonly kind: 'no-report'; readonly article: ArticleKind }
  /** Its news value, per cent, and what speaks for it. */
  | ({ readonly kind: 'news-value'; readonly percent: number } & Omit<NewsValue, 'value'>)
  /** Words that somebody asked for stand in so many articles of it. */
  | { readonly kind: 'words'; readonly count: number }

/**
 * Stories by weight, heaviest first: voices × freshness × news × reporting × news value × fit.
 *
 * Voices count as log2(1 + n), for the tenth outlet says less than the second, and as far as they are sure: on nine recorded
 * days what wrongly stood among the ten highest was held together by less than the rest. Freshness halves every `HALF_LIFE_HOURS` after
 * the newest report. What was told before counts only for what came since. Of equals the newer, then the lower id, comes first.
 */
export function rankStories(stories: readonly Story[], options: RankOptions): readonly RankedStory[] {
  return stories
    .map((story) => ranked(story, options))
    .sort((a, b) => b.score - a.score || newestOf(b.story) - newestOf(a.story) || (a.story.id < b.story.id ? -1 : 1))
}

/** A story's weight halves with so many hours of silence: yesterday morning's news still leads today's page where many tell it. */
const HALF_LIFE_HOURS = 36
/** What a story weighs that was told before and has nothing new, and the least where something is. */
const TOLD_WEIGHT = 0.15
const DEVELOPED_WEIGHT = 0.75
/** What a story weighs of which no article is a report. */
const NOT_REPORTED_WEIGHT = 0.25
/** How much news value bends the order, and among stories of a theme, where the theme says what matters: docs/decisions/057-news-value.md. */
const NEWS_EXPONENT = 0.75
const THEMED_EXPONENT = 0.5
type Factor = { readonly weight: number; readonly reason: RankReason | null }

function ranked(story: Story, { now, told, fit, voices, newsValues, themed }: RankOptions): RankedStory {
  const factors = [
    voicesFactor(voices?.get(story.id) ?? countVoices(story)),
    freshnessFactor(newestOf(story), now),
    newsFactor(story, told?.get(story.id)),
    reportFactor(story.articles),
    newsValueFactor(newsValues?.get(story.id), themed?.has(story.id) ? THEMED_EXPONENT : NEWS_EXPONENT),
    fitFactor(fit?.get(story.id)),
  ]
  return {
    story,
    score: factors.reduce((product, { weight }) => product * weight, 1),
    reasons: factors.flatMap(({ reason }) => (reason === null ? [] : [reason])),
  }
}

function voicesFactor({ count, sure }: VoiceCount): Factor {
  return { weight: Math.log2(1 + sure), reason: { kind: 'voices', count } }
}

function freshnessFactor(newest: number, now: number): Factor {
  const hours = Math.max(0, (now - newest) / hourMs)
  return { weight: 0.5 ** (hours / HALF_LIFE_HOURS), reason: { kind: 'last-report', hours: hours < 1 ? 0 : Math.round(hours) } }
}

function newsFactor({ articles }: Story, toldAt: number | undefined): Factor {
  if (toldAt === undefined) return { weight: 1, reason: null }
  const since = articles.filter((article) => cameSince(article, toldAt)).length
  const share = since / articles.length
  const weight = since === 0 ? TOLD_WEIGHT : DEVELOPED_WEIGHT + (1 - DEVELOPED_WEIGHT) * share
  return { weight, reason: { kind: 'told', count: since } }
}

function reportFactor(articles: readonly FollowedArticle[]): Factor {
  const reports = articles.filter(isTellable).length
  if (reports > 0) return { weight: 1, reason: null }
  const [first] = articles
  return { weight: NOT_REPORTED_WEIGHT, reason: first === undefined ? null : { kind: 'no-report', article: kindOf(first) } }
}

/** An even chance of being listed weighs as much as no news value. */
function newsValueFactor(worth: NewsValue | undefined, exponent: number): Factor {
  if (worth === undefined) return { weight: 1, reason: null }
  const { value, ...grounds } = worth
  return { weight: (2 * value) ** exponent, reason: { kind: 'news-value', percent: Math.round(100 * value), ...grounds } }
}

function fitFactor(fit: number | undefined): Factor {
  return { weight: fit ?? 1, reason: null }
}

function newestOf({ articles }: Story): number {
  return Math.max(...articles.map(({ publishedAt }) => publishedAt))
}
