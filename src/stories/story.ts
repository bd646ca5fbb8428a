import type { FollowedArticle } from '../articles/article.ts'

/** The articles of one workspace about one event, over as many days as it lives. */
export type Story = {
  /** Stable: at a merge the older id stays, at a split the larger part keeps it. */
  readonly id: string
  /** Oldest first; at least one. */
  readonly articles: readonly FollowedArticle[]
}

/** Why an article was put where it is, for words in any language. */
export type JoinReason =
  /** Nothing on the desk told the same, so it founded the story. */
  | { readonly kind: 'first' }
  /** What it shares with the article that it was put beside: the rarest words of both, or what both name; none: much of its wording. */
  | { readonly kind: 'shared'; readonly words: readonly string[]; readonly outlet: string; readonly title: string }

/** What the desk decided about where articles belong; a store keeps it. Merges leave a redirect. */
export type StoryChange =
  | { readonly kind: 'joined'; readonly article: string; readonly story: string; readonly likeness: number; readonly reason: JoinReason }
  | { readonly kind: 'merged'; readonly from: string; readonly into: string; readonly likeness: number }
  | { readonly kind: 'split'; readonly from: string; readonly into: string; readonly articles: readonly string[] }
  /** These stand in their stories until the next review asks again, by what the story says as a whole; or do so no longer. One that joined is settled. */
  | { readonly kind: 'strayed' | 'settled'; readonly articles: readonly string[] }
