import type { FollowedArticle } from '../../src/articles/article.ts'

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
