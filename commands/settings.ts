import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { ConfigItem } from '../src/app/config/config.ts'
import { settingItems } from '../src/app/config/config-items.ts'
import { saidValue } from '../src/app/config/said-change.ts'
import { saidIssue } from '../src/app/config/said-issue.ts'
import { settingOption } from '../src/app/config/setting-option.ts'
import { type SettingName, settingNames, type WorkspaceSettings, workspaceSettingsSchema } from '../src/app/config/workspace-settings.ts'
import { readQuietHours } from '../src/app/following/quiet-hours.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { hintOf } from '../src/app/input/form.ts'
import { isNone, optionFacts } from '../src/app/input/option-facts.ts'
import { shortened } from '../src/app/input/typed-line.ts'
import { platformOf } from '../src/app/platform-of.ts'
import { channelNamed, namingIds } from '../src/delivery/reply/naming-ids.ts'
import { bullets, type Reply, type Spans, text } from '../src/delivery/reply/reply.ts'
import { readZone } from '../src/delivery/schedules/read-schedule.ts'
import { nothingNewPolicies, styles } from '../src/delivery/schedules/schedule.ts'
import { adminReply } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { summaryIn } from '../src/delivery/words/command-words.ts'
import { languages } from '../src/delivery/words/speaker.ts'
import { wordsFor } from '../src/delivery/words/words.ts'
import { settingActions } from './admin-actions.ts'
import { change } from './change-reply.ts'
import { asSeen, isYes, listed, mistaken, seenOption, yesOrNo } from './options.ts'
import { channelId, mayNotPost } from './schedule-parts.ts'

const yesNo = z.enum(['yes', 'no'])

/** `/settings` shows what the workspace has chosen for all its briefings; with an option it changes that. */
export const settings = defineCommand({
  name: 'settings',
  summary: 'What this server or team has chosen for its briefings; name one to change it',
  options: z.object({
    zone: z.string().min(1).max(60).optional().describe('time zone, such as Europe/Berlin'),
    language: z.enum(languages).optional().describe("language of the bot's own words"),
    style: z.enum(styles).optional().describe('how much of a briefing is told'),
    stories: z.coerce.number().int().min(1).max(60).optional().describe('how many stories a briefing may hold'),
    threads: yesNo.optional().describe('whether the stories stand in a thread'),
    quiet: z
      .string()
      .min(1)
      .max(20)
      .optional()
      .describe('hours without messages on what is followed, such as 22-7; none')
      .meta({ empties: true }),
    outlets: z.coerce.number().int().min(1).max(10).optional().describe('how many independent outlets must report a story'),
    never: z
      .string()
      .min(1)
      .max(2_000)
      .optional()
      .describe('words of stories that no briefing tells, with commas; none')
      .meta({ empties: true }),
    'state-media': yesNo.optional().describe('whether outlets that a state holds are marked'),
    corrections: yesNo.optional().describe('whether posted briefings are corrected'),
    'nothing-new': z.enum(nothingNewPolicies).optional().describe('when nothing is new: say so, or stay silent'),
    'admins-channel': z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe('channel in which admins are told what needs them; none')
      .meta({ names: 'channel', empties: true }),
    'admin-role': z
      .string()
      .min(1)
      .max(40)
      .optional()
      .describe('role that may change all this; none')
      .meta({ names: 'role', empties: true }),
    admins: z
      .string()
      .min(1)
      .max(2_000)
      .optional()
      .describe('people who may change all this, with commas; none')
      .meta({ names: 'people', empties: true }),
    seen: seenOption,
  }),
  forms: [
    { name: 'general', title: 'Time and language', fields: ['zone', 'language', 'quiet', 'nothing-new'] },
    { name: 'briefings', title: 'Briefings', fields: ['style', 'stories', 'outlets', 'threads'] },
    { name: 'never', title: 'What is never told', fields: ['never'] },
    { name: 'trust', title: 'Marks and corrections', fields: ['state-media', 'corrections'] },
    { name: 'admins', title: 'Admins', fields: ['admins-channel', 'admin-role', 'admins'] },
  ],

  async present(_, { workspace }, app) {
    const { config, revision } = await app.config(workspace)
    return { kind: 'there', values: valuesOf(config.settings), seen: revision }
  },

  access: 'admins',
  audience: 'caller',
  examples: ['/settings', '/settings zone:Europe/Berlin', '/settings style:short stories:10', '/settings never:"football, horoscope"'],

  async complete(option, typed) {
    const wanted = typed.trim().toLowerCase()
    const zones = option === 'zone' ? Intl.supportedValuesOf('timeZone') : []
    return zones.filter((zone) => zone.toLowerCase().includes(wanted)).map((zone) => ({ label: zone, value: zone }))
  },

  async run(options, caller, app) {
    const unread = unreadOption(options, caller.language)
    if (unread) return mistaken(unread.said, unread.option, caller)
    const stranger = strangeId(options, caller)
    if (stranger) return mistaken(stranger.said, stranger.option, caller)
    const given = Object.entries(wantedSettings(options)).filter(([, value]) => value !== undefined)
    if (given.length === 0) return shown(caller, app)
    const { config } = await app.config(caller.workspace)
    const read = workspaceSettingsSchema.safeParse({ ...config.settings, ...Object.fromEntries(given) })
    if (!read.success)
      return mistaken(
        `${adminWordsFor(caller.language).say('changed.wrong')} ${read.error.issues.map((issue) => saidIssue(issue, caller.language)).join(' ')}`,
        optionOf(read.error.issues[0]?.path[0]),
        caller,
      )
    const channel = read.data.adminsChannel
    const refusal =
      channel === null || channel === config.settings.adminsChannel ? undefined : await mayNotPost(channel, 'admins-channel', caller, app)
    if (refusal) return refusal
    const names = new Set(given.map(([name]) => name))
    const items: readonly ConfigItem[] = settingItems(read.data).filter(({ key }) => names.has(key))
    return change(
      `Set ${items.map((item) => `${optionOf(item.key)} to ${saidValue(item.value, 'en')}`).join(', ')}`,
      items,
      caller,
      app,
      asSeen(options.seen),
    )
  },
})

