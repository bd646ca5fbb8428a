import type { Links } from '../arrays/links.ts'
import type { OpenStories } from '../open-stories.ts'
import { byTime, type Held, type HeldArticles } from '../pairs/held-articles.ts'
import type { StoryThresholds } from '../story-thresholds.ts'
import { averageBetween } from './group-anew.ts'

/** The story that a new article is most like on average, and the article of it that is nearest. */
export type LikeliestStory = { readonly id: string; readonly likeness: number; readonly nearest: Held }

/** @returns Undefined where it is like none of them, above 0. */
export function likeliestStory(
  held: Held,
  desk: HeldArticles,
  links: Links,
  stories: OpenStories,
  thresholds: StoryThresholds,
): LikeliestStory | undefined {
  const choices = storiesNear(held, desk, links, thresholds).flatMap(({ nearest, sum }) => {
    const likeness = averageBetween(sum, [held], [...stories.of(nearest.story)], thresholds)
    return likeness > 0 ? [{ id: nearest.story, likeness, nearest }] : []
  })
  return choices.sort((a, b) => b.likeness - a.likeness || byTime(a.nearest, b.nearest))[0]
}

type NearStory = { readonly nearest: Held; readonly sum: number }

/** Of each story that an article has links to, the nearest article and the sum over the links of (likeness - unlinked). */
function storiesNear(held: Held, desk: HeldArticles, links: Links, { unlinked }: StoryThresholds): readonly NearStory[] {
  const near = new Map<string, { nearest: Held; likeness: number; sum: number }>()
  for (let link = links.begin(held.place); link < links.end(held.place); link++) {
    const other = desk.at(links.other(link))
    if (other === undefined || other.story === '') continue
    const likeness = links.likeness(link)
    const known = near.getOrInsertComputed(other.story, () => ({ nearest: other, likeness, sum: 0 }))
    known.sum += likeness - unlinked
    if (likeness < known.likeness || (likeness === known.likeness && byTime(known.nearest, other) <= 0)) continue
    known.nearest = other
    known.likeness = likeness
  }
  return [...near.values()]
}
