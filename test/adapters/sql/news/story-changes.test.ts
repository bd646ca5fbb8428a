import { expect, it, onTestFinished } from 'vitest'
import { sqliteTextIndex } from '../../../../src/adapters/sql/databases/sqlite-text-index.ts'
import { openSqliteDatabase } from '../../../../src/adapters/sql/open-store.ts'
import { sqlStore } from '../../../../src/adapters/sql/sql-store.ts'
import { article, joined, quay, state, subscription } from '../../../contracts/store/samples.ts'

it('a change looks at the stories that it touches, and not at all others of the workspace', async () => {
  const db = await openSqliteDatabase({ path: ':memory:' })
  const store = sqlStore(db, sqliteTextIndex)
  onTestFinished(() => store.close())
  await store.replaceSubscriptions('one', [subscription(quay)])
  await store.savePoll(state(quay), [article('a'), article('b')], 1)
  const elsewhere = { workspace: 'one', id: 'elsewhere', madeAt: 1, mergedInto: null }
  await db.insertInto('stories').values(elsewhere).execute()
  const ids = async () => (await db.selectFrom('stories').select('id').orderBy('id').execute()).map(({ id }) => id)
  await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 's')], 2)
  await store.applyStoryChanges('one', [joined('a', 't'), joined('b', 't')], 3)
  expect(await ids()).toEqual(['elsewhere', 't'])
  await store.prune(0)
  expect(await ids()).toEqual(['t'])
})
