import type { Telling } from '../app/tell-admins.ts'
import type { WorkspaceSettings } from '../app/workspace-settings.ts'

/** Where admins are told: in the channel that their workspace's settings name. */
export function adminsPlaceIn(
  settingsOf: (workspace: string) => Promise<Pick<WorkspaceSettings, 'adminsChannel'>>,
): Telling['adminsPlace'] {
  return async (workspace) => {
    const { adminsChannel } = await settingsOf(workspace)
    return adminsChannel === null ? undefined : { kind: 'channel', channel: adminsChannel }
  }
}
