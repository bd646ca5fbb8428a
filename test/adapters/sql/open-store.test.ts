import {
  closeSync,
  ftruncateSync,
  globSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { StoreError, type StoreFailure } from '../../../src/adapters/sql/databases/store-error.ts'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { article, quay, state } from '../../contracts/store/samples.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const newPath = () => join(temporaryFolder(), 'attache.sqlite')

async function storeFile(): Promise<string> {
  const path = newPath()
  const store = await openStore({ path })
  await store.savePoll(
    state(quay),
    Array.from({ length: 500 }, (_, index) => article(`id${index}`, { text: 'word '.repeat(500) })),
    1,
  )
  await store.close()
  return path
}

/** Expects that the store is refused, with a sentence that names the path and what to do. */
async function expectRefused(path: string, kind: StoreFailure, sentence: RegExp): Promise<void> {
  const refusal = await openStore({ path, busyTimeoutMs: 50 }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(StoreError)
  expect(refusal).toMatchObject({ kind, message: expect.stringMatching(sentence) })
  expect(refusal).toMatchObject({ message: expect.stringContaining(path) })
}

it('applies every migration that stands in its folder by their numbers, and says so once', async () => {
  const path = newPath()
  const told: string[] = []
  for (let time = 0; time < 2; time += 1) await (await openStore({ path, log: (message) => told.push(message) })).close()
  const names = globSync('src/adapters/sql/migrations/*.ts').map((file) => basename(file, '.ts'))
  expect(told).toEqual([`Store ${path}: applied ${names.toSorted().join(', ')}`])
})

it('keeps its file in WAL mode, so that a briefing can be read while a poll is written', async () => {
  const database = new DatabaseSync(await storeFile())
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
  database.close()
})

it('refuses a directory', async () => {
  await expectRefused(temporaryFolder(), 'unwritable', /is a directory: name a file in it/)
})

it('refuses a path below a file', async () => {
  const file = newPath()
  writeFileSync(file, '')
  await expectRefused(join(file, 'attache.sqlite'), 'unwritable', /name a file where Attaché may write/)
  await expectRefused(join(file, 'folder', 'attache.sqlite'), 'unwritable', /name a file where Attaché may write/)
})

it('refuses a link that leads nowhere but to itself', async () => {
  const loop = newPath()
  symlinkSync(loop, loop)
  await expectRefused(loop, 'unwritable', /name a file where Attaché may write/)
})

it.each([
  ['text', Buffer.from('Dear diary, this is no database at all. '.repeat(200))],
  ['random bytes', Buffer.from(Array.from({ length: 9_000 }, (_, index) => (index * 7_919 + 13) % 251))],
])('refuses a file of %s and leaves it as it is', async (_, bytes) => {
  const path = newPath()
  writeFileSync(path, bytes)
  await expectRefused(path, 'not-a-store', /is not a database: name another file/)
  expect(readFileSync(path)).toEqual(bytes)
})

it('refuses another program’s database and leaves it as it is', async () => {
  const path = newPath()
  const database = new DatabaseSync(path)
  database.exec('create table bookmarks (address text)')
  database.close()
  const bytes = readFileSync(path)
  await expectRefused(path, 'not-a-store', /belongs to another program/)
  expect(readFileSync(path)).toEqual(bytes)
})

it('refuses a store of a newer version and leaves it as it is', async () => {
  const path = await storeFile()
  const database = new DatabaseSync(path)
  database.exec("insert into kysely_migration values ('999-from-the-future', '2099-01-01T00:00:00.000Z')")
  database.close()
  const bytes = readFileSync(path)
  await expectRefused(path, 'newer', /made by a newer version of Attaché \(999-from-the-future\): run that version/)
  expect(readFileSync(path)).toEqual(bytes)
})

it('refuses a store that lacks columns', async () => {
  const path = await storeFile()
  const database = new DatabaseSync(path)
  database.exec('alter table shown drop column answer; alter table feedback rename column headline to title')
  database.close()
  await expectRefused(
    path,
    'altered',
    /lacks what this version of Attaché keeps \(shown\.answer and 1 more\): put back a backup, or move it away/,
  )
})

it('refuses a store that lacks a table', async () => {
  const path = await storeFile()
  const database = new DatabaseSync(path)
  database.exec('drop table introductions')
  database.close()
  await expectRefused(path, 'altered', /\(introductions\.workspace and 1 more\)/)
})

it('refuses a store that was cut short', async () => {
  const path = await storeFile()
  const file = openSync(path, 'r+')
  ftruncateSync(file, Math.floor(statSync(path).size / 3))
  closeSync(file)
  await expectRefused(path, 'damaged', /is damaged: put back a backup/)
})

it.each([
  ['beginning', () => 16_384],
  ['end, where only articles stand', (size: number) => size - 40_960],
])('refuses a store with pages overwritten at its %s', async (_, from) => {
  const path = await storeFile()
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(20_480, 0xa5), 0, 20_480, from(statSync(path).size))
  closeSync(file)
  await expectRefused(path, 'damaged', /is damaged: put back a backup/)
})

it('refuses a store that another program keeps locked, and opens it afterwards', async () => {
  const path = await storeFile()
  const other = new DatabaseSync(path)
  other.exec('pragma locking_mode = exclusive; begin exclusive')
  await expectRefused(path, 'locked', /locked: end it/)
  other.close()
  await (await openStore({ path })).close()
})

it('opens an empty file, as a volume or a script may have made it', async () => {
  const path = newPath()
  writeFileSync(path, '')
  const store = await openStore({ path })
  expect(await store.feedStates()).toEqual([])
  await store.close()
})

it('opens a file whose folder holds spaces, question marks and percent signs', async () => {
  const folder = join(temporaryFolder(), 'a ?mode=memory %20 #x')
  mkdirSync(folder)
  const path = join(folder, 'attache.sqlite')
  await (await openStore({ path })).close()
  expect(statSync(path).size).toBeGreaterThan(0)
})

it('may be read by nobody but who made it, with all that stands beside it', async () => {
  const path = newPath()
  const store = await openStore({ path })
  await store.savePoll(state(quay), [article('a')], 1)
  const files = globSync(`${path}*`)
  expect(files.length).toBeGreaterThan(1)
  for (const file of files) expect(statSync(file).mode & 0o077, file).toBe(0)
  await store.close()
})
