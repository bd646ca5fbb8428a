import type { ListedFeed } from '../../feeds/opml.ts'
import { isPrivateFeed, isSecretAddress } from '../../feeds/private-feed.ts'
import type { Section } from '../../sections/section.ts'
import type { Config } from './config.ts'

/**
 * The feeds of a config as a list for other programs, each in a folder that is called as the section that it leans to. Feeds whose
 * address is a secret are left out.
 */
export function feedList({ feeds, sections }: Pick<Config, 'feeds' | 'sections'>): readonly ListedFeed[] {
  return feeds
    .filter(({ feed, isPrivate }) => !(isPrivateFeed(feed) || isPrivate || isSecretAddress(feed)))
    .map(({ feed, outlet, section }) => ({ url: feed, title: outlet.name, folder: folderOf(section, sections) }))
}

/** Name of the section that a feed in these folders leans to: the innermost that is called as one, by its name or else its title. */
export function sectionOfFolder(folder: readonly string[], sections: readonly Section[]): string | null {
  const called = (label: string) =>
    sections.find(({ name }) => name === label) ?? sections.find(({ title }) => title.trim().toLowerCase() === label)
  return folder.toReversed().flatMap((label) => called(label.trim().toLowerCase()) ?? [])[0]?.name ?? null
}

/** Its title, or its name where the title could be taken for another section. */
function folderOf(section: string | null, sections: readonly Section[]): readonly string[] {
  const known = sections.find(({ name }) => name === section)
  if (!known) return []
  return sectionOfFolder([known.title], sections) === known.name ? [known.title] : [known.name]
}
