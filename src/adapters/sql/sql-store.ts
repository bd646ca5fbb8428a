import type { Kysely } from 'kysely'
import type { Store } from '../../app/ports.ts'
import { briefing, briefings, latestBriefing, saveBriefing, slotUsed, toldStories } from './briefings.ts'
import { articles } from './followed-articles.ts'
import { prune } from './prune.ts'
import { savePoll } from './save-poll.ts'
import { stories, story } from './stories.ts'
import { applyStoryChanges } from './story-changes.ts'
import { feedStates, replaceSubscriptions, subscriptions } from './subscriptions.ts'
import type { Tables } from './tables.ts'
import { addTermCounts, termCounts } from './term-counts.ts'

/** The store over a migrated database, in SQL that SQLite and PostgreSQL both run. */
export function sqlStore(db: Kysely<Tables>): Store {
  return {
    replaceSubscriptions: (...rest) => replaceSubscriptions(db, ...rest),
    subscriptions: (...rest) => subscriptions(db, ...rest),
    feedStates: () => feedStates(db),
    savePoll: (...rest) => savePoll(db, ...rest),
    articles: (...rest) => articles(db, ...rest),
    applyStoryChanges: (...rest) => applyStoryChanges(db, ...rest),
    stories: (...rest) => stories(db, ...rest),
    story: (...rest) => story(db, ...rest),
    termCounts: () => termCounts(db),
    addTermCounts: (...rest) => addTermCounts(db, ...rest),
    saveBriefing: (...rest) => saveBriefing(db, ...rest),
    slotUsed: (...rest) => slotUsed(db, ...rest),
    briefing: (...rest) => briefing(db, ...rest),
    briefings: (...rest) => briefings(db, ...rest),
    latestBriefing: (...rest) => latestBriefing(db, ...rest),
    toldStories: (...rest) => toldStories(db, ...rest),
    prune: (...rest) => prune(db, ...rest),
    close: () => db.destroy(),
  }
}
