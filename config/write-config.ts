import type { Config, ConfigFeed } from '../src/app/config/config.ts'
import { isPrivateFeed } from '../src/feeds/private-feed.ts'
import type { LightTopic, Section } from '../src/sections/section.ts'

/** The files that a workspace's config is kept in. */
export const configFileNames = ['feeds.json', 'sections.json', 'schedules.json', 'settings.json'] as const
export type ConfigFiles = Readonly<Record<(typeof configFileNames)[number], string>>

/** A workspace's config as files that the readers beside this one read again. Feeds with a password in their address are left out. */
export function configFiles(workspace: string, { feeds, sections, schedules, settings }: Config): ConfigFiles {
  return {
    'feeds.json': written(feeds.filter((feed) => !isPrivateFeed(feed.feed)).map(feedEntry)),
    'sections.json': written(sectionEntries(sections)),
    'schedules.json': written(schedules.map((schedule) => ({ ...schedule, workspace }))),
    'settings.json': written(settings),
  }
}

function feedEntry({ outlet: { name, ...outlet }, ...feed }: ConfigFeed) {
  return { ...feed, outlet: name, ...outlet }
}

/** A light topic is written once, and by its name where it stands; one of two that are called alike is written where it stands. */
function sectionEntries(sections: readonly Section[]) {
  const named = new Map<string, LightTopic>()
  for (const topic of sections.flatMap(({ light }) => light)) if (!named.has(topic.name)) named.set(topic.name, topic)
  const entryOf = (topic: LightTopic) => (written(named.get(topic.name)) === written(topic) ? topic.name : topic)
  return { light: [...named.values()], sections: sections.map((section) => ({ ...section, light: section.light.map(entryOf) })) }
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
