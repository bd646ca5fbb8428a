import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import type { ConfigItem } from '../src/app/config/config.ts'
import { saidMistake, sectionMistakes } from '../src/app/config/config-mistakes.ts'
import { trySection } from '../src/app/config/try-section.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { type Choice, type Command, defineCommand } from '../src/app/input/command.ts'
import { shortened } from '../src/app/input/typed-line.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import type { Reply } from '../src/delivery/reply/reply.ts'
import { actions } from '../src/delivery/reply/reply.ts'
import { withActions } from '../src/delivery/reply/with-actions.ts'
import { adminReply, listOf } from '../src/delivery/views/admin-reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { sectionNameIn } from '../src/delivery/words/section-name.ts'
import { dayMs } from '../src/feeds/milliseconds.ts'
import type { Section } from '../src/sections/section.ts'
import { sectionActions } from './admin-actions.ts'
import { change } from './change-reply.ts'
import { asSeen, mistaken, sectionChoices, sectionNamed, seenOption, whichThereAre } from './options.ts'
import { freeLetter, newSection, rule, ruleFields, ruleOptions, sectionFrom, sectionSlug, typedRule } from './section-rule.ts'
import { someOf } from './some-of.ts'
import { trialReply } from './trial-reply.ts'

const family = 'The pages of the briefing, and what belongs on them'
const triedMs = 3 * dayMs
const shared = { access: 'admins', audience: 'caller', family } as const
const nameOption = z.string().min(1).max(32).describe('what people type: europe')

const add = defineCommand({
  ...shared,
  name: 'sections add',
  summary: 'Make a new section; /sections try shows first what it would catch',
  options: z.object({ name: nameOption, ...rule }),
  forms: [{ name: 'add', title: 'Add a section', fields: ['name', ...ruleFields] }],
  examples: ['/sections add energy phrases:"gas, oil, pipeline*"', '/sections add nordics places:"Sweden, Norway, Finland"'],

  async run({ name, ...typed }, caller, app) {
    const { config } = await app.config(caller.workspace)
    const { say } = adminWordsFor(caller.language)
    if (sectionSlug(name) === '') return mistaken(say('sections.noName', { typed: shortened(name) }), 'name', caller)
    if (config.sections.some((one) => one.name === sectionSlug(name))) return mistaken(say('sections.taken', { name }), 'name', caller)
    const made = sectionFrom(newSection(name, config.sections), typed, caller.language)
    return made.kind === 'wrong'
      ? mistaken(made.said, made.option, caller)
      : save(`Added the section ${made.section.title}`, made.section, config.sections, caller, app)
  },
})

const edit = defineCommand({
  ...shared,
  name: 'sections edit',
  summary: 'Change a section’s title or rule',
  options: z.object({ name: nameOption, ...rule, seen: seenOption }),
  examples: ['/sections edit china most:6', '/sections edit europe exclude:"football, Eurovision"'],
  complete: names,
  forms: [
    { name: 'edit', title: 'Edit a section', fields: ['title', ...ruleFields] },
    { name: 'size', title: 'Weight and size', fields: ['weight', 'most', 'unclaimed'] },
  ],

  async present({ name = '' }, caller, app) {
    const { config, revision } = await app.config(caller.workspace)
    const known = sectionNamed(name, config.sections)
    return known
      ? { kind: 'there', values: typedRule(known), seen: revision }
      : { kind: 'gone', reply: noSuch(name, config.sections, caller) }
  },

  async run({ name, seen, ...typed }, caller, app) {
    const { config } = await app.config(caller.workspace)
    const known = sectionNamed(name, config.sections)
    if (!known) return noSuch(name, config.sections, caller)
    const made = sectionFrom(known, typed, caller.language)
    return made.kind === 'wrong'
      ? mistaken(made.said, made.option, caller)
      : save(`Changed the section ${made.section.title}`, made.section, config.sections, caller, app, seen)
  },
})

