import type { Schedule } from '../delivery/schedules/schedule.ts'

/** What can be asked about the channels and people of a workspace. */
export type Places = {
  /**
   * Names of what the bot lacks to post a briefing in a channel; empty: it may; null: there is no such channel for it.
   *
   * @param calls Whom its first message is to call.
   */
  mayPost(workspace: string, channel: string, calls?: string): Promise<readonly string[] | null>
  /** What a channel is called, without a sign before it; null where nobody can say. */
  channelName(workspace: string, channel: string): Promise<string | null>
  /** What a person is called; null where nobody can say. */
  personName(workspace: string, user: string): Promise<string | null>
}

/** What a chat platform is asked. */
export type Questions = Places & {
  /** Whether a person may change a workspace's settings. Of whom the platform tells nothing is no admin. */
  isAdmin(workspace: string, user: string): Promise<boolean>
}

/** What admins' commands need of the platforms. */
export type AdminPlatforms = Places & {
  /** Told that somebody changed what the workspace chose or follows, for what people have before them. Never rejects. */
  changed(workspace: string): Promise<void>
  /** Makes a schedule's briefing now and posts it. @returns False where that failed; the log says why. */
  runSchedule(schedule: Schedule): Promise<boolean>
}
