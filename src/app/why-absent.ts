import { canonicalAddress } from '../articles/canonical-address.ts'
import type { Briefing, LeftOut } from '../briefing/briefing.ts'
import type { App } from './app.ts'
import type { Caller } from './caller.ts'
import { findStory, type StoryFound } from './find-story.ts'
import type { PlacedArticle } from './ports.ts'

/** Where an article went that somebody links to, in plain sentences; or the story that tells it. */
export type WhyAbsent =
  | Extract<StoryFound, { kind: 'found' }>
  | { readonly kind: 'absent'; readonly said: string; readonly story: string | null }

/**
 * Why an article is not in a briefing, or that it is.
 *
 * @param briefingId Of which briefing; undefined: what the channel was last shown.
 */
export async function whyAbsent(
  url: string,
  briefingId: string | undefined,
  caller: Pick<Caller, 'workspace' | 'channel' | 'language'>,
  app: App,
): Promise<WhyAbsent> {
  const placed = await app.articleAt(caller.workspace, url)
  if (!placed) return absent(await whyUnread(url, caller.workspace, app))
  if (!placed.story) return absent(`“${placed.article.title}” was read and is not grouped into a story yet; ask again in a minute.`)
  const briefing = await (briefingId === undefined
    ? app.latestBriefing(caller.workspace, caller.channel)
    : app.briefing(caller.workspace, briefingId))
  const told = briefing && (await findStory(placed.story.id, briefing.id, caller, app))
  if (briefing && told?.kind === 'found' && told.briefing.id === briefing.id) return told
  return absent(untoldBecause(placed, briefing), placed.story.id)
}

async function whyUnread(url: string, workspace: string, app: App): Promise<string> {
  const host = URL.parse(canonicalAddress(url) ?? '')?.hostname.replace(/^www\./, '')
  if (host === undefined) return 'That is no web address. Addresses begin with http:// or https://.'
  const outlets = (await app.subscriptions(workspace)).filter(({ feed }) => belongTogether(host, URL.parse(feed)?.hostname ?? ''))
  if (outlets.length === 0) return `No feed of ${host} is followed here, so nothing of it can be told.`
  const names = [...new Set(outlets.map(({ outlet }) => outlet.name))].join(', ')
  return `${names} is followed here, but none of the feeds that are read listed this address, or it is forgotten by now.`
}

/** Feeds often live on another host of the same site: "feeds.example.org". */
function belongTogether(host: string, feedHost: string): boolean {
  const site = (name: string) =>
    name
      .replace(/^www\./, '')
      .split('.')
      .slice(-2)
      .join('.')
  return host === feedHost || feedHost.endsWith(`.${host}`) || host.endsWith(`.${feedHost}`) || site(host) === site(feedHost)
}

function untoldBecause({ article, story }: PlacedArticle, briefing: Briefing | undefined): string {
  const title = `“${article.title}”`
  if (!briefing) return `${title} was read. There is no briefing in this channel that could tell it; /brief makes one.`
  const left = briefing.leftOut.find((one) => one.story === story?.id)
  if (left) return `${title} was considered for “${briefing.title}” and left out: ${reasons[left.reason]}.`
  if (article.publishedAt <= briefing.window.from) return `${title} is older than what “${briefing.title}” covers.`
  if (article.publishedAt > briefing.window.to) return `${title} came after “${briefing.title}” was made; /brief makes a new one.`
  return `${title} was read, and its story belongs to no section that “${briefing.title}” covers.`
}

const reasons: Readonly<Record<LeftOut['reason'], string>> = {
  'one-outlet': 'only one outlet reports its story',
  'no-section': 'its story fits no section',
  'section-full': 'its section was full of stories that weigh more',
  'briefing-full': 'the briefing was full of stories that weigh more',
  'nothing-new': 'its story had nothing new since it was last told',
  'no-checked-sentence': 'no sentence of its story passed the check',
}

function absent(said: string, story: string | null = null): WhyAbsent {
  return { kind: 'absent', said, story }
}
