/** Whose news it is: the team's, or one person's where they talk with the app alone. */
export const scopes = ['team', 'person'] as const
export type Scope = (typeof scopes)[number]

export function workspaceOf(scope: Scope, team: string, user: string): string {
  return scope === 'team' ? workspaceOfTeam(team) : `slack:user:${team}:${user}`
}

export function workspaceOfTeam(team: string): string {
  return `slack:team:${team}`
}

/** The team that a workspace stands in; undefined where it is no workspace of Slack. */
export function teamIn(workspace: string): string | undefined {
  return /^slack:(?:team:(\w+)|user:(\w+):\w+)$/.exec(workspace)?.slice(1).find(Boolean)
}

/** Ids of conversations of two begin with D. https://docs.slack.dev/reference/objects/conversation-object */
export function scopeIn(channel: string): Scope {
  return channel.startsWith('D') ? 'person' : 'team'
}

export function scopeOfWorkspace(workspace: string): Scope {
  return workspace.startsWith('slack:user:') ? 'person' : 'team'
}
