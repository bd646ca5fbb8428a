import { shortDigest } from '../short-digest.ts'
import type { Follow, NewFollow } from './follow.ts'
import type { FollowingParts } from './follow-news.ts'
import { sectionStories } from './news-of.ts'

/** What became of a wish to follow. `changed`: it was followed before, and its quiet hours are other ones now. */
export type FollowOutcome = 'followed' | 'changed' | 'followed-already' | 'too-many'

/** Follows of one channel or person; more would be a feed of their own. */
const mostFollows = 50

/** Keeps a follow. What is there already is not news: only what comes later is told. */
export async function addFollow(
  wanted: NewFollow & { readonly zone: string },
  parts: Omit<FollowingParts, 'dividers'>,
  now: number,
): Promise<FollowOutcome> {
  const { store } = parts
  const { platform, workspace, destination, followed } = wanted
  const id = `f${shortDigest([platform, destination, followed]).slice(0, 12)}`
  const follows = (await store.follows(workspace)).filter((one) => isSame([one.platform, one.destination], [platform, destination]))
  const before = follows.find((one) => one.id === id)
  if (before && isSame(before.quiet, wanted.quiet)) return 'followed-already'
  if (!before && follows.length >= mostFollows) return 'too-many'
  const follow: Follow = { ...wanted, id, madeAt: before?.madeAt ?? now }
  await store.addFollow(follow, before ? [] : await knownAlready(follow, parts, now))
  return before ? 'changed' : 'followed'
}

/** Of a section the stories that it has now; articles of stories and words are known by when they were seen. */
async function knownAlready(
  { workspace, followed }: Follow,
  parts: Omit<FollowingParts, 'dividers'>,
  now: number,
): Promise<readonly string[]> {
  if (followed.kind !== 'section') return []
  const stories = await sectionStories(workspace, followed.section, parts, now)
  return stories.flatMap(({ articles }) => articles.map(({ id }) => id))
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
