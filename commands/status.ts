import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { Config } from '../src/app/config/config.ts'
import type { FeedHealth } from '../src/app/health/feed-health.ts'
import { saidConcern } from '../src/app/health/said-concern.ts'
import { countBySection, quietMs } from '../src/app/health/section-concerns.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { channelNamed, namingIds } from '../src/delivery/reply/naming-ids.ts'
import { actions, type Block, bullets, type Part, paragraph, text } from '../src/delivery/reply/reply.ts'
import { saidSchedule } from '../src/delivery/schedules/said-schedule.ts'
import { adminReply, listOf } from '../src/delivery/views/admin-reply.ts'
import { concernParts } from '../src/delivery/views/concerns-view.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { sectionNameIn } from '../src/delivery/words/section-name.ts'
import { ago, fromNow } from '../src/delivery/words/shown-duration.ts'
import { weekMs } from '../src/feeds/milliseconds.ts'
import type { Story } from '../src/stories/story.ts'
import { feedsAtAGlance } from './feeds-at-a-glance.ts'
import { nextTimes } from './schedule-parts.ts'

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
    const { say, locale } = adminWordsFor(language)
    const [{ config }, present, health, week, deliveries] = await Promise.all([
      app.config(workspace),
      app.concerns(workspace),
      app.feedHealth(workspace),
      app.recentStories(workspace, weekMs),
      app.deliveries.list(workspace),
    ])
    const facts = [
      ...feedBlocks(health, language),
      ...(await sectionBlocks(config, week, language, app)),
      ...(await scheduleBlocks(config, deliveries, caller, app)),
      ...deliveryBlocks(deliveries, language),
    ]
    const isUnread = health.length > 0 && health.every(({ state }) => state === 'failing' || state === 'dead')
    const nothing = say(isUnread ? 'noneRead' : 'nothingNeedsYou')
    const reply = adminReply(present.length === 0 ? nothing : say('needYou', { count: present.length }), [], language)
    const concerns = present.map(({ facts, toldAt }) => ({ ...saidConcern(facts, language, app.now()), toldAt }))
    const told = concernParts(concerns, language, ({ toldAt }) =>
      toldAt === null ? '' : say('told', { ago: ago(app.now() - toldAt, locale) }),
    )
    const rest: Part = { blocks: [...facts, ...whereTold(config, caller)] }
    const pictures = await app.newsPictures(workspace, week, { zone: config.settings.zone, language: caller.language })
    const charts = pictures.map((picture): Part => ({ blocks: [{ kind: 'image', ...picture }] }))
    return { ...reply, parts: [...reply.parts, ...told, rest, ...charts] }
  },
})

function feedBlocks(health: readonly FeedHealth[], language: string): readonly Block[] {
  const [well, ...ill] = feedsAtAGlance(health, 'status.feeds', mostNamed, language)
  const show = { label: adminWordsFor(language).say('showFailing'), command: 'feeds list', options: { which: 'failing' } }
  return well === undefined ? [] : [well, ...ill, ...(ill.length > 0 ? [actions([show])] : [])]
}

async function sectionBlocks({ sections }: Config, week: readonly Story[], language: string, app: App): Promise<readonly Block[]> {
  const recent = week.filter(({ articles }) => articles.some(({ publishedAt }) => publishedAt > app.now() - quietMs))
  const counts = await countBySection(recent, sections)
  const { say, common } = adminWordsFor(language)
  const said = (name: string) => `${common('colon')}${counts.get(name) ?? say('none')}`
  return [paragraph(say('status.sections')), listOf(sections.map((one) => [sectionNameIn(one, language), said(one.name)]))]
}

type Deliveries = Awaited<ReturnType<App['deliveries']['list']>>

async function scheduleBlocks({ schedules }: Config, { paused, open }: Deliveries, caller: Caller, app: App): Promise<readonly Block[]> {
  const { say, common, locale } = adminWordsFor(caller.language)
  if (schedules.length === 0) return [paragraph(say('nothingScheduled'))]
  const held = new Set(paused.map(({ schedule }) => schedule))
  const undelivered = new Set(open.map(({ delivery }) => delivery.id))
  const rows = await Promise.all(
    schedules.map(async (schedule) => {
      const [next] = nextTimes(schedule, caller, app.now())
      const last = await app.latestBriefing(caller.workspace, schedule.channel)
      const came = last ? say('status.last', { ago: ago(app.now() - last.madeAt, locale) }) : say('status.noneYet')
      const saidCame = last && undelivered.has(last.id) ? '' : `${common('comma')}${came}`
      const comes =
        held.has(schedule.name) || next === undefined ? say('state.paused') : say('nextIn', { time: fromNow(next - app.now(), locale) })
      const when = say('status.when', { when: saidSchedule(schedule, caller.language), channel: schedule.channel })
      const said = `${common('colon')}${when}${common('semicolon')}${comes}${saidCame}`
      return [text(schedule.name, 'bold'), ...namingIds(said, [channelNamed(schedule.channel)])]
    }),
  )
  return [paragraph(say('status.schedules')), bullets(rows)]
}

function deliveryBlocks({ open }: Deliveries, language: string): readonly Block[] {
  const { say } = adminWordsFor(language)
  const stuck = open.filter(({ state, failure }) => state !== 'waiting' || failure !== null).length
  if (stuck === 0) return []
  return [paragraph(say('status.stuck', { count: stuck })), actions([{ label: say('showDeliveries'), command: 'deliveries', options: {} }])]
}

/** On the terminal and the web page there is no channel to choose. */
function whereTold({ settings: { adminsChannel } }: Config, { platform, language }: Caller): readonly Block[] {
  if (adminsChannel !== null || platform === 'terminal' || platform === 'web') return []
  return [paragraph(adminWordsFor(language).say('status.nowhereTold'))]
}
