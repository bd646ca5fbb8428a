import type { Kysely } from 'kysely'
import type { Caller } from '../../app/input/caller.ts'
import type { FeedbackKind } from '../../app/people/feedback.ts'
import type { FullTextLeft } from '../../app/polling/full-text.ts'
import type { DeliveryState, SlotOutcome, Step, StepState } from '../../app/sending/outbox.ts'
import type { Article } from '../../articles/article.ts'

/** A database with our tables, or a transaction on it. */
export type Database = Kysely<Tables>

/** The tables as Kysely sees them. Times are integer milliseconds since the epoch. */
export type Tables = {
  feeds: FeedRow
  subscriptions: SubscriptionRow
  articles: ArticleRow
  full_texts: FullTextRow
  article_feeds: ArticleFeedRow
  stories: StoryRow
  story_articles: StoryArticleRow
  term_counts: { term: string; documents: number }
  term_totals: { id: 1; documents: number }
  briefings: BriefingRow
  briefing_stories: { workspace: string; briefing: string; story: string }
  answers: AnswerRow
  /** The answer that a channel was last shown. */
  shown: { workspace: string; channel: string; answer: string; shown_at: number }
  corrections: { workspace: string; id: string; channel: string; briefing: string; found_at: number; body: string }
  actions: ActionRow
  feedback: FeedbackRow
  follows: FollowRow
  /** That a channel or a person knows of an article that is followed there. */
  told_articles: { workspace: string; destination: string; article: string }
  slack_installations: { team: string; sealed: string }
  leases: { name: string; holder: string; fence: number; held_until: number }
  seen_events: { id: string; seen_at: number }
  /** `admin` is JSON of an Admin. */
  admin_doors: { hash: string; kind: 'link' | 'session'; workspace: string; admin: string; open_until: number }
  shares: { workspace: string; channel: string; key: string }
  introductions: { workspace: string; at: number }
  departures: { workspace: string; left_at: number }
  configs: ConfigRow
  config_items: ConfigItemRow
  config_changes: ConfigChangeRow
  deliveries: DeliveryRow
  delivery_steps: DeliveryStepRow
  slots: { workspace: string; schedule: string; key: string; due_at: number; outcome: SlotOutcome }
  /** `failure` is JSON of a SendFailure. */
  schedule_pauses: { workspace: string; schedule: string; failure: string; since: number }
  /** `facts` is JSON of ConcernFacts. */
  reports: { workspace: string; key: string; facts: string; told_at: number }
}

export type FeedRow = {
  feed: string
  etag: string | null
  last_modified: string | null
  fetched_at: number
  polled_at: number
  next_poll_at: number
  succeeded_at: number
  failures: number
  failing_since: number | null
  /** JSON of a FeedFailure. */
  failure: string | null
  /** JSON of what FeedState holds under the same name. */
  wishes: string | null
  rhythm: string | null
  moving: string | null
  moved_to: string | null
  /** When it last brought articles; those of its links with the same `listed_at` are what it lists now. */
  listed_at: number
}

export type SubscriptionRow = {
  workspace: string
  feed: string
  /** JSON of an Outlet. */
  outlet: string
  language: string | null
  section: string | null
  /** The true address of a private feed, encrypted; null: `feed` is the address. */
  sealed_address: string | null
  /** 1: nothing of the feed is taken in or told. */
  paused: number
  /** JSON of a Reading; null: as usual. */
  reading: string | null
  /** 1: the pages of its articles may be fetched, by its Reading. */
  full_text: number
}

export type ArticleRow = {
  id: string
  url: string
  feed: string
  title: string
  text: string
  language: string
  /** JSON of an array of names. */
  authors: string
  published_at: number
  dated_by: Article['datedBy']
  updated_at: number | null
  seen_at: number
}

/** That the page of an article was asked for. */
export type FullTextRow = {
  article: string
  /** Why the article keeps its feed's text; null: it has its page's. */
  reason: FullTextLeft | null
  /** The feed's own text where the article has its page's. */
  teaser: string | null
  etag: string | null
  last_modified: string | null
  tried_at: number
  tries: number
  /** When the page is asked for again; null: never, unless the feed's words change. */
  retry_at: number | null
}

/** That a feed lists an article, or did. */
export type ArticleFeedRow = { article: string; feed: string; listed_at: number }

/** `merged_into` always names a living story, never another redirect; null: the story lives. */
export type StoryRow = { workspace: string; id: string; made_at: number; merged_into: string | null }

/** `reason` is JSON of a JoinReason. */
export type StoryArticleRow = { workspace: string; article: string; story: string; likeness: number; reason: string }

export type BriefingRow = {
  workspace: string
  id: string
  channel: string
  title: string
  made_at: number
  /** How many stories it tells. */
  stories: number
  /** JSON of the Briefing. */
  body: string
}

/** A briefing that answered a person. */
export type AnswerRow = Pick<BriefingRow, 'workspace' | 'id' | 'made_at' | 'body'>

/** What a button stands for. `options` is JSON of an object of texts. */
export type ActionRow = { workspace: string; key: string; command: string; options: string; kept_until: number }

export type FeedbackRow = {
  workspace: string
  story: string
  kind: FeedbackKind
  person: string
  briefing: string
  headline: string
  given_at: number
}

/** `body` is JSON of a Follow. */
export type FollowRow = { workspace: string; id: string; made_at: number; body: string }

export type DeliveryRow = {
  workspace: string
  id: string
  platform: Caller['platform']
  /** Names the place, with its platform and workspace. */
  place: string
  /** JSON of a Delivery. */
  body: string
  made_at: number
  /** When it was made, or last driven again. */
  since: number
  state: DeliveryState
  due_at: number
  /** In the past where nobody holds it. */
  leased_until: number
  fence: number
  /** Name of its first message. */
  lead: string | null
  thread: string | null
  /** JSON of a SendFailure: the last one. */
  failure: string | null
}

export type DeliveryStepRow = {
  workspace: string
  delivery: string
  number: number
  kind: Step['kind']
  summary: string
  state: StepState
  tries: number
  attempted_at: number | null
  message: string | null
  /** See delivery-steps.ts; null once it stands. */
  body: string | null
}

/** What a workspace has chosen: how many changes made it so, and JSON of the things that the config files last said. */
export type ConfigRow = { workspace: string; revision: number; applied: string | null }

/** One thing that a workspace has chosen, but for its feeds. `value` is JSON. */
export type ConfigItemRow = { workspace: string; kind: 'section' | 'order' | 'schedule' | 'setting'; key: string; value: string }

/** `author` and `edits` are JSON of a Change. */
export type ConfigChangeRow = {
  workspace: string
  revision: number
  changed_at: number
  author: string
  what: string
  edits: string
  undoes: number | null
}
