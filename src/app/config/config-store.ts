import type { Schedule } from '../../delivery/schedules/schedule.ts'
import type { Change, ChangeOutcome, Config, ConfigItem, KeptConfig, NewChange } from './config.ts'

/** Keeps what each workspace has chosen, and every change of it. */
export type ConfigStore = {
  /**
   * Gives a workspace its first config. Feeds that it follows already stay, and those given are passed over then.
   *
   * @returns False, and keeps nothing, where it has a config.
   * @throws {RangeError} As `replaceSubscriptions` does.
   */
  beginConfig(workspace: string, config: Config): Promise<boolean>
  /** Undefined where the workspace never began. */
  config(workspace: string): Promise<KeptConfig | undefined>
  /** Revision of what `config` would give. */
  configRevision(workspace: string): Promise<number | undefined>
  /**
   * Changes a config and keeps the change, in one transaction. Where somebody else changed one of the things after the revision
   * that was seen, nothing is changed and the things are given as they are now.
   *
   * @throws {RangeError} As `replaceSubscriptions` does.
   */
  changeConfig(change: NewChange): Promise<ChangeOutcome>
  /** Newest first; those before a revision, or the newest (null). */
  changes(workspace: string, page: { readonly limit: number; readonly before: number | null }): Promise<readonly Change[]>
  /** Of every workspace, the paused ones too, by workspace and name. */
  schedules(): Promise<readonly Schedule[]>
  /** What the config files last said of a workspace; empty where they never did. */
  appliedItems(workspace: string): Promise<readonly ConfigItem[]>
  keepAppliedItems(workspace: string, items: readonly ConfigItem[]): Promise<void>
}
