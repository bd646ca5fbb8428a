import { platformOf } from '../../app/platform-of.ts'
import type { AdminPlatforms, Questions } from '../../app/platforms.ts'
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
  return {
    runSchedule,
    async mayPost(workspace, channel, calls) {
      const platform = own({ discord, slack }, workspace)
      return platform === undefined ? [] : platform.mayPost(workspace, channel, calls)
    },
    async changed(workspace) {
      if (platformOf(workspace) === 'slack') await slack?.changed(workspace)
    },
    channelName: async (workspace, channel) => (await own(senders, workspace)?.channelName(workspace, channel)) ?? null,
    personName: async (workspace, user) => (await own(senders, workspace)?.personName(workspace, user)) ?? null,
  }
}

function own(them: Readonly<Record<'discord' | 'slack', Questions | undefined>>, workspace: string): Questions | undefined {
  const platform = platformOf(workspace)
  return platform === 'terminal' ? undefined : them[platform]
}