type Typed = z.output<typeof settings.options>

/** The first option that is no time zone or no hours, and what is said of it. */
function unreadOption({ zone, quiet }: Typed, language: string): { readonly option: string; readonly said: string } | undefined {
  if (zone !== undefined && readZone(zone) === undefined)
    return { option: 'zone', said: adminWordsFor(language).say('settings.noZone', { typed: shortened(zone) }) }
  if (quiet !== undefined && !isNone(quiet) && readQuietHours(quiet) === undefined)
    return { option: 'quiet', said: wordsFor(language).say('noHours', { typed: shortened(quiet) }) }
  return undefined
}

/** How people and roles are called. */
const idsOn = { discord: /^\d{5,25}$/, slack: /^[A-Z][A-Z0-9]{4,30}$/, terminal: /./ }

/** The first admin or role that is no id of the caller's platform: nobody would ever be taken for them. */
function strangeId(typed: Typed, { workspace, language }: Caller): { readonly option: string; readonly said: string } | undefined {
  const { admins = '', 'admin-role': role = '' } = typed
  const platform = platformOf(workspace)
  const ids = idsOn[platform]
  const hasRoles = platform !== 'slack'
  const { say } = adminWordsFor(language)
  const [person] = peopleIn(admins).filter((one) => !ids.test(one))
  if (person !== undefined) return { option: 'admins', said: say('settings.nobody', { typed: shortened(person) }) }
  const id = isNone(role) || role === '' ? undefined : idOf(role)
  return id === undefined || (hasRoles && ids.test(id))
    ? undefined
    : { option: 'admin-role', said: say('settings.noRole', { typed: shortened(id) }) }
}

