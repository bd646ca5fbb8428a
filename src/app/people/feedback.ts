export const feedbackKinds = ['wrong', 'duplicate', 'not-for-us'] as const
export type FeedbackKind = (typeof feedbackKinds)[number]

/** What a reader thinks of a story, for the admins. A second one of the same kind on the same story by the same person replaces the first. */
export type Feedback = {
  readonly workspace: string
  readonly briefing: string
  /** The story's lasting id. */
  readonly story: string
  readonly headline: string
  readonly kind: FeedbackKind
  readonly user: string
  /** Milliseconds since the epoch. */
  readonly at: number
}
