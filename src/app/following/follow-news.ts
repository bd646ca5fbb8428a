import { type NewsOf, noticeView } from '../../delivery/views/notice-view.ts'
import { configOf, type Starter } from '../config/starter.ts'
import type { Store } from '../ports.ts'
import { oneByOne } from '../running/one-by-one.ts'
import type { NewDelivery } from '../sending/outbox.ts'
import { type Dividers, deliveryId, planReply } from '../sending/plan-delivery.ts'
import type { Follow } from './follow.ts'
import { newsOf } from './news-of.ts'
import { isQuiet } from './quiet-hours.ts'

/** What looking for news needs. */
export type FollowingParts = { readonly store: Store; readonly starter: Starter; readonly dividers: Dividers }

/**
 * Looks for news of everything that is followed and keeps one notice for each channel or person that has some, with its articles
 * marked as told there in the same transaction: no article is told twice to one place, however many follows it answers. What comes
 * in quiet hours waits for their end. Call it after each round of reading.
 *
 * @returns The notices kept; `sendDeliveries` brings them.
 * @throws The first failure, after all others that are followed had their turn.
 */
export async function followNews(parts: FollowingParts, now: number): Promise<readonly NewDelivery[]> {
  const { store } = parts
  const awake: Follow[] = []
  const unknown = await oneByOne(await store.follows(null), async (follow) => {
    if (!(await isAsleep(follow, parts, now))) awake.push(follow)
  })
  const places = Map.groupBy(awake, ({ platform, workspace, destination }) => JSON.stringify([platform, workspace, destination]))
  const notices: NewDelivery[] = []
  const untold = await oneByOne(places.values(), async (follows) => {
    const notice = await noticeFor(follows, parts, now)
    if (notice) notices.push(notice)
  })
  const [first] = [...unknown, ...untold]
  if (first) throw first.error
  return notices
}

/** In the quiet hours of the follow, or of its whole workspace. */
async function isAsleep(follow: Follow, parts: FollowingParts, now: number): Promise<boolean> {
  if (isQuiet(follow, now)) return true
  const { quiet, zone } = (await configOf(follow.workspace, parts)).config.settings
  return isQuiet({ quiet, zone }, now)
}

async function noticeFor(follows: readonly Follow[], parts: FollowingParts, now: number): Promise<NewDelivery | undefined> {
  const [first] = follows
  if (!first) return undefined
  const { store } = parts
  const news: NewsOf[] = []
  const told = new Set<string>()
  for (const follow of follows) {
    const fresh = await freshNews(follow, parts, told, now)
    for (const { article, articles } of fresh) for (const id of [article.id, ...articles]) told.add(id)
    if (fresh.length > 0) news.push({ follow: { id: follow.id, label: follow.label }, items: fresh })
  }
  if (news.length === 0) return undefined
  const { platform, workspace, destination, language, zone } = first
  const reply = noticeView(news, { zone, language, audience: destination.kind === 'channel' ? 'channel' : 'caller' })
  const head = { id: deliveryId('n', [workspace, destination, [...told].sort()]), platform, workspace, place: destination }
  const notice = planReply({ ...head, purpose: { kind: 'notice' }, madeAt: now }, reply, parts.dividers)
  return (await store.addNotice({ ...notice, place: destination }, [...told])) ? notice : undefined
}

/** What a follow finds and its place was not told of, nor is being told of now. */
async function freshNews(follow: Follow, parts: FollowingParts, told: ReadonlySet<string>, now: number): Promise<NewsOf['items']> {
  const { workspace, destination } = follow
  const found = await newsOf(follow, parts, now)
  const untold = new Set(await parts.store.untold(workspace, destination, [...new Set(found.flatMap(({ articles }) => articles))]))
  return found.filter(({ articles }) => articles.every((id) => untold.has(id) && !told.has(id)))
}
