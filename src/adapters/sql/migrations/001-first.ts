import type { Author, ConfigItem, Edit } from '../../../app/config/config.ts'
import type { Follow } from '../../../app/following/follow.ts'
import type { ConcernFacts } from '../../../app/health/concern-facts.ts'
import type { ActionTarget } from '../../../app/input/action-key.ts'
import type { Caller } from '../../../app/input/caller.ts'
import type { FeedbackKind } from '../../../app/people/feedback.ts'
import type { FullTextLeft } from '../../../app/polling/full-text.ts'
import type { Delivery, DeliveryState, SlotOutcome, Step, StepState } from '../../../app/sending/outbox.ts'
import type { SendFailure } from '../../../app/sending/send-failure.ts'
import type { Admin } from '../../../app/web/admin-doors.ts'
import type { Article } from '../../../articles/article.ts'
import type { Briefing, Correction } from '../../../briefing/briefing.ts'
import type { FeedState, Outlet, Reading } from '../../../feeds/feed.ts'
import type { JoinReason } from '../../../stories/story.ts'
import { json, oneOf, orNull, real, table, text, time, whole } from '../table.ts'

/** Each after those that it refers to. */
export const firstTables = {
  feeds: table(
    { feed: text },
    {
      etag: orNull(text),
      lastModified: orNull(text),
      fetchedAt: time,
      polledAt: time,
      nextPollAt: time,
      succeededAt: time,
      failures: whole,
      failingSince: orNull(time),
      failure: orNull(json<FeedState['failure']>()),
      wishes: orNull(json<FeedState['wishes']>()),
      rhythm: orNull(json<FeedState['rhythm']>()),
      moving: orNull(json<FeedState['moving']>()),
      movedTo: orNull(text),
      /** When it last brought articles; those of its links with the same `listedAt` are what it lists now. */
      listedAt: time,
    },
  ),
  subscriptions: table(
    { workspace: text, feed: text },
    {
      outlet: json<Outlet>(),
      language: orNull(text),
      section: orNull(text),
      /** The true address of a private feed, encrypted; null: `feed` is the address. */
      sealedAddress: orNull(text),
      /** 1: nothing of the feed is taken in or told. */
      paused: whole,
      /** Null: as usual. */
      reading: orNull(json<Reading>()),
      /** 1: the pages of its articles may be fetched, by its Reading. */
      fullText: whole,
    },
    { indexes: [['feed']] },
  ),
  articles: table(
    { id: text },
    {
      url: text,
      feed: text,
      title: text,
      text: text,
      language: text,
      authors: json<readonly string[]>(),
      publishedAt: time,
      datedBy: oneOf<Article['datedBy']>(),
      updatedAt: orNull(time),
      seenAt: time,
    },
    { indexes: [['publishedAt', 'id'], ['updatedAt'], ['feed', 'seenAt']] },
  ),
  /** That a feed lists an article, or did. */
  article_feeds: table(
    { article: text, feed: text },
    { listedAt: time },
    { indexes: [['feed']], references: { feeds: ['feed'] }, cascades: { articles: ['article'] } },
  ),
  /** That the page of an article was asked for. */
  full_texts: table(
    { article: text },
    {
      /** Why the article keeps its feed's text; null: it has its page's. */
      reason: orNull(oneOf<FullTextLeft>()),
      /** The feed's own text where the article has its page's. */
      teaser: orNull(text),
      etag: orNull(text),
      lastModified: orNull(text),
      triedAt: time,
      tries: whole,
      /** When the page is asked for again; null: never, unless the feed's words change. */
      retryAt: orNull(time),
    },
    { indexes: [['retryAt']], cascades: { articles: ['article'] } },
  ),
  term_counts: table({ term: text }, { documents: whole }),
  term_totals: table({ id: whole }, { documents: whole }),
  stories: table(
    { workspace: text, id: text },
    {
      madeAt: time,
      /** Always names a living story, never another redirect; null: the story lives. */
      mergedInto: orNull(text),
    },
    { indexes: [['workspace', 'mergedInto']] },
  ),
  story_articles: table(
    { workspace: text, article: text },
    {
      story: text,
      likeness: real,
      reason: json<JoinReason>(),
      /** 1: it strayed into its story; see StoryChange. */
      stray: whole,
    },
    { indexes: [['workspace', 'story'], ['article']], references: { articles: ['article'], stories: ['workspace', 'story'] } },
  ),
  briefings: table(
    { workspace: text, id: text },
    {
      channel: text,
      title: text,
      madeAt: time,
      /** How many stories it tells. */
      stories: whole,
      body: json<Briefing>(),
    },
    {
      indexes: [
        ['workspace', 'madeAt'],
        ['workspace', 'channel', 'madeAt'],
      ],
    },
  ),
  briefing_stories: table({ workspace: text, briefing: text, story: text }, {}, { references: { briefings: ['workspace', 'briefing'] } }),
  corrections: table(
    { workspace: text, id: text },
    { channel: text, briefing: text, foundAt: time, body: json<Correction>() },
    {
      indexes: [
        ['workspace', 'channel', 'foundAt'],
        ['workspace', 'briefing'],
      ],
      references: { briefings: ['workspace', 'briefing'] },
    },
  ),
  /** Briefings that answered a person. */
  answers: table({ workspace: text, id: text }, { madeAt: time, body: json<Briefing>() }, { indexes: [['madeAt']] }),
  /** The answer that a channel was last shown. */
  shown: table({ workspace: text, channel: text }, { answer: text, shownAt: time }, { indexes: [['shownAt']] }),
  /** What a button stands for. */
  actions: table(
    { workspace: text, key: text },
    { command: text, options: json<ActionTarget['options']>(), keptUntil: time },
    { indexes: [['keptUntil']] },
  ),
  feedback: table(
    { workspace: text, story: text, kind: oneOf<FeedbackKind>(), person: text },
    { briefing: text, headline: text, at: time },
  ),
  follows: table({ workspace: text, id: text }, { madeAt: time, body: json<Follow>() }),
  /** That a channel or a person knows of an article that is followed there. */
  told_articles: table({ workspace: text, destination: text, article: text }, {}, { indexes: [['article']] }),
  shares: table({ workspace: text, channel: text }, { key: text }, { unique: ['key'] }),
  /** How many changes made a config what it is, and the things that the config files last said. */
  configs: table({ workspace: text }, { revision: whole, applied: orNull(json<readonly ConfigItem[]>()) }),
  /** What a workspace has chosen, but for its feeds. */
  config_items: table({ workspace: text, kind: oneOf<ConfigItem['kind']>(), key: text }, { item: json<ConfigItem>() }),
  config_changes: table(
    { workspace: text, revision: whole },
    { at: time, author: json<Author>(), what: text, edits: json<readonly Edit[]>(), undoes: orNull(whole) },
  ),
  introductions: table({ workspace: text }, { at: time }),
  departures: table({ workspace: text }, { leftAt: time }),
  slack_installations: table({ team: text }, { sealed: text }),
  admin_doors: table(
    { hash: text },
    { kind: oneOf<'link' | 'session'>(), workspace: text, admin: json<Admin>(), openUntil: time },
    { indexes: [['openUntil']] },
  ),
  deliveries: table(
    { workspace: text, id: text },
    {
      platform: oneOf<Caller['platform']>(),
      /** Names the place, with its platform and workspace. */
      place: text,
      body: json<Delivery>(),
      madeAt: time,
      /** When it was made, or last driven again. */
      since: time,
      state: oneOf<DeliveryState>(),
      dueAt: time,
      /** In the past where nobody holds it. */
      leasedUntil: time,
      fence: whole,
      /** Name of its first message. */
      lead: orNull(text),
      thread: orNull(text),
      /** The last one. */
      failure: orNull(json<SendFailure>()),
    },
    {
      indexes: [
        ['state', 'dueAt'],
        ['place', 'state', 'madeAt'],
        ['workspace', 'madeAt'],
      ],
    },
  ),
  delivery_steps: table(
    { workspace: text, delivery: text, number: whole },
    {
      kind: oneOf<Step['kind']>(),
      summary: text,
      state: oneOf<StepState>(),
      tries: whole,
      attemptedAt: orNull(time),
      message: orNull(text),
      /** See delivery-steps.ts; null once it stands. */
      body: orNull(text),
    },
    { references: { deliveries: ['workspace', 'delivery'] } },
  ),
  slots: table({ workspace: text, schedule: text, key: text }, { at: time, outcome: oneOf<SlotOutcome>() }, { indexes: [['at']] }),
  schedule_pauses: table({ workspace: text, schedule: text }, { failure: json<SendFailure>(), since: time }),
  reports: table({ workspace: text, key: text }, { facts: json<ConcernFacts>(), toldAt: time }),
  leases: table({ name: text }, { holder: text, fence: whole, heldUntil: time }),
  seen_events: table({ id: text }, { seenAt: time }, { indexes: [['seenAt']] }),
}
