import type { Article } from '../../articles/article.ts'
import type { FeedFailure } from '../../feeds/feed.ts'

/** Where the texts that come from articles' pages are kept. */
export type FullTexts = {
  /**
   * Articles first seen since `since` in a feed that a subscription allows the pages of, and whose page was never asked for or is
   * due again at `now`; the latest first.
   */
  dueFullTexts(window: { readonly since: number; readonly now: number }, limit: number): Promise<readonly DueFullText[]>
  /**
   * Keeps what asking for an article's page brought. A text that is taken takes the place of the feed's for every workspace, and
   * no later poll undoes it; a page that reserves its text gives the feed's back. `updatedAt` stays: the publisher changed nothing.
   */
  saveFullText(article: string, outcome: FullTextOutcome, now: number): Promise<void>
}

/** Reads the article on a web page within a deadline, whatever is in its bytes. Never throws for what a page holds. */
export type PageReader = {
  read(bytes: Uint8Array, origin: { readonly url: string; readonly contentType: string }): Promise<PageReading>
  close(): Promise<void>
}

export type PageReading =
  | {
      readonly kind: 'read'
      /** Plain text, as Article has it; '' where the page holds no article. */
      readonly text: string
      /** Whether the page says that its text is not to be used. */
      readonly reserved: boolean
    }
  | { readonly kind: 'failed'; readonly failure: FeedFailure }

/** An article whose page may hold more than its feed gives. */
export type DueFullText = Pick<Article, 'id' | 'url' | 'title' | 'language'> & {
  /** What the feed gives; may be ''. */
  readonly teaser: string
  /** Of the page when it was read last. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** How often it was asked for. */
  readonly tries: number
}

/**
 * Why an article keeps its feed's text: the feed gives it whole; robots.txt does not let us ask; the publisher reserves text and
 * data mining; the page could not be had; it holds no more of this article than the feed.
 */
export type FullTextLeft = 'whole' | 'robots' | 'reserved' | 'failed' | 'no-text'

export type FullTextOutcome =
  | { readonly kind: 'taken'; readonly text: string; readonly etag: string | null; readonly lastModified: string | null }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'left'
      readonly reason: FullTextLeft
      /** When to ask again, milliseconds since the epoch; null: not unless the feed changes its words. */
      readonly retryAt: number | null
    }
