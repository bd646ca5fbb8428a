import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { Briefing } from '../../briefing/briefing.ts'
import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import { briefingView } from '../../delivery/views/briefing-view.ts'
import type { ShareAddresses } from '../../delivery/views/share-view.ts'
import { shownFullDay } from '../../delivery/words/shown-time.ts'
import { mailBody } from './render-mail.ts'

/** What a feed of briefings says of itself. `pageOf` is the absolute address of a briefing by its id. */
export type FeedOfBriefings = {
  readonly title: string
  /** Newest first. */
  readonly briefings: readonly Briefing[]
  readonly addresses: Pick<ShareAddresses, 'atom' | 'json' | 'page'>
  pageOf(id: string): string
}

/** RFC 4287. Ids are URNs, since the addresses may be renewed and no reader should show a briefing again for that. */
export function atomFeed({ title, briefings, addresses, pageOf }: FeedOfBriefings): string {
  return generateAtomFeed({
    id: urnOf(briefings[0] ?? null, 'channel'),
    title: { value: title, type: 'text' },
    updated: new Date(briefings[0]?.madeAt ?? 0),
    generator: { text: 'Attaché' },
    authors: [{ name: 'Attaché' }],
    links: [
      { href: addresses.atom, rel: 'self', type: 'application/atom+xml' },
      { href: addresses.page, rel: 'alternate', type: 'text/html' },
    ],
    entries: briefings.map((briefing) => ({
      id: urnOf(briefing, briefing.id),
      title: { value: titleOf(briefing), type: 'text' },
      published: new Date(briefing.madeAt),
      updated: new Date(briefing.madeAt),
      links: [{ href: pageOf(briefing.id), rel: 'alternate', type: 'text/html' }],
      content: { value: mailBody(briefingView(briefing)), type: 'html' },
    })),
  })
}

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ title, briefings, addresses, pageOf }: FeedOfBriefings): string {
  const feed = generateJsonFeed({
    title,
    home_page_url: addresses.page,
    feed_url: addresses.json,
    authors: [{ name: 'Attaché' }],
    items: briefings.map((briefing) => ({
      id: urnOf(briefing, briefing.id),
      url: pageOf(briefing.id),
      title: titleOf(briefing),
      content_html: mailBody(briefingView(briefing)),
      date_published: new Date(briefing.madeAt),
      language: briefing.language,
    })),
  })
  // Where there are none, feedsmith leaves out what the format requires.
  return JSON.stringify(briefings.length === 0 ? { ...Object(feed), items: [] } : feed, null, 2)
}

function titleOf({ title, window, zone, language }: Briefing): string {
  return harmlessText(`${title}, ${shownFullDay(window.to, zone, language)}`)
}

function urnOf(briefing: Briefing | null, last: string): string {
  const parts = briefing ? [briefing.workspace, briefing.channel, last] : ['empty']
  return `urn:attache:${parts.map((part) => encodeURIComponent(part)).join(':')}`
}
