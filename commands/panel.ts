import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/caller.ts'
import { defineCommand } from '../src/app/command.ts'
import type { ConfigSchedule } from '../src/app/config.ts'
import { line } from '../src/delivery/admin-reply.ts'
import { type Block, type Part, type Reply, type Spans, text } from '../src/delivery/reply.ts'
import { saidSchedule } from '../src/delivery/said-schedule.ts'
import { wordsFor } from '../src/delivery/words.ts'
import { feedActions, scheduleActions, sectionActions, settingActions } from './admin-actions.ts'
import { feedsAtAGlance } from './feeds-at-a-glance.ts'
import { languageOf } from './options.ts'
import { nextTimes } from './schedule-parts.ts'
import { settings } from './settings.ts'

/** Of those that need somebody. */
const mostNamed = 5

/** `/panel` shows an admin in one place how all does that can be chosen, and opens the forms that change it. */
export const panel = defineCommand({
  name: 'panel',
  summary: 'Feeds, sections, schedules and settings in one place, with forms to change them',
  options: z.object({}),
  access: 'admins',
  audience: 'caller',
  examples: ['/panel'],

  async run(_, caller, app): Promise<Reply> {
    const [{ config }, health] = await Promise.all([app.config(caller.workspace), app.feedHealth(caller.workspace)])
    const parts: readonly Part[] = [
      part('Feeds', [...feedsAtAGlance(health, '', mostNamed), feedActions(health)]),
      part('Sections', [line(config.sections.map(({ title }) => title).join(', ') || 'None.'), sectionActions(config.sections)]),
      part('Schedules', [scheduleLines(config.schedules, caller, app), scheduleActions(config.schedules)]),
      part('Settings', [settingActions(settings.forms ?? []), { kind: 'actions', buttons: more }]),
    ]
    return { summary: 'What can be chosen here', parts, audience: 'caller', language: wordsFor(caller.language).locale }
  },
})

const more = [
  { label: 'What needs you', command: 'status', options: {} },
  { label: 'Who changed what', command: 'audit', options: {} },
  { label: 'Admin page', command: 'admin', options: {} },
]

function part(title: string, blocks: readonly Block[]): Part {
  return { blocks: [{ kind: 'heading', level: 2, spans: [text(title)] }, ...blocks] }
}

function scheduleLines(schedules: readonly ConfigSchedule[], caller: Caller, app: App): Block {
  if (schedules.length === 0) return line('Nothing is scheduled.')
  const items = schedules.map((schedule): Spans => {
    const [next] = nextTimes(schedule, caller, app.now())
    const comes: Spans =
      next === undefined ? [text('paused')] : [text('next '), { kind: 'time', at: next, zone: schedule.zone, show: 'both' }]
    return [text(schedule.name, 'bold'), text(`: ${saidSchedule(schedule, languageOf(caller))}; `), ...comes]
  })
  return { kind: 'list', ordered: false, items }
}
