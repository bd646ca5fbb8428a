/** What an article says from some moment on; what is left out stays as it was. */
type Edition = {
  /** ISO 8601 instant. */
  readonly at: string
  readonly title?: string
  readonly summary?: string
  readonly paragraphs?: readonly string[]
}

/** One article of an invented outlet. Texts are plain, without markup or entities, unless said otherwise. */
export type SampleArticle = {
  /** Last part of its address. */
  readonly slug: string
  /** ISO 8601 instant; before it the article is in no feed and has no page. */
  readonly at: string
  /** What the feed gives as its date where that is not `at`; null: no date. */
  readonly dated?: string | null
  readonly title: string
  readonly summary: string
  /** The full text, where the feed gives it. A paragraph that begins with `<` is HTML as it stands. */
  readonly paragraphs?: readonly string[]
  readonly author?: string
  readonly categories?: readonly string[]
  /** Later wordings, oldest first. */
  readonly editions?: readonly Edition[]
}

/** How an outlet's publishing system writes its feed. Each habit is one that real feeds have. */
type Habits = {
  /** Relative links have no host; the reader must resolve them. */
  readonly links?: 'absolute' | 'relative'
  /** Query string put behind every link in the feed. */
  readonly tracking?: string
  /** The item's id: its address, a number at the outlet's own host, or none. */
  readonly guids?: 'address' | 'number' | 'none'
  /** Summaries as bare text, as a paragraph in CDATA, or as a paragraph with its markup escaped. */
  readonly summaries?: 'text' | 'cdata' | 'escaped'
  /** Words of a link that ends every summary. */
  readonly readMore?: string
  /** How often text is escaped: twice makes `&` arrive as `&amp;amp;`. */
  readonly escaping?: 'once' | 'twice'
  /** Offset of the dates from UTC, minutes. */
  readonly zoneMinutes?: number
  readonly charset?: 'utf-8' | 'windows-1252'
}

/** How the server answers when the feed is asked for. */
type Answer =
  | { readonly kind: 'feed' }
  /** Bare ampersands and a mismatched tag; the items can still be made out. */
  | { readonly kind: 'damaged' }
  /** Only after the server's `slowMs`. */
  | { readonly kind: 'slow' }
  /** Readers know the old address; it answers 301. */
  | { readonly kind: 'moved'; readonly from: string }
  /** No feed, but this status. */
  | { readonly kind: 'status'; readonly status: 404 | 410 | 500 }

/** An invented outlet and what it published. */
export type SampleOutlet = {
  /** First part of its addresses. */
  readonly id: string
  readonly name: string
  readonly tagline: string
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string
  /** BCP 47 tag. */
  readonly language: string
  /** Outlets with the same owner are one voice; null: it owns itself. */
  readonly owner: string | null
  readonly stateMedia: boolean
  /** Name of the section that its articles lean to. */
  readonly section: string | null
  /** Host name it would have on the open internet; appears in ids and addresses of people only. */
  readonly host: string
  readonly format: 'rss' | 'rdf' | 'atom' | 'json'
  /** Path of its feed. */
  readonly path: string
  readonly habits: Habits
  readonly answer: Answer
  readonly articles: readonly SampleArticle[]
}
