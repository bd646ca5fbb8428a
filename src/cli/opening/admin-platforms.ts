import type { AdminPlatforms } from '../../app/platforms.ts'
import type { Schedule } from '../../delivery/schedules/schedule.ts'
import type { Platforms } from './open-platforms.ts'

/**
 * What admins' commands need of the platforms that are connected; the terminal takes everything. Where a platform is connected in
 * another process, nothing is known to be missing: what cannot be posted is told when it is sent.
 */
export function adminPlatforms(
  { discord, slack, senders }: Pick<Platforms, 'discord' | 'slack' | 'senders'>,
  runSchedule: (schedule: Schedule) => Promise<boolean>,
): AdminPlatforms {
  const asked = (workspace: string) =>
    workspace.startsWith('discord:') ? senders.discord : workspace.startsWith('slack:') ? senders.slack : undefined
  return {
    runSchedule,
    async mayPost(workspace, channel) {
      const platform = workspace.startsWith('discord:') ? discord : workspace.startsWith('slack:') ? slack : undefined
      return platform === undefined ? [] : platform.mayPost(workspace, channel)
    },
    async changed(workspace) {
      if (workspace.startsWith('slack:')) await slack?.changed(workspace)
    },
    channelName: async (workspace, channel) => (await asked(workspace)?.channelName(workspace, channel)) ?? null,
    personName: async (workspace, user) => (await asked(workspace)?.personName(workspace, user)) ?? null,
  }
}
