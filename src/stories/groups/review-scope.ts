import type { Links } from '../arrays/links.ts'
import { byTime, type Held } from '../pairs/held-articles.ts'

/** What a review looks at. */
export type ReviewScope = {
  /** Every article of some stories, oldest first. */
  readonly articles: readonly Held[]
  /** Ids of the stories that are taken apart and grouped anew; the others can be joined, but stay whole. */
  readonly moved: ReadonlySet<string>
}

/**
 * The stories of what is new, and those that it comes near. What is new says something of all that it has links to, so that of these
 * the stories most like it are taken apart as well: of no more articles than are new, so that no review takes longer for a full desk.
 *
 * @param fresh Articles that came or changed since the last review.
 * @param stories Which articles are in which.
 */
export function reviewScope(
  fresh: Iterable<Held>,
  stories: { of(story: string): ReadonlySet<Held> },
  links: Links,
  held: { at(place: number): Held | undefined },
): ReviewScope {
  const news = [...fresh]
  const moved = new Set(news.map(({ story }) => story))
  const near = storiesNear(news, links, held)
  const again: Held[] = []
  for (const [story] of [...near].filter(([story]) => !moved.has(story)).sort(([, a], [, b]) => b - a)) {
    const members = stories.of(story)
    if (again.length + members.size > news.length) continue
    again.push(...members)
    moved.add(story)
  }
  const wanted = new Set(moved)
  for (const some of [near, storiesNear(again, links, held)]) for (const [story, likeness] of some) if (likeness > NEAR) wanted.add(story)
  return { articles: [...wanted].flatMap((story) => [...stories.of(story)]).sort(byTime), moved }
}

/** A review leaves a story alone to which nothing that it takes apart is more alike than this, log-odds: one report in ten still belongs. */
const NEAR = -2.3

/** Of each story that some articles have links to, the likeness of the best. */
function storiesNear(articles: readonly Held[], links: Links, held: { at(place: number): Held | undefined }): ReadonlyMap<string, number> {
  const near = new Map<string, number>()
  for (const { place } of articles) {
    for (let link = links.begin(place); link < links.end(place); link++) {
      const story = held.at(links.other(link))?.story
      const likeness = links.likeness(link)
      if (story !== undefined && likeness > (near.get(story) ?? Number.NEGATIVE_INFINITY)) near.set(story, likeness)
    }
  }
  return near
}
