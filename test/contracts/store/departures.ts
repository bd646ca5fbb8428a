import { describe, expect, it } from 'vitest'
import type { Follow } from '../../../src/app/following/follow.ts'
import { scopeOf } from '../../../src/app/polling/private-feeds.ts'
import { healthLease, schedulesLease, storiesLease } from '../../../src/app/running/lease.ts'
import { privateFeed } from '../../../src/feeds/private-feed.ts'
import { allArticles, article, joined, type Open, opened, quay, shelf, state, subscription } from './samples.ts'

const own = privateFeed('quay.test', scopeOf('one'), 'a1')

function follow(workspace: string, id: string, given: Partial<Follow> = {}): Follow {
  return {
    ...{ id, workspace, platform: 'slack', user: 'ana', destination: { kind: 'person', user: 'ana' }, label: id, quiet: null },
    ...{ followed: { kind: 'words', words: id }, zone: 'UTC', language: 'en', madeAt: 1 },
    ...given,
  }
}

export function departureFacts(open: Open): void {
  /** Workspaces one and two follow the same public feed, and one a private one besides. */
  async function desk() {
    const store = await opened(open)
    await store.replaceSubscriptions('one', [subscription(quay), subscription(own, { sealedAddress: 'v1.sealed' })])
    await store.replaceSubscriptions('two', [subscription(quay, { workspace: 'two' })])
    await store.savePoll(state(quay), [article('p')], 1)
    await store.savePoll(state(own), [article('q', { feed: own })], 1)
    await store.applyStoryChanges('one', [joined('p', 's'), joined('q', 's')], 1)
    await store.applyStoryChanges('two', [joined('p', 's')], 1)
    for (const workspace of ['one', 'two']) await store.addFollow(follow(workspace, 'f'), [])
    return store
  }

  describe('a workspace that left', () => {
    it('is served no more, and is whole when it is back', async () => {
      const store = await desk()
      await store.markDeparted('one', 5)
      expect(await store.workspaces()).toEqual(['two'])
      expect((await store.feedStates()).map(({ feed }) => feed)).toEqual([quay])
      expect((await store.follows(null)).map(({ workspace }) => workspace)).toEqual(['two'])
      await store.markBack('one')
      expect(await store.workspaces()).toEqual(['one', 'two'])
      expect((await allArticles(store)).map(({ id }) => id)).toEqual(['p', 'q'])
      expect(await store.follows(null)).toHaveLength(2)
    })

    it('left when it first said so', async () => {
      const store = await desk()
      await store.markDeparted('one', 5)
      await store.markDeparted('one', 9)
      await store.markDeparted('two', 7)
      expect(await store.departed()).toEqual(['one', 'two'])
      expect(await store.departed(6)).toEqual(['one'])
      expect(await store.departed(5)).toEqual([])
    })
  })

  describe('a workspace that is forgotten', () => {
    it('has nothing left in any table, and its private articles are gone', async () => {
      const store = await desk()
      await store.markDeparted('one', 5)
      await store.forgetWorkspace('one')
      expect(Object.values(await store.workspaceRows('one')).flat()).toEqual([])
      expect(await store.totals()).toMatchObject({ articles: 1, workspaces: 1, follows: 1 })
      expect(await store.departed()).toEqual([])
    })

    it('leaves all others as they were', async () => {
      const store = await desk()
      const before = await store.workspaceRows('two')
      await store.forgetWorkspace('one')
      expect(await store.workspaceRows('two')).toEqual(before)
      expect(await shelf(store, 'two')).toEqual({ s: ['p'] })
    })

    it('gets nothing more from those who were about it, and all from those who come after', async () => {
      const store = await desk()
      const names = [schedulesLease, storiesLease('one'), healthLease('one'), storiesLease('two')] as const
      const leases = await Promise.all(names.map((name) => store.takeLease(name, 'ana', 1, 60_000)))
      await store.forgetWorkspace('one')
      const outcomes = leases.map(async (lease) => {
        if (!lease) throw new Error('nobody else holds it')
        await store.under(lease).applyStoryChanges('one', [joined('p', 's')], 2)
      })
      expect((await Promise.allSettled(outcomes)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled'])
      expect(await store.takeLease(storiesLease('one'), 'bo', 2, 60_000)).toBeDefined()
    })

    it('may come anew', async () => {
      const store = await desk()
      await store.forgetWorkspace('one')
      await store.replaceSubscriptions('one', [subscription(quay)])
      expect((await allArticles(store)).map(({ id }) => id)).toEqual(['p'])
      await store.forgetWorkspace('nobody')
    })
  })

  it('all that is kept of a workspace is told without its secrets, and how much that is', async () => {
    const store = await desk()
    const key = await store.shareKey('one', 'news', false)
    const rows = await store.workspaceRows('one')
    expect(rows.subscriptions).toHaveLength(2)
    expect(rows.follows).toHaveLength(1)
    expect(rows.shares).toEqual([{ workspace: 'one', channel: 'news' }])
    for (const secret of ['sealed', key]) expect(JSON.stringify(rows)).not.toContain(secret)
    expect(await store.workspaceCounts('one')).toEqual(
      Object.fromEntries(Object.entries(rows).map(([table, { length }]) => [table, length])),
    )
  })

  it('a person who is forgotten follows and said nothing, and the channel goes on following', async () => {
    const store = await desk()
    await store.addFollow(follow('one', 'c', { destination: { kind: 'channel', channel: 'news' } }), [])
    await store.addFollow(follow('one', 'b', { user: 'ben', destination: { kind: 'person', user: 'ben' } }), [])
    const said = { workspace: 'one', briefing: 'b', story: 's', headline: 'h', kind: 'wrong', at: 1 } as const
    for (const user of ['ana', 'ben']) await store.giveFeedback({ ...said, user })
    await store.forgetPerson('one', 'ana')
    expect((await store.follows('one')).map(({ id, user }) => [id, user])).toEqual([
      ['b', 'ben'],
      ['c', ''],
    ])
    expect((await store.feedback('one', 9)).map(({ user }) => user)).toEqual(['ben'])
    expect(await store.follows('two')).toHaveLength(1)
    expect(JSON.stringify(await store.workspaceRows('one'))).not.toContain('ana')
  })
}
