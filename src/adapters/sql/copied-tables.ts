import { sql } from 'kysely'
import type { CopiedTable } from './copied-table.ts'
import type { Database } from './tables.ts'

/** Kysely's own, SQLite's own, and the index of words, which each engine makes anew. */
const left = /^(?:kysely_|sqlite_|article_terms|article_vocabulary$|searched_articles$)/

/** The tables of a store in SQLite, each after those that it refers to. */
export async function copiedTables(db: Database): Promise<readonly CopiedTable[]> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'table' order by name`.execute(db)
  const names = rows.map(({ name }) => name).filter((name) => !left.test(name))
  const parents = new Map<string, readonly string[]>()
  for (const name of names) parents.set(name, await parentsOf(db, name))
  return Promise.all(inOrder(names, parents).map((name) => copiedTable(db, name)))
}

async function parentsOf(db: Database, name: string): Promise<readonly string[]> {
  const { rows } = await sql<{ parent: string }>`select "table" as parent from pragma_foreign_key_list(${name})`.execute(db)
  return rows.map(({ parent }) => parent).filter((parent) => parent !== name)
}

function inOrder(names: readonly string[], parents: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const ordered = new Set<string>()
  const add = (name: string) => {
    for (const parent of parents.get(name) ?? []) if (!ordered.has(parent)) add(parent)
    ordered.add(name)
  }
  for (const name of names) add(name)
  return [...ordered]
}

async function copiedTable(db: Database, name: string): Promise<CopiedTable> {
  const { rows } = await sql<{ name: string; type: string; pk: number }>`select name, type, pk from pragma_table_info(${name})`.execute(db)
  const key = rows
    .filter(({ pk }) => pk > 0)
    .sort((a, b) => a.pk - b.pk)
    .map((column) => ({ name: column.name, isText: column.type.toLowerCase() === 'text' }))
  if (key.length === 0) throw new Error(`the table ${name} has no primary key, so that its rows cannot be told apart`)
  return { name, columns: rows.map((column) => column.name), key }
}