const trial = defineCommand({
  ...shared,
  name: 'sections try',
  summary: 'What a rule would have caught in the last three days, before it is saved',
  options: z.object({ name: nameOption, ...rule }),
  forms: [{ name: 'try', title: 'Try a section', fields: ['name', ...ruleFields] }],
  examples: ['/sections try energy phrases:"gas, oil, pipeline*"'],
  complete: names,

  async run({ name, ...typed }, caller, app) {
    const { config } = await app.config(caller.workspace)
    if (sectionSlug(name) === '')
      return mistaken(adminWordsFor(caller.language).say('sections.noName', { typed: shortened(name) }), 'name', caller)
    const ready = sectionNamed(name, app.readySections())
    const made = sectionFrom(sectionNamed(name, config.sections) ?? ready ?? newSection(name, config.sections), typed, caller.language)
    if (made.kind === 'wrong') return mistaken(made.said, made.option, caller)
    const mistakes = sectionMistakes(made.section)
    if (mistakes.length > 0) return mistaken(mistakes.map((one) => saidMistake(one, caller.language)).join(' '), 'places', caller)
    const trying = await trySection(made.section, config.sections, await app.recentStories(caller.workspace, triedMs))
    return trialReply(made.section, trying, ruleOptions(name, typed), config.sections, caller)
  },
})

const remove = onOne('remove', 'Take a section out of the briefings', async (known, caller, app) => {
  const { config } = await app.config(caller.workspace)
  const leaning = config.feeds.filter(({ section }) => section === known.name)
  const items: readonly ConfigItem[] = [
    { kind: 'section', key: known.name, value: null },
    { kind: 'order', key: '', value: config.sections.map((one) => one.name).filter((one) => one !== known.name) },
    ...leaning.map((feed): ConfigItem => ({ kind: 'feed', key: feed.feed, value: { ...feed, section: null } })),
  ]
  return change(`Removed the section ${known.title}`, items, caller, app)
})

const order = defineCommand({
  ...shared,
  name: 'sections order',
  summary: 'In which order briefings print the sections',
  options: z.object({ names: z.string().min(1).max(600).describe('names in the order wanted; the rest follow') }),
  rest: 'names',
  examples: ['/sections order china europe talks'],

  async run({ names: typed }, caller, app) {
    const { config } = await app.config(caller.workspace)
    const wanted = typed
      .toLowerCase()
      .split(/[\s,、，]+/)
      .filter(Boolean)
    const wrong = wanted.find((name) => !sectionNamed(name, config.sections))
    if (wrong !== undefined) return noSuch(wrong, config.sections, caller)
    const value = [...new Set([...wanted, ...config.sections.map(({ name }) => name)])]
    return change(`Ordered the sections: ${value.join(', ')}`, [{ kind: 'order', key: '', value }], caller, app)
  },
})

const list = defineCommand({
  ...shared,
  name: 'sections list',
  summary: 'All sections, in order',
  options: z.object({}),
  examples: ['/sections list'],

  async run(_, { workspace, language }, app) {
    const { say, common } = adminWordsFor(language)
    const { config } = await app.config(workspace)
    return adminReply(
      say('sections.list'),
      [
        listOf(
          config.sections.map((one) => [
            `${sectionNameIn(one, language)} (${one.name}, ${one.letter})${common('colon')}`,
            inWords(one, language),
          ]),
        ),
        sectionActions(config.sections, language),
      ],
      language,
    )
  },
})

const show = onOne('show', 'A section’s rule', async (known, { language }) => {
  const { say, common } = adminWordsFor(language)
  const fields = ['places', 'phrases', 'hints', 'exclude', 'ignore', 'needs', 'desks'] as const
  const rows = fields.flatMap((field) => {
    const list = known[field] ?? []
    return list.length > 0 ? [[`${say(`rule.${field}`)}${common('colon')}`, someOf(list, mostOfList, language)] as const] : []
  })
  const numbers = (['weight', 'most', 'unclaimed'] as const).flatMap((name) =>
    known[name] === undefined ? [] : [[`${say(`rule.${name}`)}${common('colon')}`, String(known[name])] as const],
  )
  const form = (label: string, named: string) => ({ label, command: 'sections edit', options: { name: known.name }, form: named })
  const buttons = [
    form(say('edit'), 'edit'),
    form(say('sections.size'), 'size'),
    { label: say('remove'), command: 'sections remove', options: { name: known.name } },
  ]
  return adminReply(
    say('sections.letter', { title: sectionNameIn(known, language), name: known.name, letter: known.letter }),
    [listOf([...rows, ...numbers]), actions(buttons)],
    language,
  )
})

