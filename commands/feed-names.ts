import type { ConfigFeed } from '../src/app/config/config.ts'
import { shownAddress } from '../src/feeds/private-feed.ts'

export type FeedNames = {
  /** As it is listed: its outlet, and where that has several feeds here, the address too. */
  labelOf(feed: ConfigFeed): string
  /** What a command takes for this feed and no other. */
  typedFor(feed: ConfigFeed): string
}

/** What each feed of a workspace is called among the others. */
export function feedNames(feeds: readonly ConfigFeed[]): FeedNames {
  const ofOutlet = Map.groupBy(feeds, ({ outlet }) => outlet.name.toLowerCase())
  const isOnly = ({ outlet }: ConfigFeed) => ofOutlet.get(outlet.name.toLowerCase())?.length === 1
  return {
    labelOf: (feed) => (isOnly(feed) ? feed.outlet.name : `${feed.outlet.name} (${withoutScheme(shownAddress(feed.feed))})`),
    typedFor: (feed) => (isOnly(feed) ? feed.outlet.name : feed.feed),
  }
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '')
}
