export type BriefingSummary = {
  readonly id: string
  readonly channel: string
  readonly title: string
  readonly madeAt: number
  readonly stories: number
}

/** Some of what was posted: that which comes after `before` in the list, and of one channel where it is given. */
export type BriefingsPage = {
  readonly limit: number
  readonly before?: Pick<BriefingSummary, 'madeAt' | 'id'>
  readonly channel?: string
}

/** Finds what was posted. */
export type Archive = {
  /** Posted briefings with all of these words in what they say, whatever their case; with none, the newest. Newest first. */
  findBriefings(workspace: string, words: string, limit: number): Promise<readonly BriefingSummary[]>
}
