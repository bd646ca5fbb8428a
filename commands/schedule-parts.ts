import type { App } from '../src/app/app.ts'
import type { ConfigSchedule } from '../src/app/config/config.ts'
import { freeName } from '../src/app/config/free-name.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { isNone } from '../src/app/input/option-facts.ts'
import { shortened } from '../src/app/input/typed-line.ts'
import { channelNamed, type Named, namingIds } from '../src/delivery/reply/naming-ids.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { type Block, paragraph, type Reply, type Spans, text } from '../src/delivery/reply/reply.ts'
import { isCallable } from '../src/delivery/schedules/is-callable.ts'
import type { ReadSchedule, ScheduleTimes } from '../src/delivery/schedules/read-schedule.ts'
import { saidSchedule } from '../src/delivery/schedules/said-schedule.ts'
import { slotsBetween } from '../src/delivery/schedules/schedule.ts'
import { adminReply, listOf } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { dayMs } from '../src/feeds/milliseconds.ts'
import type { Section } from '../src/sections/section.ts'
import { mistaken, saidNoSection, whichThereAre } from './options.ts'

/** A channel as platforms write it ("<#123>", "<#C1|news>"), its link, or its id; undefined where nothing was typed. */
export function channelId(typed: string | undefined): string | undefined {
  const written = typed?.trim().replace(/^<#?(.*)>$/, '$1')
  const link = /^https:\/\/[\w.-]+\/(?:archives|channels\/\d+)\/(\w+)/.exec(written ?? '')?.[1]
  return written && (link ?? written.replace(/\|.*$/, '').replace(/^#/, ''))
}

/** Ids of Slack and of Discord, which nobody gives to a channel as a name. */
const channelIds = /^(?:[CDG][A-Z0-9]{6,}|\d{15,})$/

/** On Slack the conversation of one person with the app is no channel of the team. */
export function isNoChannel(channel: string, { workspace, user }: Caller): boolean {
  return workspace.startsWith('slack:team:') && (channel === user || channel.startsWith('D'))
}

/**
 * Undefined where the bot may post there.
 *
 * @param option That names the channel.
 * @param left What was not done for it.
 * @param calls Whom its first message is to call.
 */
export async function mayNotPost(
  channel: string,
  option: string,
  caller: Caller,
  app: App,
  left: 'notSaved' | 'notPosted' | 'notResumed' = 'notSaved',
  calls?: string,
): Promise<Reply | undefined> {
  const { say, common } = adminWordsFor(caller.language)
  const missing = await app.mayPost(caller.workspace, channel, calls)
  const because = (why: string) => `${say(`schedule.${left}`)} ${why}`
  if (missing === null) {
    const why = channelIds.test(channel) ? say('schedule.unseen') : say('schedule.noChannel', { typed: shortened(channel) })
    return mistaken(because(why), option, caller)
  }
  if (missing.length === 0) return undefined
  const lacking = listOf([[`${say('schedule.lack')}${common('colon')}`, missing.join(common('comma'))]])
  const said = adminReply(because(say('schedule.mayNot')), [lacking], caller.language)
  return { ...said, mistake: { option } }
}

/** `id`: null for nobody. */
type Called = { readonly kind: 'read'; readonly id: string | null } | { readonly kind: 'wrong'; readonly said: string }

/** A role or a user group as platforms write it ("<@&123>", "<!subteam^S1|@news>"), or its id. */
export function readCalled(typed: string, { workspace, language }: Pick<Caller, 'workspace' | 'language'>): Called {
  if (isNone(typed)) return { kind: 'read', id: null }
  const { say } = adminWordsFor(language)
  const id = /^(?:<@&(\d+)>|<!subteam\^(\w+)(?:\|[^<>]*)?>|(\w+))$/.exec(typed.trim())?.slice(1).find(Boolean) ?? ''
  const isAll = /^[<@!]*(?:everyone|here|channel)\b/i.test(typed.trim()) || workspace === `discord:guild:${id}`
  if (isAll) return { kind: 'wrong', said: say('schedule.callsAll') }
  return isCallable(id, workspace) ? { kind: 'read', id } : { kind: 'wrong', said: say('schedule.noRole', { typed: shortened(typed) }) }
}

/** Names of schedules that are paused since their channel refuses them. */
export async function refusedSchedules({ workspace }: Pick<Caller, 'workspace'>, app: App): Promise<ReadonlySet<string>> {
  return new Set((await app.deliveries.list(workspace)).paused.map(({ schedule }) => schedule))
}

/** The next three moments; none while it is paused. */
export function nextTimes(schedule: ConfigSchedule, { workspace }: Pick<Caller, 'workspace'>, now: number): readonly number[] {
  return slotsBetween({ ...schedule, workspace }, now, now + 22 * dayMs)
    .slice(0, 3)
    .map(({ at }) => at)
}

/** That a time cannot be read, and how one is said. */
export function unread(read: Exclude<ReadSchedule, { kind: 'read' }>, caller: Caller): Reply {
  const { say } = adminWordsFor(caller.language)
  const examples = say('schedule.examples')
  switch (read.kind) {
    case 'unknown':
      return mistaken(`${say('schedule.unread', { words: shortened(read.words) })} ${examples}`, 'when', caller)
    case 'no-time':
      return mistaken(`${say('schedule.noTime')} ${examples}`, 'when', caller)
    case 'no-such-time':
      return mistaken(`${say('schedule.noSuchTime', { words: shortened(read.words) })} ${examples}`, 'when', caller)
  }
}

/** Names of the sections that are named, each once, or a sentence that says which is not there. */
export function sectionNames(
  typed: string | undefined,
  sections: readonly Section[],
  caller: Pick<Caller, 'language'>,
): readonly string[] | string {
  const named = (typed === undefined || isNone(typed) ? '' : typed).split(/[\s,、，]+/).filter(Boolean)
  const wrong = named.find((name) => !sections.some((one) => one.name === name.toLowerCase()))
  if (wrong === undefined) return [...new Set(named.map((name) => name.toLowerCase()))]
  return saidNoSection(wrong, sections, caller)
}

/** "daily-0730", and a number where it is taken. */
export function scheduleName({ at, days }: ScheduleTimes, known: readonly ConfigSchedule[]): string {
  const often =
    days.length === 7 ? 'daily' : days.length === 5 && !days.includes('sat') && !days.includes('sun') ? 'weekdays' : days.join('-')
  return freeName(`${often}-${at[0]?.replace(':', '') ?? ''}`, new Set(known.map(({ name }) => name)))
}

/** That no schedule is called so, and which there are. */
export function noSuchSchedule(name: string, known: readonly ConfigSchedule[], { language }: Caller): Reply {
  const { say } = adminWordsFor(language)
  const hint = whichThereAre(name, known, say('schedule.thereIsNone'), language)
  return plainReply(`${say('schedule.noSuch', { typed: shortened(name) })} ${hint}`, language)
}

/** When a schedule comes, and the next three times; of one that is paused, how it goes on. */
export function comingBlocks(made: ConfigSchedule, caller: Caller, app: Pick<App, 'now'>): readonly Block[] {
  const { say, common } = adminWordsFor(caller.language)
  if (made.paused) return [paragraph(say('schedule.untilResumed', { name: made.name }))]
  const comes = say('schedule.comes', { when: saidSchedule(made, caller.language), sections: saidSections(made, caller.language) })
  const next = nextTimes(made, caller, app.now())
  const times = next.flatMap(
    (at, index): Spans => [text(index === 0 ? say('schedule.theNext') : common('comma')), shownMoment(at, made.zone)],
  )
  const calls = made.mention === undefined ? [] : [paragraph(namingIds(say('schedule.calls', { role: made.mention }), namedBy(made)))]
  return [paragraph(comes), ...(next.length === 0 ? [] : [paragraph(times)]), ...calls]
}

/** The channel that a schedule posts in, and whom it calls. */
export function namedBy({ channel, mention }: Pick<ConfigSchedule, 'channel' | 'mention'>): readonly Named[] {
  return [channelNamed(channel), ...(mention === undefined ? [] : [{ kind: 'role', id: mention } as const])]
}

/** Names of its sections, or that it has all. */
export function saidSections({ sections }: Pick<ConfigSchedule, 'sections'>, language: string): string {
  const { say, common } = adminWordsFor(language)
  return sections.length === 0 ? say('allSections') : sections.join(common('comma'))
}

/** When it comes next, or that it is paused. @param refused See `refusedSchedules`. */
export function comesNext(schedule: ConfigSchedule, refused: ReadonlySet<string>, caller: Caller, app: Pick<App, 'now'>): Spans {
  const { say } = adminWordsFor(caller.language)
  const [next] = nextTimes(schedule, caller, app.now())
  if (next === undefined || refused.has(schedule.name)) return [text(say('state.paused'))]
  return [text(`${say('schedule.next')} `), shownMoment(next, schedule.zone)]
}

/** A moment as everybody sees it, in the schedule's zone and the reader's. */
function shownMoment(at: number, zone: string): Spans[number] {
  return { kind: 'time', at, zone, show: 'both' }
}
