/** What Attaché says, before any platform has a say in how it looks. */

/** A run of text inside a block. Text from feeds travels as data; each renderer escapes it. */
export type Span =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly style?: 'bold' | 'italic' | 'faint'
      readonly language?: string
      /** Names the heading of this reply that the words point to; renderers without anchors show the words alone. */
      readonly anchor?: string
    }
  | { readonly kind: 'link'; readonly text: string; readonly url: string; readonly language?: string }
  /** `withYear`: where readers cannot tell the year by themselves. */
  | {
      readonly kind: 'time'
      readonly at: number
      readonly zone: string
      readonly show: 'date' | 'time' | 'both'
      readonly withYear?: boolean
    }
  /** A channel by its platform's id: chats show its name themselves, and call nobody. */
  | { readonly kind: 'channel'; readonly id: string; readonly name?: string }
  /** A person by their platform's id, shown likewise. In answers to one person alone: Slack calls whom a message in a channel names. */
  | { readonly kind: 'person'; readonly id: string; readonly name?: string }
  /** A role by its platform's id; Discord alone has roles, and shows its name. */
  | { readonly kind: 'role'; readonly id: string }
  /** `[2]`: the number of a source, the passage that supports the words before it, and where to read it. */
  | {
      readonly kind: 'citation'
      readonly source: number
      readonly passage: string
      readonly outlet: string
      readonly url: string
      /** Of the passage, BCP 47. */
      readonly language?: string
    }

export type Spans = readonly Span[]

/** A button or an entry of a menu: another command with its options. */
export type Action = {
  readonly label: string
  readonly command: string
  readonly options: Readonly<Record<string, string>>
  /** Name of the command's form that it opens, with what the options say filled in; left out, it runs the command. */
  readonly form?: string
}

/** A PNG and the same in words. */
export type Picture = { readonly png: Uint8Array; readonly alt: string }

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly spans: Spans; readonly anchor?: string }
  | { readonly kind: 'paragraph'; readonly spans: Spans }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Spans[] }
  /** Somebody's words. `by` says who, with the citation. */
  | { readonly kind: 'quote'; readonly spans: Spans; readonly by: Spans }
  /** Numbered sources; `number` is what citations name. */
  | { readonly kind: 'sources'; readonly items: readonly { readonly number: number; readonly spans: Spans }[] }
  | ({ readonly kind: 'image' } & Picture)
  /** A file to keep. `name` with its ending; in answers to people alone, never in what is posted on schedule. */
  | { readonly kind: 'file'; readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly Spans[])[] }
  | { readonly kind: 'divider' }
  | {
      readonly kind: 'actions'
      readonly buttons: readonly Action[]
      readonly menu?: { readonly label: string; readonly entries: readonly Action[] }
    }

export type Actions = Extract<Block, { kind: 'actions' }>

/** Blocks that belong together and are never parted while they fit in one message: a story. */
export type Part = { readonly blocks: readonly Block[] }

export type Reply = {
  /** One plain sentence for notifications and screen readers. Never empty. */
  readonly summary: string
  readonly parts: readonly Part[]
  /** `caller` is shown only to the person who ran the command. */
  readonly audience: 'channel' | 'caller'
  /** BCP 47 tag of the words that are ours. */
  readonly language: string
  /** Of a briefing: its title and those of the sections with stories, by which a forum may be sorted. */
  readonly topics?: readonly string[]
  /**
   * Whom the message calls, by the platform's id: a role on Discord, a user group on Slack. In the first message of what is posted on
   * schedule alone; no word of a feed can come to stand here.
   */
  readonly calls?: string
  /** Nothing was done: because of this option, or for another reason (null). A form shows it beside its field, or can be opened again. */
  readonly mistake?: { readonly option: string | null }
}

export function text(value: string, style?: 'bold' | 'italic' | 'faint'): Span {
  return style ? { kind: 'text', text: value, style } : { kind: 'text', text: value }
}

/** @param style Of words; spans have their own. */
export function paragraph(said: string | Spans, style?: 'bold' | 'italic' | 'faint'): Extract<Block, { kind: 'paragraph' }> {
  return { kind: 'paragraph', spans: typeof said === 'string' ? [text(said, style)] : said }
}

export function heading(level: 1 | 2 | 3, title: string, anchor?: string): Block {
  return { kind: 'heading', level, spans: [text(title)], ...(anchor === undefined ? {} : { anchor }) }
}

/** Buttons, and a menu below them. */
export function actions(buttons: readonly Action[], menu?: Actions['menu']): Actions {
  return { kind: 'actions', buttons, ...(menu ? { menu } : {}) }
}

export function bullets(items: readonly Spans[]): Extract<Block, { kind: 'list' }> {
  return { kind: 'list', ordered: false, items }
}
