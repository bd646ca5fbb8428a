import { z } from 'zod'
import { nothingNewPolicies, styles } from '../../delivery/schedules/schedule.ts'
import { isTimeZone } from '../../delivery/schedules/time-zone.ts'
import { languages } from '../../delivery/words/speaker.ts'

const hour = z.number().int().min(0).max(23)

/** What a workspace has chosen for all its briefings; each has a default, so that later ones can be added. */
export const workspaceSettingsSchema = z.strictObject({
  zone: z.string().refine(isTimeZone, 'is not an IANA time zone such as Europe/Berlin').default('UTC').describe('time zone'),
  language: z.enum(languages).default('en').describe("language of the bot's own words"),
  style: z.enum(styles).default('full').describe('how much of a briefing is told'),
  mostStories: z.number().int().min(1).max(60).default(20).describe('how many stories a briefing may hold'),
  thread: z.boolean().default(true).describe('whether the stories stand in a thread of the first message'),
  quiet: z
    .strictObject({ from: hour, to: hour })
    .refine(({ from, to }) => from !== to, 'must not begin when they end')
    .nullable()
    .default(null)
    .describe('hours in which no message on what is followed is sent: [from, to)'),
  leastOutlets: z.number().int().min(1).max(10).default(2).describe('how many independent outlets must report a story'),
  never: z.array(z.string().min(1).max(60)).max(50).readonly().default([]).describe('words of stories that no briefing tells'),
  markStateMedia: z.boolean().default(true).describe('whether outlets that a state holds are marked'),
  corrections: z.boolean().default(true).describe('whether a posted briefing is corrected when a receipt no longer holds'),
  nothingNew: z.enum(nothingNewPolicies).default('say').describe('what a channel gets when nothing is new'),
  adminsChannel: z.string().min(1).max(100).nullable().default(null).describe('channel in which admins are told what needs them'),
  adminRole: z.string().min(1).max(40).nullable().default(null).describe('role that may change all this, beside Manage Server'),
  admins: z.array(z.string().min(1).max(40)).max(50).readonly().default([]).describe('people who may change all this'),
})

export type WorkspaceSettings = Readonly<z.output<typeof workspaceSettingsSchema>>
export type SettingName = keyof WorkspaceSettings

export const settingNames: readonly SettingName[] = workspaceSettingsSchema.keyof().options

export const defaultSettings: WorkspaceSettings = workspaceSettingsSchema.parse({})
