import { z } from 'zod'
import { readSince, sinceExamples } from '../src/app/answers/read-since.ts'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { pause } from '../src/app/running/pause.ts'
import type { Briefing } from '../src/briefing/briefing.ts'
import { drawnOnce } from '../src/delivery/reply/drawn-once.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import type { Reply } from '../src/delivery/reply/reply.ts'
import { withActions } from '../src/delivery/reply/with-actions.ts'
import { type Style, styles } from '../src/delivery/schedules/schedule.ts'
import { answerView } from '../src/delivery/views/answer-view.ts'
import { briefingActions } from '../src/delivery/views/briefing-actions.ts'
import { headlinesView } from '../src/delivery/views/headlines-view.ts'
import { shortBriefing } from '../src/delivery/views/short-briefing.ts'
import { sectionNameIn } from '../src/delivery/words/section-name.ts'
import { wordsFor } from '../src/delivery/words/words.ts'
import type { Section } from '../src/sections/section.ts'
import { mistaken, saidNoSection, sectionChoices, sectionNamed, unknownTime } from './options.ts'

/** How far back a briefing looks. */
const usual = '24h'

/** `/brief europe` tells what is new in Europe now, from the stored stories. */
export const brief = defineCommand({
  name: 'brief',
  summary: 'The news now, of all sections or of one',
  options: z.object({
    section: z.string().min(1).max(80).optional().describe('a section of the briefing; all of them where none is named'),
    since: z.string().min(1).max(40).default(usual).describe(`how far back: ${sinceExamples}`),
    style: z.enum(styles).optional().describe('how much of it: full, short or headlines alone'),
  }),
  access: 'everyone',
  audience: 'channel',
  examples: ['/brief europe', '/brief', '/brief china since:3d style:short'],

  async complete(option, typed, caller, app) {
    return option === 'section' ? sectionChoices(typed, caller, app) : []
  },

  async run({ section, since, style: typed }, caller, app) {
    const [all, zone, { config }] = await Promise.all([
      app.sections(caller.workspace),
      app.zone(caller.workspace),
      app.config(caller.workspace),
    ])
    const style = typed ?? config.settings.style
    const sections = named(all, caller.language)
    const wanted = section === undefined ? undefined : sectionNamed(section, sections)
    // "/brief 3d" names no section, and is clear all the same.
    if (section !== undefined && !wanted && readSince(section, app.now(), zone) !== undefined)
      return answer({ sections, since: section, style }, caller, app)
    const [first] = (section ?? '').split(/[\s,、，]+/).flatMap((one) => sectionNamed(one, sections) ?? [])
    if (first && (!wanted || sectionNamed(since, sections)))
      return mistaken(wordsFor(caller.language).say('oneSection', { first: first.name }), 'section', caller)
    if (section !== undefined && !wanted) return unknownSection(section, sections, caller)
    return answer({ sections: wanted ? [wanted] : sections, since, style, title: wanted?.title }, caller, app)
  },
})

/**
 * The news of all sections, where no words are given, or of the section that they name; undefined where they name none.
 *
 * @param language Of the words, BCP 47 primary subtag.
 */
export async function briefOn(
  words: string,
  { since, language }: { readonly since: string | undefined; readonly language: string },
  caller: Caller,
  app: App,
): Promise<Reply | undefined> {
  const [all, { config }] = await Promise.all([app.sections(caller.workspace), app.config(caller.workspace)])
  const sections = named(all, caller.language)
  const meant = sectionNamed(words, sections) ?? sectionNamed(words, named(all, language))
  const wanted = sections.find(({ name }) => name === meant?.name)
  if (words !== '' && !wanted) return undefined
  return answer(
    { sections: wanted ? [wanted] : sections, since: since ?? usual, style: config.settings.style, title: wanted?.title },
    caller,
    app,
  )
}

type Asked = {
  readonly sections: readonly Section[]
  readonly since: string
  readonly style: Style
  /** Of the briefing; its usual one where it is left out. */
  readonly title?: string | undefined
}

async function answer({ sections, since, style, title }: Asked, caller: Caller, app: App): Promise<Reply> {
  const zone = await app.zone(caller.workspace)
  const from = readSince(since, app.now(), zone)
  if (from === undefined) return unknownTime(since, caller)
  const briefing = await app.briefNow({
    workspace: caller.workspace,
    channel: caller.channel,
    sections: sections.map(({ name }) => name),
    from,
    zone,
    language: caller.language,
    title: title ?? wordsFor(caller.language).say('briefing'),
  })
  await pause()
  return viewOf[style](briefing)
}

/** Whoever asks the same is answered with the same briefing, so each is drawn once for all of them. */
const viewOf = {
  full: drawnOnce((briefing: Briefing) => withMore(answerView(briefing), briefing)),
  short: drawnOnce((briefing: Briefing) => withMore(answerView(shortBriefing(briefing)), briefing)),
  headlines: drawnOnce((briefing: Briefing) => withMore(headlinesView(briefing), briefing)),
} satisfies Record<Style, (briefing: Briefing) => Reply>

function withMore(reply: Reply, briefing: Briefing): Reply {
  const actions = briefingActions(briefing)
  return actions ? withActions(reply, actions.buttons, actions.menu) : reply
}

/** Each with its title in a language. */
function named(sections: readonly Section[], language: string): readonly Section[] {
  return sections.map((section) => ({ ...section, title: sectionNameIn(section, language) }))
}

function unknownSection(typed: string, sections: readonly Section[], caller: Caller): Reply {
  const entries = sections.map(({ name, title }) => ({ label: title, command: 'brief', options: { section: name } }))
  const menu = { label: wordsFor(caller.language).say('chooseSection'), entries }
  return withActions(plainReply(saidNoSection(typed, sections, caller), caller.language), [], menu)
}
