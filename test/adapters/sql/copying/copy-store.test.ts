import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { copyStore } from '../../../../src/adapters/sql/copying/copy-store.ts'
import { openPostgresStore } from '../../../../src/adapters/sql/open-postgres-store.ts'
import { openStore } from '../../../../src/adapters/sql/open-store.ts'
import { searchQuery } from '../../../../src/app/answers/search-query.ts'
import { allArticles, always, article, joined, quay, shelf, state, subscription } from '../../../contracts/store/samples.ts'
import { sampleBriefing } from '../../../fakes/sample-briefing.ts'
import { describePostgres, emptyDatabase, onDatabase } from '../../../postgres/test-database.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

/** A file with something in most tables, and text of every kind. */
async function storeFile(articles = 250): Promise<string> {
  const path = join(temporaryFolder(), 'attache.sqlite')
  const store = await openStore({ path })
  await store.replaceSubscriptions('one', [subscription(quay)])
  const made = Array.from({ length: articles }, (_, index) => article(`id${index}`, { title: `Ships ${index} “é” 制裁 '\\` }))
  await store.savePoll(
    state(quay, { etag: '"1"' }),
    [...made, article('Ä'), article('z'), article('Z'), article('制'), article('😀')],
    1_000,
  )
  await store.applyStoryChanges('one', [joined('id0', 's'), joined('id1', 't')], 1_000)
  await store.addTermCounts(2, new Map([['truce', 2]]))
  await store.saveBriefing(sampleBriefing(), null)
  await store.close()
  return path
}

describePostgres('a copy of a store', () => {
  it('holds all of it, and finds its articles', async () => {
    const [from, to] = [await storeFile(), await emptyDatabase()]
    const sums = await copyStore({ from, to })
    expect(sums.find(({ table }) => table === 'articles')).toMatchObject({ rows: 255, written: 255 })
    const [file, copy] = [await openStore({ path: from }), await openPostgresStore({ url: to })]
    expect(await allArticles(copy)).toEqual(await allArticles(file))
    expect(await shelf(copy)).toEqual(await shelf(file))
    expect(await copy.termCounts()).toEqual(await file.termCounts())
    expect(await copy.briefing('local', sampleBriefing().id)).toEqual(sampleBriefing())
    const found = async (store: typeof file) =>
      (await store.search('one', searchQuery('制裁'), always, 300)).map((one) => one.article.id).sort()
    expect(await found(copy)).toEqual(await found(file))
    await Promise.all([file.close(), copy.close()])
  })

  it('ended anywhere, goes on where it stopped; nobody starts on half of it', async () => {
    const [from, to] = [await storeFile(), await emptyDatabase()]
    for (const last of ['articles', 'articles', 'briefings', 'story_articles', 'term_counts']) {
      const stopped = copyStore({ from, to, told: stopAt(last) })
      await expect(stopped).rejects.toThrow(`stopped in ${last}`)
      await expect(openPostgresStore({ url: to })).rejects.toMatchObject({ kind: 'unfinished' })
    }
    const sums = await copyStore({ from, to })
    expect(sums.find(({ table }) => table === 'articles')).toMatchObject({ rows: 255, written: 0 })
    const copy = await openPostgresStore({ url: to })
    expect(await allArticles(copy)).toHaveLength(255)
    expect(await copy.search('one', searchQuery('ships'), always, 300)).toHaveLength(250)
    await copy.close()
  })

  it('takes up what changed in the file since it was interrupted', async () => {
    const [from, to] = [await storeFile(), await emptyDatabase()]
    await expect(copyStore({ from, to, told: stopAt('slots', 'term_counts', 'stories') })).rejects.toThrow('stopped')
    const file = await openStore({ path: from })
    await file.replaceSubscriptions('one', [subscription(quay, { language: 'en' })])
    await file.savePoll(state(quay, { etag: '"2"' }), [article('id1', { title: 'Ferries wait' }), article('new')], 5_000)
    await file.prune(4_000)
    await file.close()
    await copyStore({ from, to })
    const copy = await openPostgresStore({ url: to })
    expect((await allArticles(copy)).map(({ id }) => id).sort()).toEqual(['id1', 'new'])
    expect(await copy.search('one', searchQuery('ships'), always, 300)).toEqual([])
    expect(await copy.search('one', searchQuery('ferry'), always, 300)).toHaveLength(1)
    await copy.close()
  })

  it('says where the copy is not the same', async () => {
    const [from, to] = [await storeFile(3), await emptyDatabase()]
    await expect(copyStore({ from, to, told: stopAt('subscriptions') })).rejects.toThrow('stopped')
    await onDatabase(
      to,
      "create function spoil() returns trigger language plpgsql as $$ begin new.title = 'spoilt'; return new; end $$; create trigger spoilt before insert on briefings for each row execute function spoil(); delete from briefing_stories; delete from briefings",
    )
    await expect(copyStore({ from, to })).rejects.toThrow('the copy of briefings is not the same')
    await expect(openPostgresStore({ url: to })).rejects.toMatchObject({ kind: 'unfinished' })
  })

  it('is not made over a store, nor over a copy of another store, nor twice', async () => {
    const [from, other, to] = [await storeFile(3), await storeFile(3), await emptyDatabase()]
    const store = await openPostgresStore({ url: to })
    await store.replaceSubscriptions('one', [subscription(quay)])
    await expect(copyStore({ from, to })).rejects.toMatchObject({
      kind: 'not-a-store',
      message: expect.stringContaining('store of its own'),
    })
    await store.replaceSubscriptions('one', [])
    await store.close()
    await copyStore({ from, to })
    await expect(copyStore({ from, to })).rejects.toThrow('finished copy of this store')
    await expect(copyStore({ from: other, to })).rejects.toThrow('copy of another store')
  })

  it('is made of a store that is there and that nobody writes', async () => {
    const [from, to] = [await storeFile(3), await emptyDatabase()]
    await expect(copyStore({ from: `${from}.none`, to })).rejects.toMatchObject({ kind: 'not-a-store' })
    const other = new DatabaseSync(from)
    other.exec('begin immediate')
    await expect(copyStore({ from, to })).rejects.toMatchObject({ kind: 'locked' })
    other.close()
  })
})

/** Ends a copy in the middle of a table. */
function stopAt(...tables: readonly string[]) {
  return ({ table }: { readonly table: string }) => {
    if (tables.includes(table)) throw new Error(`stopped in ${table}`)
  }
}
