import type { Correction } from '../../briefing/briefing.ts'
import { brokenReceipts } from '../../briefing/broken-receipts.ts'
import type { Store } from '../ports.ts'
import { shortDigest } from '../short-digest.ts'
import { rememberedMs } from './told-before.ts'

/** Most briefings of a workspace that are looked through: a week of many channels. */
const mostBriefings = 200

/**
 * Looks through the briefings of the last days for what the articles that were rewritten since no longer bear out, and keeps it:
 * the briefing's own page says it, and the channel's next briefing does.
 *
 * @param since Articles rewritten after this moment are looked at, milliseconds since the epoch.
 * @returns What was found, known or not.
 */
export async function correctBriefings(store: Store, workspace: string, since: number, now: number): Promise<readonly Correction[]> {
  const fresh = new Map((await store.rewritten(workspace, since)).map((article) => [article.id, article.updatedAt ?? 0]))
  if (fresh.size === 0) return []
  const newest = Math.max(...fresh.values())
  const found: Correction[] = []
  const summaries = await store.briefings(workspace, { limit: mostBriefings })
  for (const { id, channel, madeAt } of summaries.filter((one) => one.madeAt > now - rememberedMs && one.madeAt < newest)) {
    const briefing = await store.briefing(workspace, id)
    const cited = briefing?.sources.map(({ article }) => article) ?? []
    if (!briefing || !cited.some((article) => (fresh.get(article) ?? 0) > madeAt)) continue
    // A claim falls when its last receipt does: the others may have gone before.
    const articles = (await store.articlesOf(workspace, cited)).filter(({ updatedAt }) => (updatedAt ?? 0) > madeAt)
    const rewritten = new Map(articles.map((article) => [article.id, article]))
    const corrections = brokenReceipts(briefing, rewritten).map((broken) => ({
      ...broken,
      id: shortDigest([id, broken.text]),
      briefing: id,
      toldAt: madeAt,
      foundAt: now,
    }))
    await store.addCorrections(workspace, channel, corrections)
    found.push(...corrections)
  }
  return found
}
