import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { backupSqlite, restoreSqlite } from '../../../../src/adapters/sql/databases/sqlite-backup.ts'
import { openStore } from '../../../../src/adapters/sql/open-store.ts'
import { allArticles, article, quay, state, subscription } from '../../../contracts/store/samples.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

async function running(articles = 200) {
  const folder = temporaryFolder()
  const path = join(folder, 'attache.sqlite')
  const store = await openStore({ path })
  await store.replaceSubscriptions('one', [subscription(quay)])
  await store.savePoll(
    state(quay),
    Array.from({ length: articles }, (_, index) => article(`id${index}`, { text: 'word '.repeat(300) })),
    1,
  )
  return { folder, path, store, backup: join(folder, 'backup.sqlite') }
}

describe('a backup of a store in use', () => {
  it('is whole, for its owner alone, and one file', async () => {
    const { folder, path, store, backup } = await running()
    onTestFinished(() => store.close())
    const writing = Array.from({ length: 20 }, (_, poll) => store.savePoll(state(quay), [article(`later${poll}`)], 2))
    const held = await backupSqlite(path, backup)
    await Promise.all(writing)
    expect(held).toMatchObject({ workspaces: 1, briefings: 0 })
    expect(held.articles).toBeGreaterThanOrEqual(200)
    expect(statSync(backup).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual(['backup.sqlite'])
    expect(await allArticles(store)).toHaveLength(220)
  })

  it('takes no file’s place, and needs a store', async () => {
    const { path, store, backup } = await running(1)
    onTestFinished(() => store.close())
    writeFileSync(backup, 'of old')
    await expect(backupSqlite(path, backup)).rejects.toThrow(/is there already/)
    expect(readFileSync(backup, 'utf8')).toBe('of old')
    await expect(backupSqlite(`${path}.none`, `${backup}2`)).rejects.toThrow(/There is no store/)
  })

  it('of another program’s database is none, and leaves nothing', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'other.sqlite')
    const other = new DatabaseSync(path)
    other.exec('create table notes (text)')
    other.close()
    await expect(backupSqlite(path, join(folder, 'b'))).rejects.toMatchObject({ kind: 'not-a-store' })
    expect(readdirSync(folder)).toEqual(['other.sqlite'])
  })
})

describe('restoring', () => {
  it('is refused while the store is in use, and changes nothing', async () => {
    const { path, store, backup } = await running(3)
    onTestFinished(() => store.close())
    await backupSqlite(path, backup)
    await store.savePoll(state(quay), [article('later')], 2)
    await expect(restoreSqlite(backup, path, 'now')).rejects.toMatchObject({ kind: 'locked' })
    expect(await allArticles(store)).toHaveLength(4)
    await store.savePoll(state(quay), [article('still')], 3)
    expect(await allArticles(store)).toHaveLength(5)
  })

  it('gives back what the backup holds, and keeps what was there', async () => {
    const { path, store, backup } = await running(3)
    await backupSqlite(path, backup)
    await store.savePoll(state(quay), [article('later')], 2)
    await store.close()
    const { kept, articles } = await restoreSqlite(backup, path, 'now')
    expect([kept, articles]).toEqual([`${path}.before-now`, 3])
    const again = await openStore({ path })
    onTestFinished(() => again.close())
    expect(await allArticles(again)).toHaveLength(3)
    const before = await openStore({ path: `${path}.before-now` })
    expect(await allArticles(before)).toHaveLength(4)
    await before.close()
  })

  it('a damaged backup is refused, and the store stays', async () => {
    const { path, store, backup } = await running()
    await backupSqlite(path, backup)
    await store.close()
    const bytes = readFileSync(backup)
    bytes.fill(7, 8_192, bytes.length - 4_096)
    writeFileSync(backup, bytes)
    await expect(restoreSqlite(backup, path, 'now')).rejects.toThrow(/damaged|not a database|fails to read/)
    expect(existsSync(`${path}.before-now`)).toBe(false)
    const again = await openStore({ path })
    onTestFinished(() => again.close())
    expect(await allArticles(again)).toHaveLength(200)
  })
})
