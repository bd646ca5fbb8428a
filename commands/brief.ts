import { z } from 'zod'
import { readSince, sinceExamples } from '../src/app/answers/read-since.ts'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { type Choice, defineCommand } from '../src/app/input/command.ts'
import { nearest } from '../src/app/input/nearest.ts'
import { shortened } from '../src/app/input/typed-line.ts'
import { pause } from '../src/app/running/pause.ts'
import type { Briefing } from '../src/briefing/briefing.ts'
import { drawnOnce } from '../src/delivery/reply/drawn-once.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import type { Reply } from '../src/delivery/reply/reply.ts'
import { type Style, styles } from '../src/delivery/schedules/schedule.ts'
import { answerView } from '../src/delivery/views/answer-view.ts'
import { briefingActions } from '../src/delivery/views/briefing-actions.ts'
import { headlinesView } from '../src/delivery/views/headlines-view.ts'
import { shortView } from '../src/delivery/views/short-view.ts'
import { sectionNameIn } from '../src/delivery/words/section-name.ts'
import { wordsFor } from '../src/delivery/words/words.ts'
import type { Section } from '../src/sections/section.ts'
import { mistaken, unknownTime } from './options.ts'

/** `/brief europe` tells what is new in Europe now, from the stored stories. */
export const brief = defineCommand({
  name: 'brief',
  summary: 'The news now, of all sections or of one',
  options: z.object({
    section: z.string().min(1).max(80).optional().describe('a section of the briefing; all of them where none is named'),
    since: z.string().min(1).max(40).default('24h').describe(`how far back: ${sinceExamples}`),
    style: z.enum(styles).optional().describe('how much of it: full, short or headlines alone'),
  }),
  access: 'everyone',
  audience: 'channel',
  examples: ['/brief europe', '/brief', '/brief china since:3d style:short'],

  async complete(option, typed, caller, app) {
    return option === 'section' ? sectionChoices(typed, named(await app.sections(caller.workspace), caller.language)) : []
  },

  async run({ section, since, style: typed }, caller, app) {
    const [all, zone, { config }] = await Promise.all([
      app.sections(caller.workspace),
      app.zone(caller.workspace),
      app.config(caller.workspace),
    ])
    const style = typed ?? config.settings.style
    const sections = named(all, caller.language)
    const wanted = section === undefined ? sections : sections.filter((one) => isNamed(one, section))
    // "/brief 3d" names no section, and is clear all the same.
    if (section !== undefined && wanted.length === 0 && readSince(section, app.now(), zone) !== undefined)
      return answer({ sections, since: section, style }, caller, app)
    const [first] = (section ?? '').split(/[\s,、，]+/).flatMap((one) => sections.filter((each) => isNamed(each, one)))
    if (first && (wanted.length === 0 || sections.some((one) => isNamed(one, since))))
      return mistaken(wordsFor(caller.language).say('oneSection', { first: first.name }), 'section', caller)
    if (wanted.length === 0) return unknownSection(section ?? '', sections, caller)
    return answer({ sections: wanted, since, style, isNamed: section !== undefined }, caller, app)
  },
})

type Asked = {
  readonly sections: readonly Section[]
  readonly since: string
  readonly style: Style
  readonly isNamed?: boolean
}

async function answer({ sections, since, style, isNamed: isOne }: Asked, caller: Caller, app: App): Promise<Reply> {
  const { say } = wordsFor(caller.language)
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
    title: isOne ? sections.map(({ title }) => title).join(say('comma')) : say('briefing'),
  })
  await pause()
  return viewOf[style](briefing)
}

/** Whoever asks the same is answered with the same briefing, so each is drawn once for all of them. */
const viewOf = {
  full: drawnOnce((briefing: Briefing) => withActions(answerView(briefing), briefing)),
  short: drawnOnce((briefing: Briefing) => withActions(shortView(briefing), briefing)),
  headlines: drawnOnce((briefing: Briefing) => withActions(headlinesView(briefing), briefing)),
} satisfies Record<Style, (briefing: Briefing) => Reply>

function withActions(reply: Reply, briefing: Briefing): Reply {
  const actions = briefingActions(briefing)
  return actions ? { ...reply, parts: [...reply.parts, { blocks: [actions] }] } : reply
}

/** Each with its title in a language. */
function named(sections: readonly Section[], language: string): readonly Section[] {
  return sections.map((section) => ({ ...section, title: sectionNameIn(section, language) }))
}

function isNamed(section: Section, typed: string): boolean {
  const wanted = typed.trim().toLowerCase()
  return [section.name, section.title.toLowerCase()].includes(wanted)
}

function sectionChoices(typed: string, sections: readonly Section[]): readonly Choice[] {
  const wanted = typed.trim().toLowerCase()
  const matching = sections.filter(({ name, title }) => name.startsWith(wanted) || title.toLowerCase().includes(wanted))
  const meant =
    matching.length > 0
      ? matching
      : sections.filter(
          ({ name }) =>
            name ===
            nearest(
              typed,
              sections.map((one) => one.name),
            ),
        )
  return meant.map(({ name, title }) => ({ label: title, value: name }))
}

function unknownSection(typed: string, sections: readonly Section[], caller: Caller): Reply {
  const meant = nearest(
    typed,
    sections.flatMap(({ name, title }) => [name, title]),
  )
  const { say } = wordsFor(caller.language)
  const hint = meant === undefined ? [] : [say('didYouMean', { meant })]
  const names = sections.map(({ name }) => name).join(', ')
  const said = [say('noSuchSection', { typed: shortened(typed) }), ...hint, say('sectionsAre', { names })].join(' ')
  const reply = plainReply(said, caller.language)
  const entries = sections.map(({ name, title }) => ({ label: title, command: 'brief', options: { section: name } }))
  return {
    ...reply,
    parts: [...reply.parts, { blocks: [{ kind: 'actions', buttons: [], menu: { label: say('chooseSection'), entries } }] }],
  }
}
