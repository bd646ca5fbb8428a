import type { SettingName } from './workspace-settings.ts'

/** The option of `/settings` that sets a setting: people are shown the name that they can type. */
export const settingOption = {
  zone: 'zone',
  language: 'language',
  style: 'style',
  mostStories: 'stories',
  thread: 'threads',
  quiet: 'quiet',
  leastOutlets: 'outlets',
  never: 'never',
  markStateMedia: 'state-media',
  corrections: 'corrections',
  nothingNew: 'nothing-new',
  adminsChannel: 'admins-channel',
  adminRole: 'admin-role',
  admins: 'admins',
} as const satisfies Readonly<Record<SettingName, string>>
