import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/caller.ts'
import { defineCommand } from '../src/app/command.ts'
import type { Config } from '../src/app/config.ts'
import { ago, type FeedHealth, lasting } from '../src/app/feed-health.ts'
import { countBySection, quietMs } from '../src/app/section-concerns.ts'
import { adminReply, line, listOf } from '../src/delivery/admin-reply.ts'
import { concernParts, needYou } from '../src/delivery/concerns-view.ts'
import { namingChannels } from '../src/delivery/naming-channels.ts'
import { type Block, type Part, text } from '../src/delivery/reply.ts'
import { saidSchedule } from '../src/delivery/said-schedule.ts'
import type { Story } from '../src/stories/story.ts'
import { feedsAtAGlance } from './feeds-at-a-glance.ts'
import { languageOf } from './options.ts'
import { nextTimes } from './schedule-parts.ts'

const dayMs = 86_400_000
const weekMs = 7 * dayMs
const mostNamed = 15

/** `/status` says what needs somebody, and how the feeds, sections, schedules and deliveries do. */
export const status = defineCommand({
  name: 'status',
  summary: 'How feeds, sections and schedules do, and what needs you',
  options: z.object({}),
  access: 'admins',
  audience: 'caller',
  examples: ['/status'],

  async run(_, caller, app) {
    const { workspace, language } = caller
    const [{ config }, reports, health, week, deliveries] = await Promise.all([
      app.config(workspace),
      app.reports(workspace),
      app.feedHealth(workspace),
      app.recentStories(workspace, weekMs),
      app.deliveries.list(workspace),
    ])
    const facts = [
      ...feedBlocks(health),
      ...(await sectionBlocks(config, week, app)),
      ...(await scheduleBlocks(config, deliveries, caller, app)),
      ...deliveryBlocks(deliveries),
    ]
    const reply = adminReply(reports.length === 0 ? 'Nothing needs you.' : needYou(reports.length), [], language)
    const told = concernParts(reports, ({ toldAt }) => `(told ${ago(app.now() - toldAt)})`)
    const rest: Part = { blocks: [...facts, ...whereTold(config, caller)] }
    const pictures = await app.newsPictures(workspace, week, { zone: config.settings.zone, language: languageOf(caller) })
    const charts = pictures.map((picture): Part => ({ blocks: [{ kind: 'image', ...picture }] }))
    return { ...reply, parts: [...reply.parts, ...told, rest, ...charts] }
  },
})

function feedBlocks(health: readonly FeedHealth[]): readonly Block[] {
  const [well, ...ill] = feedsAtAGlance(health, 'Feeds: ', mostNamed)
  const show = { label: 'Show failing feeds', command: 'feeds list', options: { which: 'failing' } }
  return well === undefined ? [] : [well, ...ill, ...(ill.length > 0 ? [{ kind: 'actions', buttons: [show] } as const] : [])]
}

async function sectionBlocks({ sections }: Config, week: readonly Story[], app: App): Promise<readonly Block[]> {
  const recent = week.filter(({ articles }) => articles.some(({ publishedAt }) => publishedAt > app.now() - quietMs))
  const counts = await countBySection(recent, sections)
  const said = (count: number) => (count === 0 ? ': none' : `: ${count}`)
  return [line('Stories of the last three days:'), listOf(sections.map(({ name, title }) => [title, said(counts.get(name) ?? 0)]))]
}

type Deliveries = Awaited<ReturnType<App['deliveries']['list']>>

async function scheduleBlocks({ schedules }: Config, { paused }: Deliveries, caller: Caller, app: App): Promise<readonly Block[]> {
  if (schedules.length === 0) return [line('Nothing is scheduled.')]
  const held = new Set(paused.map(({ schedule }) => schedule))
  const rows = await Promise.all(
    schedules.map(async (schedule) => {
      const [next] = nextTimes(schedule, caller, app.now())
      const last = await app.latestBriefing(caller.workspace, schedule.channel)
      const came = last ? `last briefing there ${ago(app.now() - last.madeAt)}` : 'no briefing there yet'
      const comes = held.has(schedule.name) || next === undefined ? 'paused' : `next in ${lasting(next - app.now())}`
      const said = `: ${saidSchedule(schedule, languageOf(caller))}, in ${schedule.channel}; ${comes}, ${came}`
      return [text(schedule.name, 'bold'), ...namingChannels(said, [schedule.channel])]
    }),
  )
  return [line('Schedules:'), { kind: 'list', ordered: false, items: rows }]
}

function deliveryBlocks({ open }: Deliveries): readonly Block[] {
  const stuck = open.filter(({ state, failure }) => state !== 'waiting' || failure !== null).length
  if (stuck === 0) return []
  const said = stuck === 1 ? '1 delivery did not reach its place.' : `${stuck} deliveries did not reach their place.`
  return [line(said), { kind: 'actions', buttons: [{ label: 'Show deliveries', command: 'deliveries', options: {} }] }]
}

/** On the terminal and the web page there is no channel to choose. */
function whereTold({ settings: { adminsChannel } }: Config, { platform }: Caller): readonly Block[] {
  if (adminsChannel !== null || platform === 'terminal' || platform === 'web') return []
  return [line('No channel is chosen in which admins are told what needs them: /settings admins-channel chooses one.')]
}
