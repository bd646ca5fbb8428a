import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { ConfigItem, ConfigSchedule } from '../src/app/config/config.ts'
import { saidHealth } from '../src/app/health/feed-health.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { type Choice, type Command, defineCommand } from '../src/app/input/command.ts'
import { none } from '../src/app/input/option-facts.ts'
import { namingIds } from '../src/delivery/reply/naming-ids.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { bullets, paragraph, type Reply, type Spans, text } from '../src/delivery/reply/reply.ts'
import { readSchedule } from '../src/delivery/schedules/read-schedule.ts'
import { saidSchedule } from '../src/delivery/schedules/said-schedule.ts'
import { slotBefore, styles } from '../src/delivery/schedules/schedule.ts'
import { adminReply } from '../src/delivery/views/admin-reply.ts'
import { answerView } from '../src/delivery/views/answer-view.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { dayMs } from '../src/feeds/milliseconds.ts'
import { scheduleActions } from './admin-actions.ts'
import { change } from './change-reply.ts'
import { asSeen, mistaken, seenOption } from './options.ts'
import {
  channelId,
  comesNext,
  comingBlocks,
  isNoChannel,
  mayNotPost,
  namedBy,
  noSuchSchedule,
  readCalled,
  refusedSchedules,
  saidSections,
  scheduleName,
  sectionNames,
  unread,
} from './schedule-parts.ts'

const family = 'When channels get their briefings'
const nameOption = z.string().min(1).max(64).describe('its name in /schedule list')
const whenOption = z.string().min(1).max(200).describe('as you would say it: weekdays 7:30 Berlin')
const channelOption = z
  .string()
  .min(1)
  .max(200)
  .optional()
  .describe('the channel it is posted in, or its link; this one where none is named')
  .meta({ names: 'channel' })
const sectionsOption = z
  .string()
  .min(1)
  .max(200)
  .optional()
  .describe('sections with commas; all of them where none is named')
  .meta({ empties: true })
const styleOption = z.enum(styles).optional().describe('how much of it is told')
const mentionOption = z
  .string()
  .min(1)
  .max(100)
  .optional()
  .describe('role or user group that its first message calls; none')
  .meta({ names: 'role', empties: true })
const shared = { access: 'admins', audience: 'caller', family } as const

const add = defineCommand({
  ...shared,
  name: 'schedule add',
  summary: 'Post a briefing here at set times',
  options: z.object({ when: whenOption, sections: sectionsOption, channel: channelOption, style: styleOption, mention: mentionOption }),
  rest: 'when',
  forms: [{ name: 'add', title: 'Add a schedule', fields: ['when', 'channel', 'sections', 'style', 'mention'] }],
  examples: ['/schedule add weekdays 7:30 Berlin', '/schedule add jeden Montag um 9 sections:china', '/schedule add 每天早上8点'],

  async run({ when, sections, channel, style, mention = none }, caller, app) {
    const { config } = await app.config(caller.workspace)
    const read = readSchedule(when)
    if (read.kind !== 'read') return unread(read, caller)
    const wanted = sectionNames(sections, config.sections, caller)
    if (typeof wanted !== 'object') return mistaken(wanted, 'sections', caller)
    const place = channelId(channel) ?? caller.channel
    if (isNoChannel(place, caller)) return mistaken(adminWordsFor(caller.language).say('schedule.choosePlace'), 'channel', caller)
    const called = readCalled(mention, caller)
    if (called.kind === 'wrong') return mistaken(called.said, 'mention', caller)
    const refusal = await mayNotPost(place, 'channel', caller, app, 'notSaved', called.id ?? undefined)
    if (refusal) return refusal
    const times = { ...read.times, zone: read.times.zone ?? config.settings.zone }
    const made: ConfigSchedule = {
      ...{ name: scheduleName(times, config.schedules), channel: place, at: times.at, days: times.days, zone: times.zone },
      ...{ sections: wanted, since: app.now() },
      ...(style === undefined ? {} : { style }),
      ...(called.id === null ? {} : { mention: called.id }),
    }
    const twin = config.schedules.find((one) => isTwin(one, made))
    if (twin) return mistaken(adminWordsFor(caller.language).say('schedule.twin', { name: twin.name }), 'when', caller)
    return keep(`Added the schedule ${made.name}`, made, caller, app)
  },
})

