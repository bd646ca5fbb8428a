import { canonicalAddress } from '../../articles/copies/canonical-address.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import type { App } from '../app.ts'
import type { Reader } from '../input/caller.ts'
import type { PlacedArticle } from '../ports.ts'
import { findStory, type StoryFound } from './find-story.ts'

/** Where an article went that somebody links to, in plain sentences; or the story that tells it. */
export type WhyAbsent =
  | Extract<StoryFound, { kind: 'found' }>
  | { readonly kind: 'absent'; readonly said: string; readonly story: string | null }

/**
 * Why an article is not in a briefing, or that it is.
 *
 * @param briefingId Of which briefing; undefined: what the channel was last shown.
 */
export async function whyAbsent(url: string, briefingId: string | undefined, caller: Reader, app: App): Promise<WhyAbsent> {
  const { say } = wordsFor(caller.language)
  const placed = await app.articleAt(caller.workspace, url)
  if (!placed) return absent(await whyUnread(url, caller, app))
  if (!placed.story) return absent(say('absent.notGrouped', { title: placed.article.title }))
  const briefing = await (briefingId === undefined
    ? app.latestBriefing(caller.workspace, caller.channel)
    : app.briefing(caller.workspace, briefingId))
  const told = briefing && (await findStory(placed.story.id, briefing.id, caller, app))
  if (briefing && told?.kind === 'found' && told.briefing.id === briefing.id) return told
  return absent(untoldBecause(placed, briefing, caller.language), placed.story.id)
}

async function whyUnread(url: string, { workspace, language }: Pick<Reader, 'workspace' | 'language'>, app: App): Promise<string> {
  const { say } = wordsFor(language)
  const host = URL.parse(canonicalAddress(url) ?? '')?.hostname.replace(/^www\./, '')
  if (host === undefined) return say('absent.noAddress')
  const outlets = (await app.subscriptions(workspace)).filter(({ feed }) => belongTogether(host, URL.parse(feed)?.hostname ?? ''))
  if (outlets.length === 0) return say('absent.notFollowed', { host })
  const names = [...new Set(outlets.map(({ outlet }) => outlet.name))].join(', ')
  return say('absent.notListed', { names })
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

function untoldBecause({ article, story }: PlacedArticle, briefing: Briefing | undefined, language: string): string {
  const { say } = wordsFor(language)
  const { title } = article
  if (!briefing) return say('absent.noBriefing', { title })
  const told = { title, briefing: briefing.title }
  const left = briefing.leftOut.find((one) => one.story === story?.id)
  if (left) return say('absent.leftOut', { ...told, reason: say(`untold.${left.reason}`) })
  if (article.publishedAt <= briefing.window.from) return say('absent.older', told)
  return say(article.publishedAt > briefing.window.to ? 'absent.later' : 'absent.elsewhere', told)
}

function absent(said: string, story: string | null = null): WhyAbsent {
  return { kind: 'absent', said, story }
}
