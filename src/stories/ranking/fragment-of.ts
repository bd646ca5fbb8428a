import type { FollowedArticle } from '../../articles/article.ts'
import type { Story } from '../story.ts'
import type { Alike } from './alike.ts'

/**
 * Which of some stronger stories one is a fragment of: the likest of those to whose reports its own are nearly as alike as to one
 * another. What holds together far better by itself is an event of its own, however much its subject is in the news.
 */
export function fragmentOf(story: Story, stronger: readonly Story[], alike: Alike): Story | undefined {
  const its = newest(story)
  const own = meanOfBest(its, its, alike)
  const [likest] = stronger
    .map((main) => ({ main, likeness: meanOfBest(its, newest(main), alike) }))
    .filter(({ likeness }) => likeness >= own - SLACK)
    .toSorted((a, b) => b.likeness - a.likeness)
  return likest?.main
}

/** Log-odds: on four labelled days from 1 to 2 the same stories are fragments, and none of them is one whole event. */
const SLACK = 1.5
/** So many reports say what a story has come to. */
const MOST_REPORTS = 20

function newest({ articles }: Story): readonly FollowedArticle[] {
  return articles.slice(-MOST_REPORTS)
}

/** The likeness of each to the likest of the others in its language, on average; NaN, which is like nothing, where there is none. */
function meanOfBest(some: readonly FollowedArticle[], others: readonly FollowedArticle[], { likeness }: Alike): number {
  const best = some.flatMap((one) => {
    const alike = others.flatMap((other) => (other === one ? [] : (likeness(one, other) ?? [])))
    return alike.length > 0 ? [Math.max(...alike)] : []
  })
  return best.reduce((sum, one) => sum + one, 0) / best.length
}
