import type { Config, ConfigItem } from './config.ts'
import { settingNames, type WorkspaceSettings, workspaceSettingsSchema } from './workspace-settings.ts'

/** A config as the things that it is made of. */
export function itemsOf({ feeds, sections, schedules, settings }: Config): readonly ConfigItem[] {
  return [
    ...feeds.map((value) => ({ kind: 'feed', key: value.feed, value }) as const),
    ...sections.map((value) => ({ kind: 'section', key: value.name, value }) as const),
    { kind: 'order', key: '', value: sections.map(({ name }) => name) },
    ...schedules.map((value) => ({ kind: 'schedule', key: value.name, value }) as const),
    ...settingItems(settings),
  ]
}

/** Settings as things of a config. */
export function settingItems(settings: Partial<WorkspaceSettings>): readonly ConfigItem[] {
  return settingNames.flatMap((key) => (settings[key] === undefined ? [] : [{ kind: 'setting', key, value: settings[key] } as const]))
}

/** The config that things make; the last of two that are named alike counts, and one without a value is not there. */
export function configFrom(items: readonly ConfigItem[]): Config {
  const last = [...new Map(items.map((item) => [nameOf(item), item])).values()]
  const sections = last.flatMap((item) => (item.kind === 'section' && item.value ? [item.value] : []))
  const order = last.flatMap((item) => (item.kind === 'order' && item.value ? item.value : []))
  const settings = last.flatMap((item) => (item.kind === 'setting' && item.value !== null ? [[item.key, item.value]] : []))
  return {
    feeds: last.flatMap((item) => (item.kind === 'feed' && item.value ? [item.value] : [])).toSorted(by(({ feed }) => feed)),
    sections: sections.toSorted(by(({ name }) => (order.includes(name) ? order.indexOf(name) : order.length))),
    schedules: last.flatMap((item) => (item.kind === 'schedule' && item.value ? [item.value] : [])).toSorted(by(({ name }) => name)),
    settings: workspaceSettingsSchema.parse(Object.fromEntries(settings)),
  }
}

/** What has to change in the things of one config to make those of another. */
export function differences(before: readonly ConfigItem[], after: readonly ConfigItem[]): readonly ConfigItem[] {
  const known = new Map(before.map((item) => [nameOf(item), item]))
  const wanted = new Set(after.map(nameOf))
  return [
    ...before.filter((item) => !wanted.has(nameOf(item))).map(gone),
    ...after.filter((item) => !isSameItem(item, known.get(nameOf(item)))),
  ]
}

/** A config with some things changed. */
export function withItems(config: Config, items: readonly ConfigItem[]): Config {
  return configFrom([...itemsOf(config), ...items])
}

/** What names a thing among all of a config. */
export function nameOf({ kind, key }: Pick<ConfigItem, 'kind' | 'key'>): string {
  return `${kind} ${key}`
}

/** The thing as it is when it is not there. */
export function gone(item: ConfigItem): ConfigItem {
  return { ...item, value: null }
}

/** Whether two things have the same value, in whatever order their fields stand. */
export function isSameItem(a: ConfigItem, b: ConfigItem | undefined): boolean {
  return sorted(a.value) === sorted(b?.value ?? null)
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(by(([name]) => name)))
      : each,
  )
}

function by<value>(key: (value: value) => string | number): (a: value, b: value) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
}
