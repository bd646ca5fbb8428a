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
  const articles = await store.rewritten(workspace, since)
  if (articles.length === 0) return []
  const found: Correction[] = []
  const summaries = await store.briefings(workspace, { limit: mostBriefings })
  for (const { id, channel, madeAt } of summaries.filter((one) => one.madeAt > now - rememberedMs)) {
    const rewritten = new Map(articles.filter(({ updatedAt }) => (updatedAt ?? 0) > madeAt).map((article) => [article.id, article]))
    const briefing = rewritten.size === 0 ? undefined : await store.briefing(workspace, id)
    if (!briefing) continue
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
