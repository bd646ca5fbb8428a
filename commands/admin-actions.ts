import type { ConfigSchedule } from '../src/app/config/config.ts'
import type { FeedHealth } from '../src/app/health/feed-health.ts'
import type { CommandForm } from '../src/app/input/command.ts'
import type { Block } from '../src/delivery/reply/reply.ts'
import { actions } from '../src/delivery/reply/reply.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { summaryIn } from '../src/delivery/words/command-words.ts'
import { sectionNameIn } from '../src/delivery/words/section-name.ts'
import type { Section } from '../src/sections/section.ts'
import { feedNames } from './feed-names.ts'

/** Entries of a menu: two of Discord's. What is not among them has its buttons where it is shown alone. */
export const mostEntries = 50
/** Those that need somebody come first. */
export const feedOrder: readonly FeedHealth['state'][] = ['dead', 'failing', 'new', 'paused', 'well']

/** What can be done from a list of feeds. */
export function feedActions(feeds: readonly FeedHealth[], language: string): Block {
  const { say } = adminWordsFor(language)
  const names = feedNames(feeds.map(({ feed }) => feed))
  const sorted = feeds.toSorted((a, b) => feedOrder.indexOf(a.state) - feedOrder.indexOf(b.state))
  const entries = sorted.slice(0, mostEntries).map(({ feed, state }) => ({
    label: state === 'well' ? names.labelOf(feed) : `${names.labelOf(feed)} (${say(`state.${state}`)})`,
    command: 'feeds edit',
    options: { feed: names.typedFor(feed) },
    form: 'edit',
  }))
  const buttons = [
    { label: say('feeds.add'), command: 'feeds add', options: {}, form: 'add' },
    { label: say('feeds.import'), command: 'feeds import', options: {}, form: 'import' },
  ]
  return actions(buttons, { label: say('feeds.editOne'), entries })
}

/** What can be done from the list of sections. */
export function sectionActions(sections: readonly Section[], language: string): Block {
  const { say } = adminWordsFor(language)
  const entries = sections.slice(0, mostEntries).map((section) => ({
    label: sectionNameIn(section, language),
    command: 'sections edit',
    options: { name: section.name },
    form: 'edit',
  }))
  const buttons = [
    { label: say('sections.add'), command: 'sections add', options: {}, form: 'add' },
    { label: say('sections.try'), command: 'sections try', options: {}, form: 'try' },
    { label: say('sections.ready'), command: 'sections ready', options: {} },
  ]
  return actions(buttons, { label: say('sections.editOne'), entries })
}

/** What can be done from the list of schedules. */
export function scheduleActions(schedules: readonly ConfigSchedule[], language: string): Block {
  const { say } = adminWordsFor(language)
  const entries = schedules
    .slice(0, mostEntries)
    .map(({ name }) => ({ label: name, command: 'schedule edit', options: { name }, form: 'edit' }))
  const buttons = [{ label: say('schedule.add'), command: 'schedule add', options: {}, form: 'add' }]
  return actions(buttons, entries.length > 0 ? { label: say('schedule.editOne'), entries } : undefined)
}

/** A form for each part of the settings. */
export function settingActions(forms: readonly CommandForm[], language: string): Block {
  const buttons = forms.map(({ name, title }) => ({ label: summaryIn(title, language), command: 'settings', options: {}, form: name }))
  return actions(buttons)
}
