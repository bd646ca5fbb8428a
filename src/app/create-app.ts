import { articleId } from '../articles/copies/article-id.ts'
import type { Picture } from '../delivery/reply/reply.ts'
import { type HeldOutlets, withOutlets } from '../feeds/new-outlet.ts'
import type { Section } from '../sections/section.ts'
import { type Asked, answerQuestion } from './answers/ask.ts'
import { createBriefNow, type Show } from './answers/brief-now.ts'
import { drawRecentNews } from './answers/recent-news.ts'
import { briefOnStory } from './answers/story-now.ts'
import { drawStoryOverTime } from './answers/timeline-picture.ts'
import { briefOnTopic, type Topic } from './answers/topic.ts'
import type { App } from './app.ts'
import { type ConfigOutcome, changeConfig, type UndoOutcome, undoLast } from './config/change-config.ts'
import type { ConfigFeed } from './config/config.ts'
import { findFeeds, type Outside, readFeedAt } from './config/find-feeds.ts'
import { readList } from './config/read-list.ts'
import { configOf } from './config/starter.ts'
import { addFollow } from './following/add-follow.ts'
import { feedHealth } from './health/feed-health.ts'
import { createOpenDeliveries } from './health/open-deliveries.ts'
import { presentConcerns } from './health/present-concerns.ts'
import { placeKey } from './health/tell-of-deliveries.ts'
import { createKeptActions } from './input/kept-actions.ts'
import { createUploads } from './input/uploads.ts'
import type { Making } from './make-briefing.ts'
import { createPrivacy } from './people/privacy.ts'
import type { AdminPlatforms } from './platforms.ts'
import { scopeOf } from './polling/private-feeds.ts'
import type { QuietPictures } from './ports.ts'
import { createGathering } from './running/gathering.ts'
import { createSharing, fullMinute } from './running/sharing.ts'
import { adminEntry, type Web } from './web/admin-entry.ts'
import { shareAddresses } from './web/shares.ts'

export type AppParts = Making & {
  /** The web page, where one is served. */
  readonly web?: Web
  /** Forgets a workspace where more than the store knows of it. */
  forget?(workspace: string): Promise<void>
  /** Without them, answers hold none. */
  readonly pictures?: QuietPictures
  /** Where feeds are looked for. */
  readonly outside: Outside
  /** Sections to choose from beside the starter's. */
  readonly readySections?: readonly Section[]
  /** Feeds for those sections. */
  readonly readyFeeds?: readonly ConfigFeed[]
  /** Outlets that a state holds; none where left out. */
  readonly held?: HeldOutlets
  /** The chat platforms, once they are connected. */
  platforms?(): AdminPlatforms | undefined
}

/** People wait, and Discord takes no answer after 15 minutes. */
const longestAskingMs = 60_000

