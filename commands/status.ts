import { z } from 'zod'
import { defineCommand } from '../src/app/command.ts'
import { consider } from '../src/app/consider.ts'
import { ago } from '../src/app/feed-health.ts'
import { adminReply, line, listOf } from '../src/delivery/admin-reply.ts'
import type { Block } from '../src/delivery/reply.ts'
import { saidSchedule } from '../src/delivery/said-schedule.ts'
import { slotsBetween } from '../src/delivery/schedule.ts'
import { languageOf } from './options.ts'

const dayMs = 86_400_000
/** A section without a story for so long has gone quiet. */
const quietMs = 3 * dayMs

/** `/status` says how the feeds, sections and schedules do, and what needs somebody. */
export const status = defineCommand({
  name: 'status',
  summary: 'How feeds, sections and schedules do, and what needs you',
  options: z.object({}),
  access: 'admins',
  audience: 'caller',
  examples: ['/status'],

  async run(_, caller, app) {
    const { workspace, language } = caller
    const [{ config }, health, stories] = await Promise.all([
      app.config(workspace),
      app.feedHealth(workspace),
      app.recentStories(workspace, quietMs),
    ])
    const ill = health.filter(({ state }) => state === 'dead' || state === 'failing')
    const judged = await consider(
      stories,
      config.sections,
      config.sections.map(({ name }) => name),
    )
    const best = judged.map(({ assignments }) => assignments.find(({ light }) => light === undefined)?.section)
    const counts = config.sections.map((one) => ({ ...one, count: best.filter((name) => name === one.name).length }))
    const quiet = counts.filter(({ count }) => count === 0)
    const schedules = await Promise.all(
      config.schedules.map(async (schedule) => {
        const [next] = slotsBetween({ ...schedule, workspace }, app.now(), app.now() + 8 * dayMs)
        const last = await app.latestBriefing(workspace, schedule.channel)
        const came = last ? `, last briefing there ${ago(app.now() - last.madeAt)}` : ', no briefing there yet'
        return [
          schedule.name,
          `: ${saidSchedule(schedule, languageOf(caller))}; ${next ? `next in ${until(next.at - app.now())}` : 'paused'}${came}`,
        ] as const
      }),
    )
    const mend: readonly Block[] =
      ill.length > 0
        ? [{ kind: 'actions', buttons: [{ label: 'Show failing feeds', command: 'feeds list', options: { which: 'failing' } }] }]
        : []
    return adminReply(
      ill.length + quiet.length === 0 ? 'All is well.' : `${ill.length} feeds fail, ${quiet.length} sections are quiet.`,
      [
        line(`Feeds: ${health.length - ill.length} of ${health.length} are well.`),
        ...(ill.length > 0 ? [listOf(ill.slice(0, 15).map(({ feed, said }) => [feed.outlet.name, ` – ${said}`]))] : []),
        line('Stories of the last three days:'),
        listOf(counts.map(({ title, count }) => [title, `: ${count}${count === 0 ? ', gone quiet' : ''}`])),
        ...(schedules.length > 0 ? [line('Schedules:'), listOf(schedules)] : [line('Nothing is scheduled.')]),
        ...mend,
      ],
      language,
    )
  },
})

function until(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 90) return `${minutes} minutes`
  return minutes < 2_880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1_440)} days`
}
