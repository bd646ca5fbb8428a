export type BriefingSummary = {
  readonly id: string
  readonly channel: string
  readonly title: string
  readonly madeAt: number
  readonly stories: number
}

/** Finds what was posted. */
export type Archive = {
  /** Posted briefings with all of these words in what they say, whatever their case; with none, the newest. Newest first. */
  findBriefings(workspace: string, words: string, limit: number): Promise<readonly BriefingSummary[]>
}
