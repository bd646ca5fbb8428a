import type { FollowedArticle } from '../../articles/article.ts'
import type { Story } from '../story.ts'
import type { Alike } from './alike.ts'

/**
 * Which of some stronger stories one is a fragment of: the likest of those to whose reports its own are nearly as alike as to one
 * another. What holds together far better by itself is an event of its own, however much its subject is in the news.
 *
 * @param likeness As `storyLikeness` tells it.
 */
export function fragmentOf<story>(
  story: story,
  stronger: readonly story[],
  likeness: (story: story, other: story) => number,
): story | undefined {
  const own = likeness(story, story)
  const [likest] = stronger
    .map((main) => ({ main, to: likeness(story, main) }))
    .filter(({ to }) => to >= own - SLACK)
    .toSorted((a, b) => b.to - a.to)
  return likest?.main
}

/**
 * The log-odds of each report of a story with the likest of another, or of itself besides, on average; NaN, which is like nothing, where
 * there is none in its language. Of many reports the newest say what a story has come to.
 */
export function storyLikeness(story: Story, other: Story, { likeness }: Alike): number {
  const others = newestReports(other)
  const best = newestReports(story).flatMap((one) => {
    const alike = others.flatMap((report) => (report.id === one.id ? [] : (likeness(one, report) ?? [])))
    return alike.length > 0 ? [Math.max(...alike)] : []
  })
  return best.reduce((sum, one) => sum + one, 0) / best.length
}

/** The reports that `storyLikeness` compares, oldest first. */
export function newestReports({ articles }: Story): readonly FollowedArticle[] {
  return articles.slice(-MOST_REPORTS)
}

/** Log-odds: on four labelled days from 1 to 2 the same stories are fragments, and none of them is one whole event. */
const SLACK = 1.5
const MOST_REPORTS = 8
