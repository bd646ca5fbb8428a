import type { FollowedArticle } from '../articles/article.ts'

/** The articles of one workspace about one event, over as many days as it lives. */
export type Story = {
  /** Stable: at a merge the older id stays, at a split the larger part keeps it. */
  readonly id: string
  /** Oldest first; at least one. */
  readonly articles: readonly FollowedArticle[]
}

/** What the desk decided about where articles belong; a store keeps it. Merges leave a redirect. */
export type StoryChange =
  | { readonly kind: 'joined'; readonly article: string; readonly story: string; readonly likeness: number; readonly reason: string }
  | { readonly kind: 'merged'; readonly from: string; readonly into: string; readonly likeness: number }
  | { readonly kind: 'split'; readonly from: string; readonly into: string; readonly articles: readonly string[] }
