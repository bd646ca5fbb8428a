import type { Period } from '../../briefing/briefing.ts'
import type { FeedState } from '../../feeds/feed.ts'
import { dayMs, hourMs, weekMs } from '../../feeds/milliseconds.ts'
import type { Section } from '../../sections/section.ts'
import type { Story } from '../../stories/story.ts'
import { bestSection, consider } from '../answers/consider.ts'
import type { Config } from '../config/config.ts'
import type { Store } from '../ports.ts'
import type { Concern } from './tell-admins.ts'

/** A section without a story for so long has gone quiet, */
export const quietMs = 3 * dayMs
/** if it had stories in the week before: at one a day, three days without any come by chance once in twenty. */
const habitMs = weekMs
const habitual = 7
/** Looked at together: about a thousand articles of a large desk. */
const sliceMs = 6 * hourMs

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
  const quiet = new Set(sections.filter(({ unclaimed }) => unclaimed === undefined).map(({ name }) => name))
  let stories = 0
  let isRead = false
  for await (const recent of fromTheLatest(store, workspace, { from: now - quietMs, to: now })) {
    for (const name of (await countBySection(recent, sections)).keys()) quiet.delete(name)
    if (quiet.size === 0) return []
    stories += recent.length
    isRead ||= recent.some(({ articles }) => (articles.at(-1)?.publishedAt ?? 0) > now - dayMs)
  }
  if (!isRead) return []
  const before = await countInSlices(sections, fromTheLatest(store, workspace, { from: now - quietMs - habitMs, to: now - quietMs }))
  return sections.flatMap((section) => {
    const had = before.get(section.name) ?? 0
    if (!quiet.has(section.name) || had < habitual) return []
    return [concernOf(section, { had, stories, ...feedsLeaningTo(section, feeds, states) })]
  })
}

/** In slices of some hours, each story in the latest of them that it is in: days of a large desk at once are 40 MB of texts. */
async function* fromTheLatest(store: SectionParts['store'], workspace: string, { from, to }: Period): AsyncGenerator<readonly Story[]> {
  const known = new Set<string>()
  for (let end = to; end > from; end -= sliceMs) {
    const stories = await store.stories(workspace, { from: Math.max(from, end - sliceMs), to: end })
    yield stories.filter(({ id }) => !known.has(id))
    for (const { id } of stories) known.add(id)
  }
}

async function countInSlices(sections: readonly Section[], slices: AsyncIterable<readonly Story[]>): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for await (const stories of slices) {
    for (const [name, count] of await countBySection(stories, sections)) counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return counts
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

function concernOf({ name, title }: Section, counted: Counted): Omit<Concern, 'channel'> {
  return { key: `section ${name}`, facts: { kind: 'section-quiet', section: name, title, ...counted } }
}

type Counted = Omit<Extract<Concern['facts'], { kind: 'section-quiet' }>, 'kind' | 'section' | 'title'>

function feedsLeaningTo({ name }: Section, feeds: Config['feeds'], states: SectionParts['states']): Pick<Counted, 'leaning' | 'failing'> {
  const leaning = feeds.filter(({ section }) => section === name)
  const failing = leaning.filter(({ feed }) => states.get(feed)?.failure)
  return { leaning: leaning.length, failing: failing.map(({ outlet }) => outlet.name) }
}
