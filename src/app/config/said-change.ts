import { type AdminWords, adminWordsFor } from '../../delivery/words/admin-words.ts'
import { sectionNameIn } from '../../delivery/words/section-name.ts'
import { asUsual } from '../../feeds/feed.ts'
import type { Change, ConfigItem, Edit } from './config.ts'
import { settingOption } from './setting-option.ts'
import { defaultSettings } from './workspace-settings.ts'

/** What a change did, as one reads it in a list: "Added the feed Le Monde". */
export function saidChange({ edits, undoes, by }: Pick<Change, 'edits' | 'undoes' | 'by'>, language: string): string {
  const words = adminWordsFor(language)
  if (undoes !== null) return words.say('did.undone', { what: saidEdits(edits.map(turned), words) })
  return by.platform === 'config' && edits.length > 1 ? words.say('did.files') : saidEdits(edits, words)
}

/** The value of a setting as people read it. */
export function saidValue(value: unknown, language: string): string {
  const { say, common } = adminWordsFor(language)
  if (value === null || (Array.isArray(value) && value.length === 0)) return say('none')
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
  if (Array.isArray(value)) return value.join(common('comma'))
  if (typeof value === 'object' && 'from' in value && 'to' in value) return say('hours', { from: `${value.from}`, to: `${value.to}` })
  return String(value)
}

/** What a setting is; where nobody chose, what everybody has. */
export function saidSetting({ key, value }: Extract<ConfigItem, { kind: 'setting' }>, language: string): string {
  return saidValue(value ?? defaultSettings[key], language)
}

function turned({ before, after }: Edit): Edit {
  return { before: after, after: before }
}

/** What follows from something else (the order of a section that is new, the feeds that leaned to one that is gone) is not told. */
function saidEdits(edits: readonly Edit[], words: AdminWords): string {
  const [section, ...otherSections] = edits.filter(({ after }) => after.kind === 'section')
  const [schedule, ...otherSchedules] = edits.filter(({ after }) => after.kind === 'schedule')
  const settings = edits.flatMap(({ after }) => (after.kind === 'setting' ? [after] : []))
  const feeds = edits.filter(({ after }) => after.kind === 'feed')
  const kinds = [section, schedule, settings[0]].filter((first) => first !== undefined).length
  if (kinds > 1 || otherSections.length > 0 || otherSchedules.length > 0) return saidMany(edits, words)
  if (section) return saidOne(section, words)
  if (schedule) return saidOne(schedule, words)
  if (settings.length > 0) return saidSettings(settings, words)
  if (feeds.length > 0) return saidFeeds(feeds, words)
  const [order] = edits
  return order ? saidOne(order, words) : words.say('changed.changed')
}

/** One that changes its address is taken away and added. */
function saidFeeds(feeds: readonly Edit[], words: AdminWords): string {
  const added = feeds.filter(({ before }) => before.value === null)
  const removed = feeds.filter(({ after }) => after.value === null)
  const [first] = feeds
  if (feeds.length === 1 && first) return saidOne(first, words)
  const [moved] = added
  if (added.length === 1 && removed.length === 1 && feeds.length === 2 && moved)
    return words.say('did.feed.changed', { name: nameOf(moved.after, words) })
  if (added.length === feeds.length) return words.say('did.feedsAdded', { count: added.length })
  if (removed.length === feeds.length) return words.say('did.feedsRemoved', { count: removed.length })
  const isExchange = added.length + removed.length === feeds.length
  if (isExchange) return words.say('did.feedsExchanged', { added: added.length, removed: removed.length })
  return saidMany(feeds, words)
}

/** More names than this nobody reads. */
const mostNamed = 5

function saidMany(edits: readonly Edit[], words: AdminWords): string {
  const names = edits.flatMap(({ before, after }) => (after.kind === 'order' ? [] : [nameOf(after.value === null ? before : after, words)]))
  const items = names.slice(0, mostNamed).join(words.common('comma'))
  const count = names.length - mostNamed
  return words.say('did.many', { names: count > 0 ? words.say('someMore', { items, count }) : items })
}

function saidOne({ before, after }: Edit, words: AdminWords): string {
  const name = nameOf(after.value === null ? before : after, words)
  switch (after.kind) {
    case 'feed':
    case 'schedule':
      return words.say(`did.${after.kind}.${deedOf(before, after)}`, { name })
    case 'section':
      return words.say(`did.section.${plainDeedOf(before, after)}`, { name })
    case 'order':
      return words.say('did.ordered', { names: (after.value ?? []).join(words.common('comma')) })
    case 'setting':
      return saidSettings([after], words)
  }
}

function saidSettings(items: readonly Extract<ConfigItem, { kind: 'setting' }>[], { say, common, language }: AdminWords): string {
  const settings = items.map((item) => say('did.setTo', { name: settingOption[item.key], value: saidSetting(item, language) }))
  return say('did.set', { settings: settings.join(common('comma')) })
}

function plainDeedOf(before: ConfigItem, after: ConfigItem): 'added' | 'changed' | 'removed' {
  if (before.value === null) return 'added'
  return after.value === null ? 'removed' : 'changed'
}

function deedOf(before: ConfigItem, after: ConfigItem): 'added' | 'changed' | 'removed' | 'paused' | 'resumed' {
  const deed = plainDeedOf(before, after)
  if (deed !== 'changed' || isPaused(before) === isPaused(after)) return deed
  return isPaused(after) ? 'paused' : 'resumed'
}

function isPaused(item: ConfigItem): boolean {
  if (item.kind === 'feed') return (item.value?.reading ?? asUsual).paused
  return item.kind === 'schedule' && item.value?.paused === true
}

/** What people call it. */
function nameOf(item: ConfigItem, { language }: Pick<AdminWords, 'language'>): string {
  if (item.value === null) return item.key
  if (item.kind === 'feed') return item.value.outlet.name
  return item.kind === 'section' ? sectionNameIn(item.value, language) : item.key
}
