import type { FollowedArticle } from '../../src/articles/article.ts'
import type { Held } from '../../src/stories/pairs/held-articles.ts'
import { featuresOf, readingOf } from '../../src/stories/words/features.ts'

export const noon = Date.UTC(2026, 2, 10, 12)
export const hourMs = 3_600_000

/** An article for a test: of outlet `outlet`, so many hours after noon. */
export function article(
  id: string,
  outlet: string,
  title: string,
  text = '',
  hours = 0,
  more: Partial<FollowedArticle> = {},
): FollowedArticle {
  const publishedAt = noon + hours * hourMs
  return {
    id,
    url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${id}`,
    feed: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/feed`,
    title,
    text,
    language: 'en',
    authors: [],
    publishedAt,
    datedBy: 'feed',
    updatedAt: null,
    seenAt: publishedAt,
    outlet: { name: outlet, country: null, owner: null, stateMedia: false },
    section: null,
    ...more,
  }
}

/** A headline as the desk holds it, by itself: every word of it is worth 6. */
export function heldWith(place: number, title: string, more: Partial<Held> = {}): Held {
  const { id, feed, language, publishedAt, outlet } = article(`n${place}`, `Outlet ${place}`, title)
  const features = featuresOf(readingOf(article(id, outlet.name, title), ''), publishedAt, () => 6)
  return {
    ...{ id, feed, title, language, publishedAt, features, place, outlet: outlet.name, wording: title, amounts: [] },
    ...{ address: [], kinds: 0 },
    ...{ scene: { countries: new Set(), towns: new Set(), home: null }, alone: false, leisure: false, stray: false, story: `s${id}` },
    ...more,
  }
}
