import type { Store } from '../../app/ports.ts'
import { changes } from './config/config-changes.ts'
import { appliedItems, beginConfig, changeConfig, config, configRevision, keepAppliedItems, schedules } from './config/configs.ts'
import type { TextIndex } from './databases/text-index.ts'
import { departed, markBack, markDeparted } from './forgetting/departures.ts'
import { forgetPerson } from './forgetting/forget-person.ts'
import { forgetWorkspace, workspaceCounts, workspaceRows } from './forgetting/forget-workspace.ts'
import { prune } from './forgetting/prune.ts'
import { endLease, keepLease, takeLease, underLease } from './leases.ts'
import { articleTally } from './news/article-tally.ts'
import { feedLanguages, feedStates, takeDueFeeds } from './news/feed-states.ts'
import { articles, articlesOf, articleVersions, rewritten } from './news/followed-articles.ts'
import { dueFullTexts, saveFullText } from './news/full-texts.ts'
import { placedArticle, placedArticles } from './news/placed-articles.ts'
import { savePoll } from './news/save-poll.ts'
import { search, termsWith } from './news/search.ts'
import { stories, story, strays } from './news/stories.ts'
import { applyStoryChanges } from './news/story-changes.ts'
import { replaceSubscriptions, sealedAddress, subscriptions, workspaces } from './news/subscriptions.ts'
import { addTermCounts, termCounts } from './news/term-counts.ts'
import { action, keepActions } from './people/actions.ts'
import { adminLinkFits, adminSession, endAdminSession, keepAdminLink, keepAdminSession, takeAdminLink } from './people/admin-doors.ts'
import { keepAnswer, keepShown, latestSeen, latestShown } from './people/answers.ts'
import { feedback, giveFeedback } from './people/feedback.ts'
import { addFollow, addNotice, follows, removeFollow, untold } from './people/follows.ts'
import { addIntroduction, isIntroduced } from './people/introductions.ts'
import { briefingsOf, share, shareKey } from './people/shares.ts'
import { forgetInstallation, installation, keepInstallation } from './platforms/installations.ts'
import { forgetEvents, isNewEvent } from './platforms/seen-events.ts'
import { briefing, briefings, findBriefings, latestBriefing, saveBriefing, toldStories } from './sending/briefings.ts'
import { beginStep, claimDelivery, expireDeliveries, releaseDelivery, stepFailed, stepSent, stepUnknown } from './sending/claims.ts'
import { addCorrections, corrections, correctionsFound } from './sending/corrections.ts'
import { addDelivery, decideStep, deliveries, delivery, deliveryCounts, driveAgain, pruneDeliveries } from './sending/deliveries.ts'
import { addReport, mendReport, reports } from './sending/reports.ts'
import { giveBackSlots, pausedSchedules, pauseSchedule, resumeSchedule, usedSlots, useSlots } from './sending/slots.ts'
import { tellings } from './sending/tellings.ts'
import type { Database } from './tables.ts'
import { totals } from './totals.ts'

/** Questions to the database and changes of it, in SQL that SQLite and PostgreSQL both run. */
const queries = {
  ...{ replaceSubscriptions, subscriptions, workspaces, sealedAddress },
  ...{ feedStates, feedLanguages, takeDueFeeds, dueFullTexts },
  ...{ articles, articleVersions, articlesOf, rewritten, articleTally },
  ...{ applyStoryChanges, stories, story, strays, placedArticles, placedArticle },
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
