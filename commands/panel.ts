import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { ConfigSchedule } from '../src/app/config/config.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { actions, type Block, bullets, heading, type Part, paragraph, type Reply, type Spans, text } from '../src/delivery/reply/reply.ts'
import { saidSchedule } from '../src/delivery/schedules/said-schedule.ts'
import { type AdminWords, adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { sectionNameIn } from '../src/delivery/words/section-name.ts'
import { wordsFor } from '../src/delivery/words/words.ts'
import { feedActions, scheduleActions, sectionActions, settingActions } from './admin-actions.ts'
import { feedsAtAGlance } from './feeds-at-a-glance.ts'
import { comesNext, refusedSchedules } from './schedule-parts.ts'
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
    const [{ config }, health, refused] = await Promise.all([
      app.config(caller.workspace),
      app.feedHealth(caller.workspace),
      refusedSchedules(caller, app),
    ])
    const { language } = caller
    const { say, common } = adminWordsFor(language)
    const sections = config.sections.map((one) => sectionNameIn(one, language)).join(common('comma'))
    const parts: readonly Part[] = [
      part(say('panel.feeds'), [...feedsAtAGlance(health, 'status.glance', mostNamed, language), feedActions(health, language)]),
      part(say('panel.sections'), [paragraph(sections || say('panel.none')), sectionActions(config.sections, language)]),
      part(say('panel.schedules'), [scheduleLines(config.schedules, refused, caller, app), scheduleActions(config.schedules, language)]),
      part(say('panel.settings'), [settingActions(settings.forms ?? [], language), moreActions(say)]),
    ]
    return { summary: say('panel.title'), parts, audience: 'caller', language: wordsFor(caller.language).locale }
  },
})

function moreActions(say: AdminWords['say']): Block {
  const buttons = (['status', 'audit', 'admin'] as const).map((command) => ({ label: say(`panel.${command}`), command, options: {} }))
  return actions(buttons)
}

function part(title: string, blocks: readonly Block[]): Part {
  return { blocks: [heading(2, title), ...blocks] }
}

function scheduleLines(schedules: readonly ConfigSchedule[], refused: ReadonlySet<string>, caller: Caller, app: App): Block {
  const { say, common } = adminWordsFor(caller.language)
  if (schedules.length === 0) return paragraph(say('nothingScheduled'))
  const items = schedules.map(
    (schedule): Spans => [
      text(schedule.name, 'bold'),
      text(`${common('colon')}${saidSchedule(schedule, caller.language)}${common('semicolon')}`),
      ...comesNext(schedule, refused, caller, app),
    ],
  )
  return bullets(items)
}
