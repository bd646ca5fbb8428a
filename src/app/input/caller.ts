/** Where a command is typed, and by whom. Ids are the platform's own. */
export type Caller = {
  readonly platform: 'discord' | 'slack' | 'terminal' | 'web'
  /** The tenant: a Discord server, a Slack team, one person in a direct message, or 'local'. */
  readonly workspace: string
  readonly channel: string
  readonly user: string
  /** Of the person in the workspace, by id; left out where the platform knows none. */
  readonly roles?: readonly string[]
  /** May change the workspace's settings, whatever these say. */
  readonly isAdmin: boolean
  /** Whether the platform could not be asked for their rights just now. */
  readonly areRightsUnknown?: boolean
  /** BCP 47 tag of the person's client. */
  readonly language: string
  /** Shows somebody who waits how far it is, in a sentence; the answer comes in its place. Left out where nobody can be shown. */
  tell?(said: string): void
}

/** Whom an answer is for, as far as it depends on that. */
export type Reader = Pick<Caller, 'workspace' | 'channel' | 'language'>
