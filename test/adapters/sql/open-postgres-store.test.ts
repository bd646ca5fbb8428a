import { inspect } from 'node:util'
import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { databaseName, openPostgresStore } from '../../../src/adapters/sql/open-postgres-store.ts'
import type { Store } from '../../../src/app/ports.ts'
import { article, quay, state, subscription } from '../../contracts/store/samples.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { databaseUrl, describePostgres, emptyDatabase, onDatabase } from '../../postgres/test-database.ts'

it('names a database without its user, its password and its options', () => {
  expect(databaseName('postgres://ana:hunter2secret@db.example:6543/news?sslmode=require')).toBe('db.example:6543/news')
})

async function opened(url: string): Promise<Store> {
  const store = await openPostgresStore({ url })
  onTestFinished(() => store.close())
  return store
}

/** Another program on the database. */
async function visitor(url: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

const applied = () => expect.stringMatching(/: applied \d{3}-/)

describePostgres('a store in PostgreSQL', () => {
  it('is made in an empty database, and is as it was when it is opened again', async () => {
    const url = await emptyDatabase()
    const said: string[] = []
    const store = await openPostgresStore({ url, log: (message) => said.push(message) })
    expect(said).toEqual(said.map(applied))
    expect(said.length).toBeGreaterThan(0)
    await store.replaceSubscriptions('one', [subscription(quay)])
    await store.savePoll(state(quay), [article('a')], 1_000)
    await store.close()
    said.length = 0
    const again = await openPostgresStore({ url, log: (message) => said.push(message) })
    onTestFinished(() => again.close())
    expect(said).toEqual([])
    expect((await again.articles('one', { from: 0, to: 2_000 })).map(({ id }) => id)).toEqual(['a'])
  })

  it('is made once by many who open it at once', async () => {
    const url = await emptyDatabase()
    const said: string[] = []
    const open = () => openPostgresStore({ url, log: (message) => said.push(message), mostConnections: 2 })
    const stores = await Promise.all(Array.from({ length: 6 }, open))
    expect(new Set(said).size).toBe(said.length)
    for (const store of stores) {
      expect(await store.feedStates()).toEqual([])
      await store.close()
    }
  })

  it.each([
    ['a port where nobody listens', 'unreachable', (url: string) => Object.assign(new URL(url), { port: '1' }).href],
    ['a password that is wrong', 'refused', (url: string) => Object.assign(new URL(url), { password: 'hunter2secret' }).href],
    ['a database that is not there', 'refused', () => databaseUrl('nowhere')],
  ])('cannot be opened at %s, which is said without the password', async (_, kind, made) => {
    const url = made(databaseUrl('postgres'))
    const error = await openPostgresStore({ url }).catch((failure: unknown) => failure)
    expect(error).toMatchObject({ name: 'StoreError', kind })
    expect(inspect(error, { depth: 10 })).not.toContain(new URL(url).password)
  })

  it('is refused in a database of another program, which stays as it is', async () => {
    const url = await emptyDatabase()
    await onDatabase(url, 'create table bookmarks (address text)')
    await expect(openPostgresStore({ url })).rejects.toMatchObject({
      kind: 'not-a-store',
      message: expect.stringContaining('another program'),
    })
    expect(await onDatabase(url, "select count(*)::int as tables from pg_tables where schemaname = 'public'")).toEqual([{ tables: 1 }])
  })

  it('is refused where a newer version made it', async () => {
    const url = await emptyDatabase()
    await (await openPostgresStore({ url })).close()
    await onDatabase(url, "insert into kysely_migration values ('999-from-the-future', '2099-01-01T00:00:00.000Z')")
    await expect(openPostgresStore({ url })).rejects.toMatchObject({
      kind: 'newer',
      message: expect.stringContaining('999-from-the-future'),
    })
  })

  it('is refused where it lacks a column', async () => {
    const url = await emptyDatabase()
    await (await openPostgresStore({ url })).close()
    await onDatabase(url, 'alter table feedback rename column headline to title')
    await expect(openPostgresStore({ url })).rejects.toMatchObject({
      kind: 'altered',
      message: expect.stringContaining('feedback.headline'),
    })
  })

  it('is refused to a user who may not make tables', async () => {
    const url = await emptyDatabase()
    const reader = `r${crypto.randomUUID().slice(0, 8)}`
    await onDatabase(url, `create role ${reader} login password 'reads-only'`)
    await expect(
      openPostgresStore({ url: Object.assign(new URL(url), { username: reader, password: 'reads-only' }).href }),
    ).rejects.toMatchObject({
      kind: 'unwritable',
    })
    await onDatabase(url, `drop role ${reader}`)
  })

  it('says that its server is gone, and goes on when it is back', async () => {
    const url = await emptyDatabase()
    const store = await opened(url)
    const endOthers = () =>
      onDatabase(
        url,
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      )
    const other = await visitor(url)
    await other.query('begin; lock table subscriptions')
    const waiting = store.subscriptions('one').catch((error: unknown) => error)
    await expect.poll(() => onDatabase(url, 'select 1 from pg_locks where not granted')).toHaveLength(1)
    await endOthers()
    expect(await waiting).toMatchObject({ name: 'StoreError', kind: 'unreachable' })
    // The pool may give out a connection once more whose end it has not heard of yet.
    await expect.poll(() => store.subscriptions('one').catch((error: unknown) => error)).toEqual([])
  })

  it('lets nobody write what a writer has read, whoever else writes', async () => {
    const url = await emptyDatabase()
    const stores = [await opened(url), await opened(url), await opened(url)]
    const tries = stores.flatMap((store, at) =>
      Array.from({ length: 5 }, (_, index) =>
        store.saveBriefing(
          { ...sampleBriefing(), id: `b${at}-${index}` },
          { workspace: 'one', schedule: 'daily', key: 'monday', at: 1, outcome: 'made' },
        ),
      ),
    )
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  })

  it('waits for no writer who died in the middle', async () => {
    const url = await emptyDatabase()
    const store = await opened(url)
    const dying = new pg.Client(url)
    await dying.connect()
    await dying.query(`begin; select pg_advisory_xact_lock(${0x61_74_74_61_63_68_65n})`)
    const waiting = store.replaceSubscriptions('one', [subscription(quay)])
    await expect.poll(() => onDatabase(url, 'select 1 from pg_locks where not granted')).toHaveLength(1)
    await dying.end()
    await waiting
    expect(await store.subscriptions('one')).toHaveLength(1)
  })

  it('keeps nothing of a write that failed half way', async () => {
    const url = await emptyDatabase()
    const store = await opened(url)
    await store.replaceSubscriptions('one', [subscription(quay)])
    await onDatabase(
      url,
      "create function refuse() returns trigger language plpgsql as $$ begin raise sqlstate '53100'; end $$; create trigger full_disk before insert on article_feeds execute function refuse()",
    )
    await expect(store.savePoll(state(quay, { etag: 'new' }), [article('a')], 1_000)).rejects.toMatchObject({ kind: 'full' })
    expect((await store.feedStates()).map(({ etag }) => etag)).toEqual([null])
    await onDatabase(url, 'drop trigger full_disk on article_feeds')
    expect(await store.savePoll(state(quay), [article('a')], 1_000)).toEqual(['new'])
  })

  it('takes the signs of its query language as words, and words of any length', async () => {
    const url = await emptyDatabase()
    const store = await opened(url)
    await store.replaceSubscriptions('one', [subscription(quay)])
    await store.savePoll(state(quay), [article('a', { text: `${'x'.repeat(3_000)} it's a\\b :* & | ! <-> (` })], 1_000)
    for (const term of ["it's", 'a\\b', ':*', '&', '|', '!', '<->', '(', '', '*', '\0', '\ud83d', 'y'.repeat(3_000)])
      expect(await store.search('one', [[[term]]], { from: 0, to: 2_000 }, 5), term).toEqual([])
    expect(await store.search('one', [[['x'.repeat(3_000)]]], { from: 0, to: 2_000 }, 5)).toHaveLength(1)
    expect(await store.termsWith('one', '\0', 5)).toEqual([])
  })
})