const ready = defineCommand({
  ...shared,
  name: 'sections ready',
  summary: 'Ready-made sections to choose from',
  options: z.object({ name: nameOption.optional() }),
  examples: ['/sections ready', '/sections ready climate'],

  async run({ name }, caller, app) {
    const { config } = await app.config(caller.workspace)
    const { language } = caller
    const { say, common } = adminWordsFor(language)
    const offered = app.readySections().filter((one) => !sectionNamed(one.name, config.sections))
    const chosen = name === undefined ? undefined : sectionNamed(name, offered)
    if (chosen) return addReady(chosen, config.sections, caller, app)
    if (name !== undefined || offered.length === 0) return noSuch(name ?? '', offered, caller)
    const entries = offered.map((one) => ({
      label: sectionNameIn(one, language),
      command: 'sections ready',
      options: { name: one.name },
    }))
    return adminReply(
      say('sections.choose'),
      [
        listOf(offered.map((one) => [`${sectionNameIn(one, language)}${common('colon')}`, inWords(one, language)])),
        actions([], { label: say('sections.addOne'), entries }),
      ],
      language,
    )
  },
})

export const sectionsCommands: readonly Command[] = [add, edit, trial, remove, order, list, show, ready]

/** A command about one section. */
function onOne(name: string, summary: string, act: (known: Section, caller: Caller, app: App) => Promise<Reply>): Command {
  return defineCommand({
    ...shared,
    name: `sections ${name}`,
    summary,
    options: z.object({ name: nameOption }),
    examples: [`/sections ${name} china`],
    complete: names,

    async run({ name: typed }, caller, app) {
      const { config } = await app.config(caller.workspace)
      const known = sectionNamed(typed, config.sections)
      return known ? act(known, caller, app) : noSuch(typed, config.sections, caller)
    },
  })
}

/** A section without feeds that cover it stays empty, so they are offered with it. */
async function addReady(section: Section, all: readonly Section[], caller: Caller, app: App): Promise<Reply> {
  const letter = freeLetter(section, all)
  const reply = await save(`Added the section ${section.title}`, { ...section, letter }, all, caller, app)
  const feeds = app.readyFeeds().filter((feed) => feed.section === section.name).length
  const add = {
    label: adminWordsFor(caller.language).say('sections.cover', { count: feeds }),
    command: 'feeds starter',
    options: { section: section.name },
  }
  return feeds === 0 ? reply : withActions(reply, [add])
}

async function save(
  what: string,
  section: Section,
  all: readonly Section[],
  caller: Caller,
  app: App,
  seen?: number | undefined,
): Promise<Reply> {
  const value = all.map(({ name }) => name)
  // What takes the rest stays last.
  const end = all.findLastIndex(({ unclaimed }) => unclaimed === undefined) + 1
  const items: readonly ConfigItem[] = [
    { kind: 'section', key: section.name, value: section },
    { kind: 'order', key: '', value: value.includes(section.name) ? value : value.toSpliced(end, 0, section.name) },
  ]
  const holds = `${sectionNameIn(section, caller.language)}${adminWordsFor(caller.language).common('colon')}`
  const said = [listOf([[holds, inWords(section, caller.language)]])]
  return change(what, items, caller, app, { ...asSeen(seen), said })
}

function inWords({ places, phrases, desks, unclaimed }: Section, language: string): string {
  const { say, common } = adminWordsFor(language)
  if (unclaimed !== undefined) return `${say('rule.unclaimed')}${common('colon')}${unclaimed}`
  return someOf([...new Set([...places, ...phrases, ...desks])], mostWords, language)
}

const mostWords = 8
/** Of each list of a rule: nobody reads a thousand words in a chat, and `attache config export` has them all. */
const mostOfList = 60

function noSuch(name: string, sections: readonly Section[], { language }: Caller): Reply {
  const { say, common } = adminWordsFor(language)
  const hint = whichThereAre(name, sections, say('sections.noneLeft'), language)
  return plainReply(`${common('noSuchSection', { typed: shortened(name) })} ${hint}`, language)
}

async function names(option: string, typed: string, caller: Caller, app: App): Promise<readonly Choice[]> {
  return option === 'name' ? sectionChoices(typed, caller, app) : []
}
