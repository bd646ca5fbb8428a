import type { WorkspaceSettings } from '../../app/config/workspace-settings.ts'
import type { Telling } from '../../app/health/tell-admins.ts'

/** Where admins are told: in the channel that their workspace's settings name. */
export function adminsPlaceIn(
  settingsOf: (workspace: string) => Promise<Pick<WorkspaceSettings, 'adminsChannel'>>,
): Telling['adminsPlace'] {
  return async (workspace) => {
    const { adminsChannel } = await settingsOf(workspace)
    return adminsChannel === null ? undefined : { kind: 'channel', channel: adminsChannel }
  }
}
