import type { CommandForm } from '../src/app/command.ts'
import type { ConfigSchedule } from '../src/app/config.ts'
import type { FeedHealth } from '../src/app/feed-health.ts'
import type { Block } from '../src/delivery/reply.ts'
import type { Section } from '../src/sections/section.ts'

/** Entries of a menu: two of Discord's. What is not among them has its buttons where it is shown alone. */
const mostEntries = 50
/** Those that need somebody come first. */
export const feedOrder: readonly FeedHealth['state'][] = ['dead', 'failing', 'new', 'paused', 'well']

/** What can be done from a list of feeds. Two of one name are told apart by their addresses. */
export function feedActions(feeds: readonly FeedHealth[]): Block {
  const names = Map.groupBy(feeds, ({ feed }) => feed.outlet.name)
  const sorted = feeds.toSorted((a, b) => feedOrder.indexOf(a.state) - feedOrder.indexOf(b.state))
  const entries = sorted.slice(0, mostEntries).map(({ feed, state }) => ({
    label: state === 'well' ? feed.outlet.name : `${feed.outlet.name} (${state})`,
    command: 'feeds edit',
    options: { feed: (names.get(feed.outlet.name)?.length ?? 0) > 1 ? feed.feed : feed.outlet.name },
    form: 'edit',
  }))
  const buttons = [
    { label: 'Add a feed', command: 'feeds add', options: {}, form: 'add' },
    { label: 'Import a list', command: 'feeds import', options: {}, form: 'import' },
  ]
  return { kind: 'actions', buttons, menu: { label: 'Edit a feed', entries } }
}

/** What can be done from the list of sections. */
export function sectionActions(sections: readonly Section[]): Block {
  const entries = sections
    .slice(0, mostEntries)
    .map(({ name, title }) => ({ label: title, command: 'sections edit', options: { name }, form: 'edit' }))
  const buttons = [
    { label: 'Add a section', command: 'sections add', options: {}, form: 'add' },
    { label: 'Try a section', command: 'sections try', options: {}, form: 'try' },
    { label: 'Ready-made ones', command: 'sections ready', options: {} },
  ]
  return { kind: 'actions', buttons, menu: { label: 'Edit a section', entries } }
}

/** What can be done from the list of schedules. */
export function scheduleActions(schedules: readonly ConfigSchedule[]): Block {
  const entries = schedules
    .slice(0, mostEntries)
    .map(({ name }) => ({ label: name, command: 'schedule edit', options: { name }, form: 'edit' }))
  const buttons = [{ label: 'Add a schedule', command: 'schedule add', options: {}, form: 'add' }]
  return { kind: 'actions', buttons, ...(entries.length > 0 ? { menu: { label: 'Edit a schedule', entries } } : {}) }
}

/** A form for each part of the settings. */
export function settingActions(forms: readonly CommandForm[]): Block {
  const buttons = forms.map(({ name, title }) => ({ label: title, command: 'settings', options: {}, form: name }))
  return { kind: 'actions', buttons }
}