const edit = defineCommand({
  ...shared,
  name: 'schedule edit',
  summary: 'Change when a schedule posts, where, or what',
  options: z.object({
    name: nameOption,
    when: whenOption.optional(),
    sections: sectionsOption,
    channel: channelOption,
    style: styleOption,
    mention: mentionOption,
    seen: seenOption,
  }),
  forms: [{ name: 'edit', title: 'Edit a schedule', fields: ['when', 'channel', 'sections', 'style', 'mention'] }],
  examples: ['/schedule edit daily-0730 when:"weekdays 8:00"', '/schedule edit daily-0730 sections:china,europe'],
  complete: names,

  async present({ name = '' }, caller, app) {
    const { config, revision } = await app.config(caller.workspace)
    const known = config.schedules.find((one) => one.name === name)
    if (!known) return { kind: 'gone', reply: noSuchSchedule(name, config.schedules, caller) }
    const { channel, sections, style = '', mention = '' } = known
    const values = { when: saidSchedule(known, caller.language), channel, sections: sections.join(', '), style, mention }
    return { kind: 'there', values, seen: revision }
  },

  async run({ name, when, sections, channel, style, mention, seen }, caller, app) {
    const { config } = await app.config(caller.workspace)
    const known = config.schedules.find((one) => one.name === name)
    if (!known) return noSuchSchedule(name, config.schedules, caller)
    const read = when === undefined ? undefined : readSchedule(when)
    if (read && read.kind !== 'read') return unread(read, caller)
    const wanted = sections === undefined ? known.sections : sectionNames(sections, config.sections, caller)
    if (typeof wanted !== 'object') return mistaken(wanted, 'sections', caller)
    const place = channelId(channel) ?? known.channel
    const called = mention === undefined ? ({ kind: 'read', id: known.mention ?? null } as const) : readCalled(mention, caller)
    if (called.kind === 'wrong') return mistaken(called.said, 'mention', caller)
    const isSame = place === known.channel && called.id === (known.mention ?? null)
    const refusal = isSame ? undefined : await mayNotPost(place, 'channel', caller, app, 'notSaved', called.id ?? undefined)
    if (refusal) return refusal
    // A time alone leaves the days as they are.
    const times = read && { at: read.times.at, days: read.saysDays ? read.times.days : known.days, zone: read.times.zone ?? known.zone }
    const { mention: _, ...rest } = known
    const chosen = { ...(style === undefined ? {} : { style }), ...(called.id === null ? {} : { mention: called.id }) }
    const made = { ...rest, ...times, sections: wanted, channel: place, ...chosen }
    return keep(`Changed the schedule ${name}`, made, caller, app, seen)
  },
})

const list = defineCommand({
  ...shared,
  name: 'schedule list',
  summary: 'All schedules, and when each comes next',
  options: z.object({}),
  examples: ['/schedule list'],

  async run(_, caller, app) {
    const [{ config }, refused] = await Promise.all([app.config(caller.workspace), refusedSchedules(caller, app)])
    const { language } = caller
    const { say, common } = adminWordsFor(language)
    if (config.schedules.length === 0) return adminReply(say('schedule.empty'), [scheduleActions([], language)], language)
    const items = config.schedules.map((schedule): Spans => {
      const facts = {
        when: saidSchedule(schedule, caller.language),
        sections: saidSections(schedule, language),
        channel: [schedule.channel, schedule.mention ?? []].flat().join(common('comma')),
      }
      return [
        text(schedule.name, 'bold'),
        ...namingIds(`${common('colon')}${say('schedule.row', facts)}${common('semicolon')}`, namedBy(schedule)),
        ...comesNext(schedule, refused, caller, app),
      ]
    })
    return adminReply(say('schedule.title'), [bullets(items), scheduleActions(config.schedules, language)], language)
  },
})

const pause = onOne('pause', 'Stop a schedule until it is resumed', async (known, caller, app) =>
  keep(`Paused the schedule ${known.name}`, { ...known, paused: true }, caller, app),
)

