import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { up as makeCommands } from '../../../../src/adapters/sql/migrations/002-commands.ts'
import { up } from '../../../../src/adapters/sql/migrations/016-shown.ts'
import { sqliteDialect } from '../../../../src/adapters/sql/sqlite-dialect.ts'

type Before = {
  answers: { workspace: string; id: string; channel: string; made_at: number; body: string }
  shown: { workspace: string; channel: string; answer: string; shown_at: number }
}

it('keeps what each channel was shown last, in stores that were made before', async () => {
  const made = new Kysely<unknown>({ dialect: sqliteDialect(new DatabaseSync(':memory:'), ':memory:') })
  await makeCommands(made)
  const db = made.withTables<Before>()
  const answers = [
    ['one', 'a1', 'news', 5],
    ['one', 'a2', 'news', 7],
    ['one', 'a3', 'news', 7],
    ['one', 'a4', 'sport', 6],
    ['two', 'a5', 'news', 9],
  ] as const
  const rows = answers.map(([workspace, id, channel, made_at]) => ({ workspace, id, channel, made_at, body: `{"id":"${id}"}` }))
  await db.insertInto('answers').values(rows).execute()

  await up(made)

  expect(await db.selectFrom('shown').selectAll().orderBy('answer').execute()).toEqual([
    { workspace: 'one', channel: 'news', answer: 'a3', shown_at: 7 },
    { workspace: 'one', channel: 'sport', answer: 'a4', shown_at: 6 },
    { workspace: 'two', channel: 'news', answer: 'a5', shown_at: 9 },
  ])
  const kept = await db.selectFrom('answers').selectAll().execute()
  expect(kept.map(({ id, body }) => `${id} ${body}`)).toEqual(answers.map(([, id]) => `${id} {"id":"${id}"}`))
  await db.destroy()
})
