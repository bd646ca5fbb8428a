import { articleId } from '../articles/article-id.ts'
import { addFollow } from './add-follow.ts'
import { adminEntry, type Web } from './admin-entry.ts'
import type { App } from './app.ts'
import { createBriefNow } from './brief-now.ts'
import { changeConfig, undoLast } from './change-config.ts'
import { createKeptActions } from './kept-actions.ts'
import type { Making } from './make-briefing.ts'
import { createOpenDeliveries } from './open-deliveries.ts'
import type { Picture } from './ports.ts'
import { scopeOf } from './private-feeds.ts'
import { shareAddresses } from './shares.ts'
import { createSharing, fullMinute } from './sharing.ts'
import { configOf } from './starter.ts'
import { briefOnStory } from './story-now.ts'
import { type DrawTimeline, drawStoryOverTime } from './timeline-picture.ts'
import { briefOnTopic, type Topic } from './topic.ts'
import { createTurns } from './turns.ts'

export type AppParts = Making & {
  /** The web page, where one is served. */
  readonly web?: Web
  /** Without it, answers hold no pictures. */
  readonly drawTimeline?: DrawTimeline
}

/** What commands may ask, over one store. */
export function createApp(parts: AppParts): App {
  const { store, clock, drawTimeline = async () => null } = parts
  const turns = createTurns()
  const briefNow = createBriefNow(parts, turns)
  const topics = createSharing<Topic>(clock)
  const stories = createSharing<Awaited<ReturnType<typeof briefOnStory>>>(clock)
  const timelines = createSharing<Picture | null>(clock)
  return {
    now: () => clock.now(),
    config: (workspace) => configOf(workspace, parts),
    zone: async (workspace) => (await configOf(workspace, parts)).config.settings.zone,
    sections: async (workspace) => (await configOf(workspace, parts)).config.sections,
    changeConfig: (wanted) => changeConfig(wanted, parts),
    undoLast: (workspace, by) => undoLast(workspace, by, parts),
    changes: (...asked) => store.changes(...asked),

    briefing: (...asked) => store.briefing(...asked),
    latestBriefing: (...asked) => store.latestShown(...asked),
    briefNow,
    topic(request) {
      const asked = { ...request, from: fullMinute(request.from) }
      const key = JSON.stringify(asked)
      return topics.once(`${turns.of(`${asked.workspace} ${asked.channel}`, key)} ${key}`, () => briefOnTopic(asked, parts))
    },
    story: (...asked) => store.story(...asked),
    storyNow: (request) => stories.once(JSON.stringify(request), () => briefOnStory(request, parts)),
    timelinePicture(story, shown) {
      const key = JSON.stringify([story.id, story.articles.map(({ id }) => id), shown.zone, shown.language])
      return timelines.once(key, () => drawStoryOverTime(story, shown, drawTimeline))
    },
    placedArticles: (...asked) => store.placedArticles(...asked),
    async articleAt(workspace, url) {
      const ids = [articleId(url), articleId(url, scopeOf(workspace))].filter((id) => id !== undefined)
      const [first, second] = await Promise.all(ids.map((id) => store.placedArticle(workspace, id)))
      return first ?? second
    },
    subscriptions: (workspace) => store.subscriptions(workspace),
    async follow(follow) {
      const { zone } = (await configOf(follow.workspace, parts)).config.settings
      return addFollow({ ...follow, zone }, parts, clock.now())
    },
    unfollow: (...asked) => store.removeFollow(...asked),
    follows: (workspace) => store.follows(workspace),
    giveFeedback: (feedback) => store.giveFeedback(feedback),
    async share(workspace, channel, renew) {
      const site = parts.web?.site()
      return site === undefined ? undefined : shareAddresses(site, await store.shareKey(workspace, channel, renew))
    },
    adminEntry: (admin) => adminEntry(admin, parts.web, parts),
    deliveries: createOpenDeliveries(store, clock),
    keepActions: createKeptActions(store, clock),
    action: (...asked) => store.action(...asked),
  }
}
