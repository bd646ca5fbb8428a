import type { App } from '../app.ts'
import type { Caller } from '../input/caller.ts'

/** Whether somebody may change what the workspace has chosen: by the platform's own rights, or because its settings name them. */
export async function isAdmin({ isAdmin, workspace, user, roles = [] }: Caller, app: Pick<App, 'config'>): Promise<boolean> {
  if (isAdmin) return true
  const { admins, adminRole } = (await app.config(workspace)).config.settings
  return admins.includes(user) || (adminRole !== null && roles.includes(adminRole))
}
