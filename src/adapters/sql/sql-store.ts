import type { Store } from '../../app/ports.ts'
import { action, keepActions } from './actions.ts'
import { adminLinkFits, adminSession, endAdminSession, keepAdminLink, keepAdminSession, takeAdminLink } from './admin-doors.ts'
import { keepAnswer, keepShown, latestSeen, latestShown } from './answers.ts'
import { articleTally } from './article-tally.ts'
import { briefing, briefings, findBriefings, latestBriefing, saveBriefing, toldStories } from './briefings.ts'
import { beginStep, claimDelivery, expireDeliveries, releaseDelivery, stepFailed, stepSent, stepUnknown } from './claims.ts'
import { changes } from './config-changes.ts'
import { appliedItems, beginConfig, changeConfig, config, configRevision, keepAppliedItems, schedules } from './configs.ts'
import { addCorrections, corrections, correctionsFound } from './corrections.ts'
import { addDelivery, decideStep, deliveries, delivery, deliveryCounts, driveAgain, pruneDeliveries } from './deliveries.ts'
import { departed, markBack, markDeparted } from './departures.ts'
import { feedLanguages, feedStates, takeDueFeeds } from './feed-states.ts'
import { feedback, giveFeedback } from './feedback.ts'
import { articles, articlesOf, articleVersions, rewritten } from './followed-articles.ts'
import { addFollow, addNotice, follows, removeFollow, untold } from './follows.ts'
import { forgetPerson } from './forget-person.ts'
import { forgetWorkspace, workspaceCounts, workspaceRows } from './forget-workspace.ts'
import { dueFullTexts, saveFullText } from './full-texts.ts'
import { forgetInstallation, installation, keepInstallation } from './installations.ts'
import { addIntroduction, isIntroduced } from './introductions.ts'
import { endLease, keepLease, takeLease, underLease } from './leases.ts'
import { placedArticle, placedArticles } from './placed-articles.ts'
import { prune } from './prune.ts'
import { addReport, mendReport, reports } from './reports.ts'
import { savePoll } from './save-poll.ts'
import { search, termsWith } from './search.ts'
import { forgetEvents, isNewEvent } from './seen-events.ts'
import { briefingsOf, share, shareKey } from './shares.ts'
import { giveBackSlots, pausedSchedules, pauseSchedule, resumeSchedule, usedSlots, useSlots } from './slots.ts'
import { stories, story } from './stories.ts'
import { applyStoryChanges } from './story-changes.ts'
import { replaceSubscriptions, sealedAddress, subscriptions, workspaces } from './subscriptions.ts'
import type { Database } from './tables.ts'
import { tellings } from './tellings.ts'
import { addTermCounts, termCounts } from './term-counts.ts'
import type { TextIndex } from './text-index.ts'
import { totals } from './totals.ts'

/** Questions to the database and changes of it, in SQL that SQLite and PostgreSQL both run. */
const queries = {
  ...{ replaceSubscriptions, subscriptions, workspaces, sealedAddress },
  ...{ feedStates, feedLanguages, takeDueFeeds, dueFullTexts },
  ...{ articles, articleVersions, articlesOf, rewritten, articleTally },
  ...{ applyStoryChanges, stories, story, placedArticles, placedArticle },
  ...{ termCounts, addTermCounts },
  ...{ saveBriefing, briefing, briefings, findBriefings, latestBriefing, toldStories, tellings },
  ...{ addCorrections, corrections, correctionsFound },
  ...{ usedSlots, useSlots, giveBackSlots },
  ...{ addDelivery, deliveries, delivery, driveAgain, decideStep, deliveryCounts, pruneDeliveries },
  ...{ claimDelivery, beginStep, stepSent, stepFailed, stepUnknown, releaseDelivery, expireDeliveries },
  ...{ addIntroduction, isIntroduced, addReport, mendReport, reports },
  ...{ pauseSchedule, resumeSchedule, pausedSchedules },
  ...{ keepAnswer, keepShown, latestShown, latestSeen, keepActions, action },
  ...{ giveFeedback, feedback, addFollow, removeFollow, follows, untold, addNotice },
  ...{ keepInstallation, installation, forgetInstallation },
  ...{ shareKey, share, briefingsOf, keepAdminLink, adminLinkFits, takeAdminLink, keepAdminSession, adminSession, endAdminSession },
  ...{ beginConfig, config, configRevision, changeConfig, changes, schedules, appliedItems, keepAppliedItems },
  ...{ takeLease, keepLease, endLease, isNewEvent, forgetEvents },
  ...{ prune, markDeparted, markBack, departed, forgetWorkspace, workspaceRows, workspaceCounts, forgetPerson, totals },
}

/** The same of those that find articles by their words, or index them. */
const indexed = { savePoll, saveFullText, search, termsWith }

/**
 * The store over a migrated database.
 *
 * @param index Finds articles by their words, in the database's own way.
 */
export function sqlStore(db: Database, index: TextIndex): Store {
  return {
    ...given(queries, db),
    ...given(indexed, db, index),
    under: (lease) => sqlStore(underLease(db, lease), index),
    close: () => db.destroy(),
  }
}

type Given<functions, first extends readonly unknown[]> = {
  readonly [name in keyof functions]: functions[name] extends (...all: [...first, ...infer rest]) => infer result
    ? (...asked: rest) => result
    : never
}

/** Functions of which the first arguments are given. */
function given<functions extends object, first extends readonly unknown[]>(functions: functions, ...first: first): Given<functions, first> {
  const bound = Object.entries(functions).map(([name, one]) => [
    name,
    (...rest: readonly unknown[]) => Reflect.apply(one, undefined, [...first, ...rest]),
  ])
  return Object.fromEntries(bound)
}
