import type { Schedule } from '../../delivery/schedules/schedule.ts'
import type { Subscription } from '../../feeds/feed.ts'
import type { Section } from '../../sections/section.ts'
import type { SettingName, WorkspaceSettings } from './workspace-settings.ts'

/** A subscription as its workspace's config holds it. */
export type ConfigFeed = Omit<Subscription, 'workspace'>
/** A schedule as its workspace's config holds it. */
export type ConfigSchedule = Omit<Schedule, 'workspace'>

/** All that a workspace has chosen; the same in the store, in the config files, in the chat and on the web. */
export type Config = {
  /** By address. */
  readonly feeds: readonly ConfigFeed[]
  /** In the order in which briefings print them. */
  readonly sections: readonly Section[]
  /** By name. */
  readonly schedules: readonly ConfigSchedule[]
  readonly settings: WorkspaceSettings
}

/** A config as it is kept, and how many changes made it so. */
export type KeptConfig = { readonly config: Config; readonly revision: number }

type Item<kind extends string, key extends string, value> = {
  readonly kind: kind
  /** What names it among its kind: address, name of a section or schedule, name of a setting; '' for the order. */
  readonly key: key
  /** Null: it is not there. */
  readonly value: value | null
}

/** One thing of a config, as it is or as it shall be. */
export type ConfigItem =
  | Item<'feed', string, ConfigFeed>
  | Item<'section', string, Section>
  /** Names of the sections, in order. */
  | Item<'order', '', readonly string[]>
  | Item<'schedule', string, ConfigSchedule>
  | Item<'setting', SettingName, WorkspaceSettings[SettingName]>

/** One thing that a change changed: of the same kind and key. */
export type Edit = { readonly before: ConfigItem; readonly after: ConfigItem }

/** Who changes something. */
export type Author = { readonly platform: 'discord' | 'slack' | 'terminal' | 'web' | 'config'; readonly user: string }

/** One change of a workspace's config, as it is kept for ever. */
export type Change = {
  readonly workspace: string
  /** 1 for the first; each change has the next. */
  readonly revision: number
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly by: Author
  /** What was done, in English, for the record; people are told what the edits say (said-change.ts): "Added the feed Le Monde". */
  readonly what: string
  readonly edits: readonly Edit[]
  /** Revision of the change that this one takes back; null: none. */
  readonly undoes: number | null
}

/** A change that is wanted. */
export type NewChange = Omit<Change, 'revision' | 'edits'> & {
  /** How the things that change shall be. */
  readonly items: readonly ConfigItem[]
  /**
   * The revision that whoever wants it has seen: a thing that was changed since by another is not changed again unseen.
   */
  readonly seen: number
}

/** `outdated`: what was changed by others since, as it is now; nothing was kept. `nothing`: everything is so already. */
export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly change: Change }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'outdated'; readonly now: readonly ConfigItem[]; readonly by: Change | undefined }
