import type { FollowedArticle } from '../../src/articles/article.ts'
import type { Story } from '../../src/stories/story.ts'

/** An article as a test says it, the rest filled in; the outlet may be named by a word. */
export function article(
  said: Partial<Omit<FollowedArticle, 'outlet'>> & { readonly title: string; readonly outlet?: string; readonly stateMedia?: boolean },
): FollowedArticle {
  const name = said.outlet ?? 'The Meridian'
  const id = said.id ?? `${name} ${said.title}`.replace(/\W+/g, '-').toLowerCase()
  const { outlet: _, stateMedia = false, ...rest } = said
  return {
    id,
    url: `https://${name.replace(/\W+/g, '').toLowerCase()}.example/${encodeURIComponent(id)}`,
    feed: `https://${name.replace(/\W+/g, '').toLowerCase()}.example/feed`,
    text: '',
    language: 'en',
    authors: [],
    publishedAt: Date.parse('2025-02-13T12:00:00Z'),
    datedBy: 'feed',
    updatedAt: null,
    seenAt: Date.parse('2025-02-13T12:05:00Z'),
    section: null,
    ...rest,
    outlet: { name, country: null, owner: null, stateMedia },
  }
}

export function story(...articles: readonly FollowedArticle[]): Story {
  return { id: `s-${articles[0]?.id}`, articles }
}