/** Nothing is made up for: it goes on from now, also where it was its channel that refused it. */
const resume = onOne('resume', 'Let a paused schedule go on', async (known, caller, app) => {
  const { name } = known
  const refusal = await mayNotPost(known.channel, 'channel', caller, app, 'notResumed')
  if (refusal) return refusal
  const wasRefused = await app.deliveries.letGoOn(caller.workspace, name)
  const { paused, ...running } = known
  if (paused) return keep(`Resumed the schedule ${name}`, { ...running, since: app.now() }, caller, app)
  const { say, common } = adminWordsFor(caller.language)
  const said = wasRefused ? `${say('did.schedule.resumed', { name })}${common('stop')}` : say('schedule.notPaused', { name })
  return adminReply(said, comingBlocks(known, caller, app), caller.language)
})

const remove = onOne('remove', 'End a schedule', async ({ name }, caller, app) =>
  change(`Removed the schedule ${name}`, [{ kind: 'schedule', key: name, value: null }], caller, app),
)

const run = onOne('run', 'Post a schedule’s briefing now', async (known, caller, app) => {
  const refusal = await mayNotPost(known.channel, 'channel', caller, app, 'notPosted')
  if (refusal) return refusal
  const done = await app.runSchedule({ ...known, workspace: caller.workspace })
  return plainReply(adminWordsFor(caller.language).say(done ? 'schedule.done' : 'schedule.notDone', { name: known.name }), caller.language)
})

const preview = onOne('preview', 'The next briefing as it stands now, for you alone', async (known, caller, app) => {
  const { workspace, language } = caller
  const { say, common } = adminWordsFor(language)
  const now = app.now()
  const last = slotBefore({ ...known, workspace, paused: false }, now + 1)?.at ?? now - dayMs
  const sections = known.sections.length > 0 ? known.sections : (await app.sections(workspace)).map((one) => one.name)
  const request = { workspace, channel: `preview ${caller.user}`, sections, from: Math.max(last, now - 3 * dayMs), zone: known.zone }
  const briefing = await app.briefNow({ ...request, language, title: say('schedule.preview', { name: known.name }) })
  const late = (await app.feedHealth(workspace)).filter(({ state }) => state === 'failing' || state === 'dead')
  const saidLate = late.map((one) => `${one.feed.outlet.name} (${saidHealth(one, language)})`)
  const note = late.length === 0 ? say('schedule.noneLate') : say('schedule.late', { feeds: saidLate.join(common('semicolon')) })
  const reply = answerView(briefing)
  // Where nothing is told, the feeds that could not be read are named already.
  const isNamed = briefing.sections.every(({ stories }) => stories.length === 0) && briefing.coverage.feedsFailed.length > 0
  return { ...reply, audience: 'caller', parts: isNamed ? reply.parts : [...reply.parts, { blocks: [paragraph(note)] }] }
})

export const scheduleCommands: readonly Command[] = [add, list, edit, pause, resume, run, preview, remove]

/** A command that does one thing to one schedule. */
function onOne(name: string, summary: string, act: (known: ConfigSchedule, caller: Caller, app: App) => Promise<Reply>): Command {
  return defineCommand({
    ...shared,
    name: `schedule ${name}`,
    summary,
    options: z.object({ name: nameOption }),
    examples: [`/schedule ${name} daily-0730`],
    complete: names,

    async run({ name: wanted }, caller, app) {
      const { config } = await app.config(caller.workspace)
      const known = config.schedules.find((one) => one.name === wanted)
      return known ? act(known, caller, app) : noSuchSchedule(wanted, config.schedules, caller)
    },
  })
}

/** Whether two schedules post the same in one place at the same times. */
function isTwin(one: ConfigSchedule, other: ConfigSchedule): boolean {
  const told = ({ channel, at, days, zone, sections, style }: ConfigSchedule) => JSON.stringify([channel, at, days, zone, sections, style])
  return told(one) === told(other)
}

async function keep(what: string, made: ConfigSchedule, caller: Caller, app: App, seen?: number): Promise<Reply> {
  const item: ConfigItem = { kind: 'schedule', key: made.name, value: made }
  return change(what, [item], caller, app, { said: comingBlocks(made, caller, app), ...asSeen(seen) })
}

async function names(option: string, typed: string, caller: Caller, app: App): Promise<readonly Choice[]> {
  if (option !== 'name') return []
  const { config } = await app.config(caller.workspace)
  return config.schedules
    .filter(({ name }) => name.includes(typed.trim().toLowerCase()))
    .map((schedule) => ({ label: `${schedule.name}: ${saidSchedule(schedule, caller.language)}`, value: schedule.name }))
}
