/** Whether an id may be that of a role (Discord) or a user group (Slack) of a workspace; the role that everyone has is called as its server. */
export function isCallable(id: string, workspace: string): boolean {
  if (workspace.startsWith('discord:guild:')) return /^\d{5,25}$/.test(id) && workspace !== `discord:guild:${id}`
  return workspace.startsWith('slack:team:') && /^S[A-Z0-9]{2,30}$/.test(id)
}
