import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import { allArticles, article, joined, merged, quay, shelf, state, subscription } from '../../contracts/store/samples.ts'
import { delivery } from '../../fakes/outbox.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

it('keeps everything when it is closed and opened again', async () => {
  const path = join(temporaryFolder(), 'not', 'made', 'yet', 'störe 📰.sqlite')
  const store = await openStore({ path })
  await store.replaceSubscriptions('one', [subscription(quay)])
  await store.savePoll(state(quay, { etag: '"1"' }), [article('a'), article('b')], 1_000)
  await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 't'), merged('s', 't')], 1_000)
  await store.addTermCounts(2, new Map([['truce', 2]]))
  const slot = { workspace: 'local', schedule: 'daily', key: 'k', at: 9, outcome: 'made' } as const
  const one = delivery({ workspace: 'local', channel: 'c', reply: plainReply('Said', 'en') }, 1)
  await store.saveBriefing(sampleBriefing(), slot, one)
  const [before, { workspace, id }] = [await allArticles(store), sampleBriefing()]
  await store.close()

  const again = await openStore({ path })
  expect(await again.subscriptions('one')).toEqual([subscription(quay)])
  expect(await again.feedStates()).toEqual([state(quay, { etag: '"1"' })])
  expect(await allArticles(again)).toEqual(before)
  expect(await shelf(again)).toEqual({ t: ['a', 'b'] })
  expect((await again.story('one', 's'))?.id).toBe('t')
  expect(await again.termCounts()).toEqual({ documents: 2, counts: new Map([['truce', 2]]) })
  expect(await again.briefing(workspace, id)).toEqual(sampleBriefing())
  expect(await again.usedSlots(0)).toEqual([slot])
  expect(await again.delivery('local', 'd')).toMatchObject({ state: 'waiting', open: [{ summary: 'Said' }] })
  await again.close()
})

it('loses no poll that it said was kept, and keeps none by half, when it is killed ten times', { timeout: 60_000 }, async () => {
  const path = join(temporaryFolder(), 'attache.sqlite')
  let kept = 0
  for (let kill = 1; kill <= 10; kill += 1) {
    kept = await writeUntilKilled(path, kept, kept + kill * 4)
    const store = await openStore({ path })
    const found = (await allArticles(store)).map(({ id }) => id)
    const polls = Math.max(kept, found.length / 3)
    expect(new Set(found)).toEqual(
      new Set(Array.from({ length: polls }, (_, poll) => ['x', 'y', 'z'].map((part) => `${poll}${part}`)).flat()),
    )
    expect(await store.feedStates()).toMatchObject([{ polledAt: polls - 1 }])
    await store.close()
    kept = polls
  }
})

it('lets several programs open a new file at once', { timeout: 60_000 }, async () => {
  const path = join(temporaryFolder(), 'attache.sqlite')
  const codes = await Promise.all([0, 10, 20].map((first) => exitCode(writer(path, first, first + 10))))
  expect(codes).toEqual([0, 0, 0])
  const store = await openStore({ path })
  expect(await allArticles(store)).toHaveLength(90)
  await store.close()
})

function writer(path: string, first: number, last?: number): ChildProcess {
  const program = join(import.meta.dirname, 'store-writer.ts')
  const limits = last === undefined ? [String(first)] : [String(first), String(last)]
  return spawn(process.execPath, [program, path, ...limits], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function exitCode(child: ChildProcess): Promise<unknown> {
  child.stdout?.resume()
  const [code] = await once(child, 'exit')
  return code
}

/** Kills the writer as soon as it says that the poll before `enough` is kept. @returns How many polls it said were kept. */
async function writeUntilKilled(path: string, first: number, enough: number): Promise<number> {
  const child = writer(path, first)
  if (!child.stdout) throw new Error('The writer has no output')
  let kept = first
  for await (const line of createInterface({ input: child.stdout })) {
    kept = Number(line) + 1
    if (kept === enough) child.kill('SIGKILL')
  }
  return kept
}
