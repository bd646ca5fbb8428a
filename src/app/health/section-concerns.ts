import type { FeedState } from '../../feeds/feed.ts'
import type { Section } from '../../sections/section.ts'
import type { Story } from '../../stories/story.ts'
import { bestSection, consider } from '../answers/consider.ts'
import type { Config } from '../config/config.ts'
import type { Store } from '../ports.ts'
import type { Concern } from './tell-admins.ts'

const dayMs = 86_400_000
/** A section without a story for so long has gone quiet, */
export const quietMs = 3 * dayMs
/** if it had stories in the week before: at one a day, three days without any come by chance once in twenty. */
const habitMs = 7 * dayMs
const habitual = 7

export type SectionParts = { readonly store: Pick<Store, 'stories'>; readonly states: ReadonlyMap<string, FeedState> }

/**
 * Sections that had stories and have none any more. Nothing where no section had one on the last day: then it is the feeds, or nobody
 * read them.
 */
export async function sectionConcerns(
  workspace: string,
  { sections, feeds }: Pick<Config, 'sections' | 'feeds'>,
  { store, states }: SectionParts,
  now: number,
): Promise<readonly Omit<Concern, 'channel'>[]> {
  const recent = await store.stories(workspace, { from: now - quietMs, to: now })
  const counts = await countBySection(recent, sections)
  const quiet = sections.filter(({ name }) => !counts.has(name))
  const isRead = recent.some(({ articles }) => (articles.at(-1)?.publishedAt ?? 0) > now - dayMs)
  if (quiet.length === 0 || !isRead) return []
  const before = await countBySection(await store.stories(workspace, { from: now - quietMs - habitMs, to: now - quietMs }), sections)
  return quiet.flatMap((section) => {
    const had = before.get(section.name) ?? 0
    return had < habitual ? [] : [concernOf(section, had, recent.length, feeds, states)]
  })
}

/** How many stories stand best in each section; those without one are left out. */
export async function countBySection(stories: readonly Story[], sections: readonly Section[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  const names = sections.map(({ name }) => name)
  for (const { assignments } of await consider(stories, sections, names)) {
    const best = bestSection(assignments)
    if (best !== undefined) counts.set(best, (counts.get(best) ?? 0) + 1)
  }
  return counts
}

function concernOf(
  { name, title }: Section,
  had: number,
  stories: number,
  feeds: Config['feeds'],
  states: SectionParts['states'],
): Omit<Concern, 'channel'> {
  const leaning = feeds.filter(({ section }) => section === name)
  const failing = leaning.filter(({ feed }) => states.get(feed)?.failure)
  return {
    key: `section ${name}`,
    facts: {
      kind: 'section-quiet',
      ...{ section: name, title, had, stories },
      leaning: leaning.length,
      failing: failing.map(({ outlet }) => outlet.name),
    },
  }
}
