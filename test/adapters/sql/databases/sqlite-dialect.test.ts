import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { sqliteDialect } from '../../../../src/adapters/sql/databases/sqlite-dialect.ts'
import { sqliteTextIndex } from '../../../../src/adapters/sql/databases/sqlite-text-index.ts'
import { migrate } from '../../../../src/adapters/sql/migrate.ts'
import { sqlStore } from '../../../../src/adapters/sql/sql-store.ts'
import { databaseOver } from '../../../../src/adapters/sql/tables.ts'
import { allArticles, article, quay, state, subscription } from '../../../contracts/store/samples.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

function opened() {
  const database = new DatabaseSync(':memory:')
  const db = databaseOver(sqliteDialect(database, 'news.sqlite'))
  onTestFinished(() => db.destroy())
  return { database, db }
}

it.each([
  [{ a: 1 }],
  [new Date(0)],
  [undefined],
  [true],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  [new Uint8Array(1)],
  [['list']],
])('refuses %o as a parameter, in any place', async (value) => {
  const { db } = opened()
  await expect(sql`select ${value} as a, ${1} as b`.execute(db)).rejects.toThrow(TypeError)
  await expect(sql`select ${1} as a, ${value} as b`.execute(db)).rejects.toThrow(TypeError)
})

it('gives back text, numbers and null as they went in', async () => {
  const { db } = opened()
  const values = { a: 'é\0👍', b: Number.MAX_SAFE_INTEGER, c: null, d: -0.25 }
  const { rows } = await sql`select ${values.a} as a, ${values.b} as b, ${values.c} as c, ${values.d} as d`.execute(db)
  expect(rows).toEqual([values])
})

it('gives columns of JSON as what they hold, however they are asked, and text that looks like it as text', async () => {
  const { database, db } = opened()
  database.exec(`create table notes (id text, body json); insert into notes values ('{"a":1}', '{"a":["é"]}'), ('none', null)`)
  const asked = [
    sql`select id, body from notes order by id`,
    sql`with some as (select * from notes) select some.id, other.body from some left join notes as other on other.id = some.id order by 1`,
    sql`update notes set id = id returning id, body`,
  ]
  for (const query of asked)
    expect((await query.execute(db)).rows).toEqual(
      expect.arrayContaining([
        { id: '{"a":1}', body: { a: ['é'] } },
        { id: 'none', body: null },
      ]),
    )
})

it('answers on from prepared statements after very many different ones', async () => {
  const { db } = opened()
  for (let number = 0; number < 500; number += 1) {
    expect((await sql`select ${sql.lit(number)} as n`.execute(db)).rows).toEqual([{ n: number }])
  }
})

/** SQLite undoes the statement alone in the one case, and rolls the transaction back by itself in the other. */
it.each([
  ['many articles', Array.from({ length: 50 }, (_, index) => article(`id${index}`, { text: 'word '.repeat(10_000) }))],
  ['one very long article', [article('long', { text: 'word '.repeat(2_000_000) })]],
])('says that the disk is full after %s, keeps nothing of that write, and works on once there is room', async (_, articles) => {
  const { database, db } = opened()
  await migrate(db, sqliteTextIndex)
  const store = sqlStore(db, sqliteTextIndex)
  await store.replaceSubscriptions('one', [subscription(quay)])
  await store.savePoll(state(quay), [article('a')], 1_000)
  database.exec('pragma max_page_count = 60')

  const failed = store.savePoll(state(quay, { etag: 'new' }), articles, 2_000)
  await expect(failed).rejects.toMatchObject({ name: 'StoreError', kind: 'full', message: expect.stringContaining('news.sqlite is full') })
  expect((await allArticles(store)).map(({ id }) => id)).toEqual(['a'])
  expect(await store.feedStates()).toEqual([state(quay)])

  database.exec('pragma max_page_count = 100000')
  expect(await store.savePoll(state(quay), articles, 3_000)).toEqual(articles.map(() => 'new'))
})

it('lets a transaction that has read write too, whatever another program tries meanwhile', async () => {
  const path = join(temporaryFolder(), 'attache.sqlite')
  const [ours, other] = [new DatabaseSync(path), new DatabaseSync(path, { timeout: 0 })]
  ours.exec('pragma journal_mode = wal; create table notes (text text)')
  const db = databaseOver(sqliteDialect(ours, path))
  await db.transaction().execute(async (trx) => {
    await sql`select * from notes`.execute(trx)
    expect(() => other.exec("insert into notes values ('theirs')")).toThrow('locked')
    await sql`insert into notes values ('ours')`.execute(trx)
  })
  expect(other.prepare('select text from notes').all()).toEqual([{ text: 'ours' }])
  other.close()
  await db.destroy()
})

it('passes on other errors as they are', async () => {
  const { db } = opened()
  await expect(sql`select * from nowhere`.execute(db)).rejects.toThrow('no such table: nowhere')
})