/** What commands may ask, over one store: a table of who answers what, and so longer than others. */
export function createApp(parts: AppParts): App {
  const { store, clock, outside, pictures } = parts
  const shown = createGathering(store.keepShown)
  const show: Show = ({ workspace, id }, channel) => shown(workspace, channel, { answer: id, at: clock.now() })
  const briefNow = createBriefNow(parts, show)
  const topics = createSharing<Topic>(clock)
  const questions = createSharing<Asked>(clock)
  const stories = createSharing<Awaited<ReturnType<typeof briefOnStory>>>(clock)
  const uploads = createUploads()
  const timelines = createSharing<Picture | null>(clock)

  const note = (workspace: string) => void parts.platforms?.()?.changed(workspace)

  async function noting<outcome extends ConfigOutcome | UndoOutcome>(workspace: string, changing: Promise<outcome>): Promise<outcome> {
    const outcome = await changing
    if (outcome.kind === 'changed') note(workspace)
    return outcome
  }

  async function healthOf(workspace: string) {
    const [{ config }, states] = await Promise.all([configOf(workspace, parts), store.feedStates()])
    const known = new Map(states.map((state) => [state.feed, state]))
    return config.feeds.map((feed) => feedHealth(feed, known.get(feed.feed), clock.now()))
  }

  return {
    now: () => clock.now(),
    config: (workspace) => configOf(workspace, parts),
    zone: async (workspace) => (await configOf(workspace, parts)).config.settings.zone,
    sections: async (workspace) => (await configOf(workspace, parts)).config.sections,
    changeConfig: (wanted) => noting(wanted.workspace, changeConfig(wanted, parts)),
    undoLast: (workspace, by) => noting(workspace, undoLast(workspace, by, parts)),
    changes: (...asked) => store.changes(...asked),
    readySections: () => parts.readySections ?? [],
    readyFeeds: () => parts.readyFeeds ?? [],
    starterFeeds: () => parts.starter.feeds,
    async withOutlets(workspace, feeds) {
      const { config } = await configOf(workspace, parts)
      return withOutlets(feeds, { feeds: [...config.feeds, ...parts.starter.feeds], held: parts.held ?? [] })
    },
    feedHealth: healthOf,
    concerns: (workspace) => presentConcerns(workspace, parts, clock.now()),
    findFeeds: (address) => findFeeds(address, outside),
    readFeed: (feed) => readFeedAt(feed, outside),
    keepUpload: uploads.keep,
    async readList(workspace, address, told) {
      const known = new Set((await configOf(workspace, parts)).config.feeds.map(({ feed }) => feed))
      const until = clock.now() + longestAskingMs
      const source = uploads.take(workspace, address) ?? address
      return readList(source, { outside, known, outOfTime: () => clock.now() > until, told })
    },
    async newsPictures(workspace, stories, shown) {
      if (!pictures) return []
      const { sections } = (await configOf(workspace, parts)).config
      const facts = { sections, health: await healthOf(workspace) }
      return drawRecentNews(stories, facts, { ...shown, now: clock.now() }, pictures)
    },
    recentStories: (workspace, sinceMs) => store.stories(workspace, { from: clock.now() - sinceMs, to: clock.now() }),
    mayPost: async (...asked) => (await parts.platforms?.()?.mayPost(...asked)) ?? (parts.platforms?.() ? null : []),
    channelName: async (...asked) => (await parts.platforms?.()?.channelName(...asked)) ?? null,
    personName: async (...asked) => (await parts.platforms?.()?.personName(...asked)) ?? null,
    runSchedule: async (schedule) => (await parts.platforms?.()?.runSchedule(schedule)) ?? false,

    briefing: (...asked) => store.briefing(...asked),
    latestBriefing: (...asked) => store.latestShown(...asked),
    latestSeen: (...asked) => store.latestSeen(...asked),
    briefNow,
    async topic({ channel, ...request }) {
      const asked = { ...request, from: fullMinute(request.from) }
      const topic = await topics.once(JSON.stringify(asked), () => briefOnTopic(asked, parts))
      if (topic.kind === 'found') await show(topic.briefing, channel)
      return topic
    },
    ask(request) {
      const asked = { ...request, from: fullMinute(request.from) }
      return questions.once(JSON.stringify(asked), () => answerQuestion(asked, parts))
    },
    story: (...asked) => store.story(...asked),
    storyNow: (request) => stories.once(JSON.stringify(request), () => briefOnStory(request, parts)),
    async timelinePicture(story, shown) {
      if (!pictures) return null
      const articles = story.articles.map(({ id, outlet }) => [id, outlet.name])
      const key = JSON.stringify([story.id, articles, shown.zone, shown.language])
      return timelines.once(key, () => drawStoryOverTime(story, shown, pictures))
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
      const outcome = await addFollow({ ...follow, zone }, parts, clock.now())
      if (outcome === 'followed' || outcome === 'changed') note(follow.workspace)
      return outcome
    },
    async unfollow(workspace, id) {
      const isGone = await store.removeFollow(workspace, id)
      if (isGone) note(workspace)
      return isGone
    },
    follows: (workspace) => store.follows(workspace),
    async isClosed(workspace, channel) {
      const key = placeKey({ kind: 'channel', channel })
      return (await store.reports(workspace)).some((report) => report.key === key)
    },
    giveFeedback: (feedback) => store.giveFeedback(feedback),
    async share(workspace, channel, renew) {
      const site = parts.web?.site()
      return site === undefined ? undefined : shareAddresses(site, await store.shareKey(workspace, channel, renew))
    },
    adminEntry: (admin) => adminEntry(admin, parts.web, parts),
    deliveries: createOpenDeliveries(store, clock),
    keepActions: createKeptActions(store, clock),
    action: (...asked) => store.action(...asked),
    ...createPrivacy(store, parts.forget ?? ((workspace) => store.forgetWorkspace(workspace))),
  }
}