function peopleIn(admins: string): readonly string[] {
  return isNone(admins) ? [] : admins.split(/[\s,]+/).flatMap((one) => (one === '' ? [] : [idOf(one)]))
}

/** Undefined where it was not typed. */
function wantedSettings(typed: Typed): Partial<Record<keyof WorkspaceSettings, unknown>> {
  const orNull = (value: string | undefined) => (value !== undefined && isNone(value) ? null : value)
  const { zone, language, style, stories, threads, quiet, outlets, never, corrections, admins } = typed
  return {
    ...{ zone: zone && readZone(zone), language, style, mostStories: stories, leastOutlets: outlets },
    never: never === undefined ? undefined : listed(never),
    thread: isYes(threads),
    corrections: isYes(corrections),
    quiet: quiet === undefined ? undefined : isNone(quiet) ? null : readQuietHours(quiet),
    markStateMedia: isYes(typed['state-media']),
    nothingNew: typed['nothing-new'],
    adminsChannel: isNone(typed['admins-channel'] ?? '') ? null : channelId(typed['admins-channel']),
    adminRole: idOf(orNull(typed['admin-role'])),
    admins: admins === undefined ? undefined : peopleIn(admins),
  }
}

/** As one would type it. */
function valuesOf(chosen: WorkspaceSettings): Readonly<Record<string, string>> {
  const { zone, language, style, mostStories, thread, quiet, leastOutlets, corrections, nothingNew } = chosen
  return {
    ...{ zone, language, style, stories: String(mostStories), outlets: String(leastOutlets) },
    ...{ threads: yesOrNo(thread), corrections: yesOrNo(corrections), 'state-media': yesOrNo(chosen.markStateMedia) },
    quiet: quiet === null ? '' : `${quiet.from}-${quiet.to}`,
    never: chosen.never.join(', '),
    'nothing-new': nothingNew,
    'admins-channel': chosen.adminsChannel ?? '',
    'admin-role': chosen.adminRole ?? '',
    admins: chosen.admins.join(', '),
  }
}

/** The option that sets what somebody chose wrongly, or rightly. */
function optionOf(setting: PropertyKey | undefined): string {
  const name = settingNames.find((one) => one === setting)
  return name === undefined ? 'zone' : settingOption[name]
}

/** Of "<#123>", "<@&123>", "<@U123|ana>" as platforms write mentions, what they mean. */
function idOf<value extends string | null | undefined>(typed: value): value | string {
  return typed ? (/^<[#@]&?!?([A-Z0-9]+)(?:\|[^>]*)?>$/i.exec(typed.trim())?.[1] ?? typed.trim()) : typed
}

/** Channels, people and roles by the names that their platform shows. */
function valueSpans(name: SettingName, chosen: WorkspaceSettings, language: string): Spans {
  const said = saidValue(chosen[name], language)
  if (name === 'adminsChannel') return namingIds(said, [channelNamed(chosen.adminsChannel ?? '')])
  if (name === 'adminRole') return namingIds(said, [{ kind: 'role', id: chosen.adminRole ?? '' }])
  return name === 'admins'
    ? namingIds(
        said,
        chosen.admins.map((id) => ({ kind: 'person', id })),
      )
    : [text(said)]
}

async function shown(caller: Caller, app: App): Promise<Reply> {
  const { config } = await app.config(caller.workspace)
  const { language } = caller
  const { say, common } = adminWordsFor(language)
  const summaries = new Map(optionFacts(settings).map((option) => [option.name, hintOf(summaryIn(option.summary, language))]))
  const names = platformOf(caller.workspace) === 'slack' ? settingNames.filter((name) => name !== 'adminRole') : settingNames
  const items = names.map((name): Spans => {
    const option = settingOption[name]
    const about = text(` – ${summaries.get(option) ?? ''}`, 'faint')
    return [text(`${option}${common('colon')}`, 'bold'), ...valueSpans(name, config.settings, language), about]
  })
  const list = bullets(items)
  return adminReply(say('settings.title'), [list, settingActions(settings.forms ?? [], language)], language)
}
