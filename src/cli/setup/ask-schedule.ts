import { type ReadSchedule, readSchedule, type ScheduleTimes } from '../../delivery/schedules/read-schedule.ts'
import { saidSchedule } from '../../delivery/schedules/said-schedule.ts'
import type { Section } from '../../sections/section.ts'
import type { Prompts } from './prompts.ts'

/** When the briefing comes and what is in it. */
export type Wanted = Required<{ [key in keyof ScheduleTimes]: NonNullable<ScheduleTimes[key]> }> & {
  /** Names of sections in order; empty: all. */
  readonly sections: readonly string[]
}

/** @param zone IANA zone that is offered first: this machine's. */
export async function askSchedule(prompts: Prompts, sections: readonly Section[], zone: string): Promise<Wanted> {
  const chosenZone = await prompts.one(
    'Which time zone?',
    zonesWith(zone).map((value) => ({ value, label: value })),
    zone,
  )
  const said = await prompts.text('When should it come? Say it as you like: weekdays 7:30, every day at 8am and 6pm', {
    initial: 'every day at 7:00',
    check: (value) => mistakeIn(readSchedule(value)),
  })
  const times = timesOf(readSchedule(said), chosenZone)
  prompts.say(`That is: ${saidSchedule(times, 'en')}.`)
  const all = sections.map(({ name }) => name)
  const wanted = await prompts.many(
    'Which sections?',
    sections.map(({ name, title }) => ({ value: name, label: title })),
    all,
  )
  return { ...times, sections: wanted.length === all.length ? [] : wanted }
}

/** The list of the language leaves out UTC, which most servers are set to. */
function zonesWith(zone: string): readonly string[] {
  return [...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
}

function timesOf(read: ReadSchedule, zone: string): Wanted | Omit<Wanted, 'sections'> {
  if (read.kind !== 'read') throw new Error('cli: a schedule was taken that cannot be read')
  return { ...read.times, zone: read.times.zone ?? zone }
}

function mistakeIn(read: ReadSchedule): string | undefined {
  switch (read.kind) {
    case 'read':
      return undefined
    case 'unknown':
      return `I do not understand “${read.words}”. Try: weekdays 7:30`
    case 'no-time':
      return 'Say a time of day too: every day at 7:00'
    case 'no-such-time':
      return `There is no time such as ${read.words}.`
  }
}
