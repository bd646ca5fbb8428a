import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import { starterOf } from '../../src/app/config/starter.ts'
import type { Store } from '../../src/app/ports.ts'
import { openAttache } from '../../src/cli/opening/open-attache.ts'
import { article, quay, shelf, state, subscription } from '../contracts/store/samples.ts'

it('groups the news of all other workspaces where one’s cannot be grouped', async () => {
  const opened = await openStore({ path: ':memory:' })
  onTestFinished(() => opened.close())
  const now = Date.UTC(2026, 1, 14, 12)
  for (const workspace of ['one', 'two']) await opened.replaceSubscriptions(workspace, [subscription(quay, { workspace })])
  const read = state(quay, { polledAt: now, succeededAt: now, nextPollAt: now + 3_600_000 })
  await opened.savePoll(read, [article('a', { publishedAt: now - 1, seenAt: now })], now)
  const store: Store = {
    ...opened,
    under: (lease) => ({
      ...opened.under(lease),
      articleVersions: (workspace, window) =>
        workspace === 'one' ? Promise.reject(new Error('a bug')) : opened.articleVersions(workspace, window),
    }),
  }
  const clock = { now: () => now }
  const attache = await openAttache({ store, clock, starter: starterOf({ sections: [] }), allowedHosts: new Set(), deadlineMs: 1_000 })
  onTestFinished(() => attache.close())
  await expect(attache.readNews()).rejects.toThrow('a bug')
  expect(Object.values(await shelf(opened, 'two'))).toEqual([['a']])
})
