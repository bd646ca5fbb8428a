/** Where a command is typed, and by whom. Ids are the platform's own. */
export type Caller = {
  readonly platform: 'discord' | 'slack' | 'terminal' | 'web'
  /** The tenant: a Discord server, a Slack team, one person in a direct message, or 'local'. */
  readonly workspace: string
  readonly channel: string
  readonly user: string
  /** May change the workspace's settings. */
  readonly isAdmin: boolean
  /** BCP 47 tag of the person's client. */
  readonly language: string
}
