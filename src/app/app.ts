import type { Briefing } from '../briefing/briefing.ts'
import type { Picture } from '../delivery/reply/reply.ts'
import type { ShareAddresses } from '../delivery/views/share-view.ts'
import type { Outlet, Subscription } from '../feeds/feed.ts'
import type { NewFeed } from '../feeds/new-outlet.ts'
import type { Section } from '../sections/section.ts'
import type { Story } from '../stories/story.ts'
import type { Asked, AskRequest } from './answers/ask.ts'
import type { BriefNow } from './answers/brief-now.ts'
import type { NewsShown } from './answers/recent-news.ts'
import type { StoryNow } from './answers/story-now.ts'
import type { TimelineShown } from './answers/timeline-picture.ts'
import type { Topic, TopicRequest } from './answers/topic.ts'
import type { ConfigOutcome, UndoOutcome, WantedChange } from './config/change-config.ts'
import type { Author, Change, ConfigFeed, KeptConfig } from './config/config.ts'
import type { FeedRead, FeedsFound } from './config/find-feeds.ts'
import type { ListRead } from './config/read-list.ts'
import type { FollowOutcome } from './following/add-follow.ts'
import type { Follow, NewFollow } from './following/follow.ts'
import type { FeedHealth } from './health/feed-health.ts'
import type { OpenDeliveries } from './health/open-deliveries.ts'
import type { PresentConcern } from './health/present-concerns.ts'
import type { ActionTarget } from './input/action-key.ts'
import type { Feedback } from './people/feedback.ts'
import type { Privacy } from './people/privacy.ts'
import type { AdminPlatforms, Places } from './platforms.ts'
import type { PlacedArticle } from './ports.ts'
import type { Admin, AdminEntry } from './web/admin-doors.ts'

type Parts = Privacy & Places & Pick<AdminPlatforms, 'runSchedule'>

/** Everything that a command may ask. Nothing of one workspace is ever told to another. */
export type App = Parts & {
  /** Milliseconds since the epoch. */
  now(): number
  /** All that a workspace has chosen, and the revision that a change of it names as seen. */
  config(workspace: string): Promise<KeptConfig>
  /** IANA zone in which a workspace is told the time. */
  zone(workspace: string): Promise<string>
  /** In the order in which briefings print them. */
  sections(workspace: string): Promise<readonly Section[]>
  changeConfig(wanted: WantedChange): Promise<ConfigOutcome>
  /** Takes back the last change that nobody took back. */
  undoLast(workspace: string, by: Author): Promise<UndoOutcome>
  /** Newest first; those before a revision, or the newest (null). */
  changes(workspace: string, page: { readonly limit: number; readonly before: number | null }): Promise<readonly Change[]>

  /** Sections to choose from, beside those that everybody begins with. */
  readySections(): readonly Section[]
  /** The feeds that everybody begins with. */
  starterFeeds(): readonly ConfigFeed[]
  /** Feeds for sections to choose from, each leaning to its section. */
  readyFeeds(): readonly ConfigFeed[]
  /** How each feed of the workspace does, by address. */
  feedHealth(workspace: string): Promise<readonly FeedHealth[]>
  /** What needs the admins, what they were not told of yet first. */
  concerns(workspace: string): Promise<readonly PresentConcern[]>
  /** Feeds that the workspace does not follow yet, and the outlet of each. */
  withOutlets<feed extends NewFeed>(workspace: string, feeds: readonly feed[]): Promise<readonly (feed & { readonly outlet: Outlet })[]>
  findFeeds(address: string): Promise<FeedsFound>
  /** Reads a feed now, outside of its polling. */
  readFeed(feed: string): Promise<FeedRead>
  /** Keeps a file that came with a form, for the one command that reads it at once. @returns Its address, for an option that takes a file. */
  keepUpload(workspace: string, bytes: Uint8Array): string
  /** Reads a list of feeds, and asks those that the workspace does not follow, for a minute at most. */
  readList(workspace: string, address: string, told: (asked: number, of: number) => void): Promise<ListRead>
  /** Stories with an article of the last `sinceMs` milliseconds. */
  recentStories(workspace: string, sinceMs: number): Promise<readonly Story[]>
  /** Pictures of the stories of a week and of how soon articles are here; none where nothing can be drawn, or there is nothing to see. */
  newsPictures(workspace: string, stories: readonly Story[], shown: NewsShown): Promise<readonly Picture[]>

  /** A briefing by its id, posted on schedule or asked for. */
  briefing(workspace: string, id: string): Promise<Briefing | undefined>
  /** What a channel was last shown, posted on schedule or asked for. */
  latestBriefing(workspace: string, channel: string): Promise<Briefing | undefined>
  /** What the channel was last shown, and the last that was posted there where that is another. */
  latestSeen(workspace: string, channel: string): Promise<readonly Briefing[]>
  /** Makes a briefing of what is stored, and keeps it so that its buttons work; two who ask the same in one minute share the making. */
  briefNow(request: BriefNow): Promise<Briefing>
  /** What the archive holds on some words: a briefing that is kept, or what is near. */
  topic(request: TopicRequest & { readonly channel: string }): Promise<Topic>
  /** What articles say to a question, word for word; two who ask the same in one minute share the reading. */
  ask(request: AskRequest): Promise<Asked>

  /** A story by its lasting id, as it stands now; undefined where it was never there or is forgotten. */
  story(workspace: string, id: string): Promise<Story | undefined>
  /** Writes a story up as it stands now; kept as `briefNow` does. Undefined where there is none, or nothing of it passes the gate. */
  storyNow(request: StoryNow): Promise<Briefing | undefined>
  /** A story's reports over time, drawn; null where one moment holds them all, or nothing can be drawn. */
  timelinePicture(story: Story, shown: TimelineShown): Promise<Picture | null>
  /** Each article of a story, and why it was put there; empty where the story is forgotten. */
  placedArticles(workspace: string, story: string): Promise<readonly PlacedArticle[]>
  /** The article that a link leads to, where it was read, and its story. */
  articleAt(workspace: string, url: string): Promise<PlacedArticle | undefined>
  subscriptions(workspace: string): Promise<readonly Subscription[]>

  follow(follow: NewFollow): Promise<FollowOutcome>
  /** @returns False where there was no such follow. */
  unfollow(workspace: string, id: string): Promise<boolean>
  /** Of the workspace, oldest first. */
  follows(workspace: string): Promise<readonly Follow[]>
  /** Whether news could not be posted in a channel when it was last tried: its admins were told why. */
  isClosed(workspace: string, channel: string): Promise<boolean>
  giveFeedback(feedback: Feedback): Promise<void>
  /**
   * Where the channel's briefings are read outside the chat; undefined where no web page is served.
   *
   * @param renew True: the addresses so far lead nowhere any more.
   */
  share(workspace: string, channel: string, renew: boolean): Promise<ShareAddresses | undefined>
  readonly deliveries: OpenDeliveries

  /** A link that lets this admin in on the web, once and within ten minutes. */
  adminEntry(admin: Admin): Promise<AdminEntry>

  /** Keeps what buttons and menus stand for under their keys (see action-key.ts): before the reply that carries them is sent. */
  keepActions(workspace: string, actions: readonly ActionTarget[]): Promise<void>
  /** What a pressed button stands for; undefined where it is older than what is kept, or another workspace's. */
  action(workspace: string, key: string): Promise<ActionTarget | undefined>
}
