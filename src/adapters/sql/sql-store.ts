import type { Kysely } from 'kysely'
import type { Store } from '../../app/ports.ts'
import { action, keepActions } from './actions.ts'
import { adminDoor, closeAdminDoor, forgetClosedDoors, keepAdminDoor } from './admin-doors.ts'
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
import type { Tables } from './tables.ts'
import { tellings } from './tellings.ts'
import { addTermCounts, termCounts } from './term-counts.ts'
import type { TextIndex } from './text-index.ts'
import { totals } from './totals.ts'

/**
 * The store over a migrated database, in SQL that SQLite and PostgreSQL both run.
 *
 * @param index Finds articles by their words, in the database's own way.
 */
export function sqlStore(db: Kysely<Tables>, index: TextIndex): Store {
  return {
    replaceSubscriptions: (...rest) => replaceSubscriptions(db, ...rest),
    subscriptions: (...rest) => subscriptions(db, ...rest),
    workspaces: () => workspaces(db),
    sealedAddress: (...rest) => sealedAddress(db, ...rest),
    feedStates: () => feedStates(db),
    feedLanguages: () => feedLanguages(db),
    takeDueFeeds: (...rest) => takeDueFeeds(db, ...rest),
    savePoll: (...rest) => savePoll(db, index, ...rest),
    dueFullTexts: (...rest) => dueFullTexts(db, ...rest),
    saveFullText: (...rest) => saveFullText(db, index, ...rest),
    articles: (...rest) => articles(db, ...rest),
    articleVersions: (...rest) => articleVersions(db, ...rest),
    articlesOf: (...rest) => articlesOf(db, ...rest),
    applyStoryChanges: (...rest) => applyStoryChanges(db, ...rest),
    stories: (...rest) => stories(db, ...rest),
    story: (...rest) => story(db, ...rest),
    placedArticles: (...rest) => placedArticles(db, ...rest),
    placedArticle: (...rest) => placedArticle(db, ...rest),
    articleTally: (...rest) => articleTally(db, ...rest),
    search: (...rest) => search(db, index, ...rest),
    termsWith: (...rest) => termsWith(db, index, ...rest),
    termCounts: () => termCounts(db),
    addTermCounts: (...rest) => addTermCounts(db, ...rest),
    saveBriefing: (...rest) => saveBriefing(db, ...rest),
    briefing: (...rest) => briefing(db, ...rest),
    briefings: (...rest) => briefings(db, ...rest),
    findBriefings: (...rest) => findBriefings(db, ...rest),
    latestBriefing: (...rest) => latestBriefing(db, ...rest),
    toldStories: (...rest) => toldStories(db, ...rest),
    tellings: (...rest) => tellings(db, ...rest),
    rewritten: (...rest) => rewritten(db, ...rest),
    addCorrections: (...rest) => addCorrections(db, ...rest),
    corrections: (...rest) => corrections(db, ...rest),
    correctionsFound: (...rest) => correctionsFound(db, ...rest),
    usedSlots: (...rest) => usedSlots(db, ...rest),
    useSlots: (...rest) => useSlots(db, ...rest),
    giveBackSlots: (...rest) => giveBackSlots(db, ...rest),
    addDelivery: (...rest) => addDelivery(db, ...rest),
    addIntroduction: (...rest) => addIntroduction(db, ...rest),
    isIntroduced: (...rest) => isIntroduced(db, ...rest),
    claimDelivery: (...rest) => claimDelivery(db, ...rest),
    beginStep: (...rest) => beginStep(db, ...rest),
    stepSent: (...rest) => stepSent(db, ...rest),
    stepFailed: (...rest) => stepFailed(db, ...rest),
    stepUnknown: (...rest) => stepUnknown(db, ...rest),
    releaseDelivery: (...rest) => releaseDelivery(db, ...rest),
    expireDeliveries: (...rest) => expireDeliveries(db, ...rest),
    deliveries: (...rest) => deliveries(db, ...rest),
    delivery: (...rest) => delivery(db, ...rest),
    driveAgain: (...rest) => driveAgain(db, ...rest),
    decideStep: (...rest) => decideStep(db, ...rest),
    deliveryCounts: (...rest) => deliveryCounts(db, ...rest),
    pruneDeliveries: (...rest) => pruneDeliveries(db, ...rest),
    addReport: (...rest) => addReport(db, ...rest),
    mendReport: (...rest) => mendReport(db, ...rest),
    reports: (...rest) => reports(db, ...rest),
    pauseSchedule: (...rest) => pauseSchedule(db, ...rest),
    resumeSchedule: (...rest) => resumeSchedule(db, ...rest),
    pausedSchedules: () => pausedSchedules(db),
    keepAnswer: (...rest) => keepAnswer(db, ...rest),
    keepShown: (...rest) => keepShown(db, ...rest),
    latestShown: (...rest) => latestShown(db, ...rest),
    latestSeen: (...rest) => latestSeen(db, ...rest),
    keepActions: (...rest) => keepActions(db, ...rest),
    action: (...rest) => action(db, ...rest),
    giveFeedback: (...rest) => giveFeedback(db, ...rest),
    feedback: (...rest) => feedback(db, ...rest),
    addFollow: (...rest) => addFollow(db, ...rest),
    removeFollow: (...rest) => removeFollow(db, ...rest),
    follows: (...rest) => follows(db, ...rest),
    untold: (...rest) => untold(db, ...rest),
    addNotice: (...rest) => addNotice(db, ...rest),
    keepInstallation: (...rest) => keepInstallation(db, ...rest),
    installation: (...rest) => installation(db, ...rest),
    forgetInstallation: (...rest) => forgetInstallation(db, ...rest),
    async keepAdminLink(hash, admin, until, now) {
      await forgetClosedDoors(db, now)
      await keepAdminDoor(db, 'link', hash, admin, until)
    },
    adminLinkFits: async (hash, now) => (await adminDoor(db, 'link', hash, now)) !== undefined,
    takeAdminLink: (hash, now) => closeAdminDoor(db, 'link', hash, now),
    keepAdminSession: (hash, admin, until) => keepAdminDoor(db, 'session', hash, admin, until),
    adminSession: (hash, now) => adminDoor(db, 'session', hash, now),
    async endAdminSession(hash) {
      await closeAdminDoor(db, 'session', hash, 0)
    },
    shareKey: (...rest) => shareKey(db, ...rest),
    share: (...rest) => share(db, ...rest),
    briefingsOf: (...rest) => briefingsOf(db, ...rest),
    beginConfig: (...rest) => beginConfig(db, ...rest),
    config: (...rest) => config(db, ...rest),
    configRevision: (...rest) => configRevision(db, ...rest),
    changeConfig: (...rest) => changeConfig(db, ...rest),
    changes: (...rest) => changes(db, ...rest),
    schedules: () => schedules(db),
    appliedItems: (...rest) => appliedItems(db, ...rest),
    keepAppliedItems: (...rest) => keepAppliedItems(db, ...rest),
    takeLease: (...rest) => takeLease(db, ...rest),
    keepLease: (...rest) => keepLease(db, ...rest),
    endLease: (...rest) => endLease(db, ...rest),
    under: (lease) => sqlStore(underLease(db, lease), index),
    isNewEvent: (...rest) => isNewEvent(db, ...rest),
    forgetEvents: (...rest) => forgetEvents(db, ...rest),
    prune: (...rest) => prune(db, ...rest),
    markDeparted: (...rest) => markDeparted(db, ...rest),
    markBack: (...rest) => markBack(db, ...rest),
    departed: (...rest) => departed(db, ...rest),
    forgetWorkspace: (...rest) => forgetWorkspace(db, ...rest),
    workspaceRows: (...rest) => workspaceRows(db, ...rest),
    workspaceCounts: (...rest) => workspaceCounts(db, ...rest),
    forgetPerson: (...rest) => forgetPerson(db, ...rest),
    totals: () => totals(db),
    close: () => db.destroy(),
  }
}
