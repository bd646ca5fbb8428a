import { sql } from 'kysely'
import type { Database } from '../tables.ts'
import type { TextIndex } from '../text-index.ts'

/** Makes the tables, which SQLite and PostgreSQL read alike; what the columns hold is said in tables.ts. */
export async function up(db: Database, index: TextIndex): Promise<void> {
  for (const statement of [...feeds, ...articles, ...stories, ...briefings, ...people, ...workspaces, ...deliveries, ...processes])
    await sql.raw(statement).execute(db)
  await index.create(db)
}

const feeds = [
  `create table feeds (
    feed text primary key,
    etag text,
    last_modified text,
    fetched_at bigint not null,
    polled_at bigint not null,
    next_poll_at bigint not null,
    succeeded_at bigint not null,
    failures integer not null,
    failing_since bigint,
    failure text,
    wishes text,
    rhythm text,
    moving text,
    moved_to text,
    listed_at bigint not null)`,
  `create table subscriptions (
    workspace text not null,
    feed text not null,
    outlet text not null,
    language text,
    section text,
    sealed_address text,
    paused integer not null,
    reading text,
    full_text integer not null,
    constraint subscriptions_key primary key (workspace, feed))`,
  'create index subscriptions_feed on subscriptions (feed)',
]

const articles = [
  `create table articles (
    id text primary key,
    url text not null,
    feed text not null,
    title text not null,
    text text not null,
    language text not null,
    authors text not null,
    published_at bigint not null,
    dated_by text not null,
    updated_at bigint,
    seen_at bigint not null)`,
  'create index articles_published_at on articles (published_at, id)',
  'create index articles_updated_at on articles (updated_at)',
  'create index articles_feed_seen_at on articles (feed, seen_at)',
  `create table article_feeds (
    article text not null references articles (id) on delete cascade,
    feed text not null references feeds (feed),
    listed_at bigint not null,
    constraint article_feeds_key primary key (article, feed))`,
  'create index article_feeds_feed on article_feeds (feed)',
  `create table full_texts (
    article text primary key references articles (id) on delete cascade,
    reason text,
    teaser text,
    etag text,
    last_modified text,
    tried_at bigint not null,
    tries integer not null,
    retry_at bigint)`,
  'create index full_texts_retry_at on full_texts (retry_at)',
  `create table term_counts (
    term text primary key,
    documents bigint not null)`,
  `create table term_totals (
    id integer primary key,
    documents bigint not null)`,
]

const stories = [
  `create table stories (
    workspace text not null,
    id text not null,
    made_at bigint not null,
    merged_into text,
    constraint stories_key primary key (workspace, id))`,
  'create index stories_merged_into on stories (workspace, merged_into)',
  `create table story_articles (
    workspace text not null,
    article text not null references articles (id),
    story text not null,
    likeness double precision not null,
    reason text not null,
    constraint story_articles_key primary key (workspace, article),
    constraint story_articles_story_lives foreign key (workspace, story) references stories (workspace, id))`,
  'create index story_articles_story on story_articles (workspace, story)',
  'create index story_articles_article on story_articles (article)',
]

const briefings = [
  `create table briefings (
    workspace text not null,
    id text not null,
    channel text not null,
    title text not null,
    made_at bigint not null,
    stories integer not null,
    body text not null,
    constraint briefings_key primary key (workspace, id))`,
  'create index briefings_made_at on briefings (workspace, made_at)',
  'create index briefings_channel on briefings (workspace, channel, made_at)',
  `create table briefing_stories (
    workspace text not null,
    briefing text not null,
    story text not null,
    constraint briefing_stories_key primary key (workspace, briefing, story),
    constraint briefing_stories_briefing_kept foreign key (workspace, briefing) references briefings (workspace, id))`,
  `create table corrections (
    workspace text not null,
    id text not null,
    channel text not null,
    briefing text not null,
    found_at bigint not null,
    body text not null,
    constraint corrections_key primary key (workspace, id),
    constraint corrections_briefing_kept foreign key (workspace, briefing) references briefings (workspace, id))`,
  'create index corrections_channel on corrections (workspace, channel, found_at)',
  'create index corrections_briefing on corrections (workspace, briefing)',
  `create table answers (
    workspace text not null,
    id text not null,
    made_at bigint not null,
    body text not null,
    constraint answers_key primary key (workspace, id))`,
  'create index answers_made_at on answers (made_at)',
  `create table shown (
    workspace text not null,
    channel text not null,
    answer text not null,
    shown_at bigint not null,
    constraint shown_key primary key (workspace, channel))`,
  'create index shown_shown_at on shown (shown_at)',
]

