import { z } from 'zod'
import type { ConfigItem } from '../src/app/config/config.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { change } from './change-reply.ts'
import { aboutFeeds } from './feed-named.ts'
import { mistaken, saidNoSection } from './options.ts'

/** `/feeds starter` takes what everybody begins with, and what covers a section, those to choose from too. */
export const feedsStarter = defineCommand({
  ...aboutFeeds,
  name: 'feeds starter',
  summary: 'Take the starter feeds, of one section or of all',
  options: z.object({ section: z.string().min(1).max(32).optional().describe('only those that lean to this section') }),
  examples: ['/feeds starter', '/feeds starter china'],

  async run({ section: typed }, caller, app) {
    const section = typed?.trim().toLowerCase()
    const { config } = await app.config(caller.workspace)
    const names = [...config.sections, ...app.readySections()].map((one) => one.name)
    if (section !== undefined && !names.includes(section))
      return mistaken(saidNoSection(section, config.sections, caller), 'section', caller)
    const known = new Set(config.feeds.map(({ feed }) => feed))
    const sections = new Set(config.sections.map(({ name }) => name))
    const ready = app.readyFeeds().filter((one) => section !== undefined || sections.has(one.section ?? ''))
    const offered = [...app.starterFeeds(), ...ready].filter((one) => section === undefined || one.section === section)
    const wanted = offered.filter((one) => !known.has(one.feed))
    if (wanted.length === 0) return plainReply(adminWordsFor(caller.language).say('starter.none'), caller.language)
    const items = wanted.map(
      (value): ConfigItem => ({
        kind: 'feed',
        key: value.feed,
        value: { ...value, section: value.section !== null && sections.has(value.section) ? value.section : null },
      }),
    )
    return change(`Added ${items.length} starter feeds`, items, caller, app)
  },
})
