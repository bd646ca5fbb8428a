/** What a strict platform would refuse, or a careful reviewer would strike out. */
export type Rule =
  /** Text that wakes people: `<!channel>`, `<@U…>`, `<!subteam^…>` or their rich-text forms. */
  | 'open-mentions'
  /** `link_names`, `parse` other than none, or `@name` in a block's mrkdwn that is not `verbatim`: Slack may make mentions of text. */
  | 'open-parse'
  /** `<` or `>` that belongs to no link, date or mention: text that nobody escaped. */
  | 'unescaped-text'
  /** A post that did not say `unfurl_links: false` and `unfurl_media: false`. */
  | 'open-unfurl'
  /** An argument that the method does not have. */
  | 'unknown-argument'
  /** Blocks that do not fit the types of `@slack/types`. */
  | 'specification'
  /** Answered with a refusal of the form: blocks, view or arguments. */
  | 'invalid-form'
  /** Text over 4,000 characters, which Slack advises against, or cut at 40,000. */
  | 'long-text'
  /** Blocks without `text`: notifications and screen readers have nothing to say. */
  | 'no-text'
  /** A picture whose `alt_text` is empty. */
  | 'picture-without-words'
  /** An acknowledgement after 3 s, or one that nothing asked for. */
  | 'late-answer'
  /** An acknowledgement with a body where Slack passes it over. */
  | 'unread-answer'
  /** A response_url used more than 5 times or after 30 minutes. */
  | 'spent-response'
  /** A response to a button that does not say `replace_original`: Slack may replace the message. */
  | 'unsaid-replacement'
  /** Something for one person alone in a thread that nobody began: Slack does not show it. */
  | 'unseen-whisper'
  /** A reply to a reply; it should name the thread's first message. */
  | 'reply-to-reply'
  /** A token used on a channel of another team. */
  | 'other-team'
  /** A request sent before the platform's Retry-After was over. */
  | 'impatient'
  /** A method or address that this emulator does not have. */
  | 'unknown-route'

export type Violation = { readonly rule: Rule; readonly where: string; readonly detail: string }