const people = [
  `create table actions (
    workspace text not null,
    key text not null,
    command text not null,
    options text not null,
    kept_until bigint not null,
    constraint actions_key primary key (workspace, key))`,
  'create index actions_kept_until on actions (kept_until)',
  `create table feedback (
    workspace text not null,
    story text not null,
    kind text not null,
    person text not null,
    briefing text not null,
    headline text not null,
    given_at bigint not null,
    constraint feedback_key primary key (workspace, story, kind, person))`,
  `create table follows (
    workspace text not null,
    id text not null,
    made_at bigint not null,
    body text not null,
    constraint follows_key primary key (workspace, id))`,
  `create table told_articles (
    workspace text not null,
    destination text not null,
    article text not null,
    constraint told_articles_key primary key (workspace, destination, article))`,
  'create index told_articles_article on told_articles (article)',
  `create table shares (
    workspace text not null,
    channel text not null,
    key text not null unique,
    constraint shares_key primary key (workspace, channel))`,
]

const workspaces = [
  `create table configs (
    workspace text primary key,
    revision bigint not null,
    applied text)`,
  `create table config_items (
    workspace text not null,
    kind text not null,
    key text not null,
    value text not null,
    constraint config_items_key primary key (workspace, kind, key))`,
  `create table config_changes (
    workspace text not null,
    revision bigint not null,
    changed_at bigint not null,
    author text not null,
    what text not null,
    edits text not null,
    undoes bigint,
    constraint config_changes_key primary key (workspace, revision))`,
  `create table introductions (
    workspace text primary key,
    at bigint not null)`,
  `create table departures (
    workspace text primary key,
    left_at bigint not null)`,
  `create table slack_installations (
    team text primary key,
    sealed text not null)`,
  `create table admin_doors (
    hash text primary key,
    kind text not null,
    workspace text not null,
    admin text not null,
    open_until bigint not null)`,
  'create index admin_doors_open_until on admin_doors (open_until)',
]

const deliveries = [
  `create table deliveries (
    workspace text not null,
    id text not null,
    platform text not null,
    place text not null,
    body text not null,
    made_at bigint not null,
    since bigint not null,
    state text not null,
    due_at bigint not null,
    leased_until bigint not null,
    fence bigint not null,
    lead text,
    thread text,
    failure text,
    constraint deliveries_key primary key (workspace, id))`,
  'create index deliveries_due on deliveries (state, due_at)',
  'create index deliveries_place on deliveries (place, state, made_at)',
  'create index deliveries_made_at on deliveries (workspace, made_at)',
  `create table delivery_steps (
    workspace text not null,
    delivery text not null,
    number bigint not null,
    kind text not null,
    summary text not null,
    state text not null,
    tries bigint not null,
    attempted_at bigint,
    message text,
    body text,
    constraint delivery_steps_key primary key (workspace, delivery, number),
    constraint delivery_steps_delivery_kept foreign key (workspace, delivery) references deliveries (workspace, id))`,
  `create table slots (
    workspace text not null,
    schedule text not null,
    key text not null,
    due_at bigint not null,
    outcome text not null,
    constraint slots_key primary key (workspace, schedule, key))`,
  'create index slots_due_at on slots (due_at)',
  `create table schedule_pauses (
    workspace text not null,
    schedule text not null,
    failure text not null,
    since bigint not null,
    constraint schedule_pauses_key primary key (workspace, schedule))`,
  `create table reports (
    workspace text not null,
    key text not null,
    facts text not null,
    told_at bigint not null,
    constraint reports_key primary key (workspace, key))`,
]

const processes = [
  `create table leases (
    name text primary key,
    holder text not null,
    fence bigint not null,
    held_until bigint not null)`,
  `create table seen_events (
    id text primary key,
    seen_at bigint not null)`,
  'create index seen_events_seen_at on seen_events (seen_at)',
]
