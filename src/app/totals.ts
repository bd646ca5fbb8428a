/** How much is stored, for whoever runs Attaché; tells of no workspace. */
export type Totals = {
  readonly workspaces: number
  readonly articles: number
  /** Living ones: redirects are not counted. */
  readonly stories: number
  readonly briefings: number
  readonly follows: number
  /** Followed feeds: read at their last poll, failing, or never asked. */
  readonly feeds: { readonly read: number; readonly failing: number; readonly unread: number }
}

export type TotalsStore = { totals(): Promise<Totals> }
