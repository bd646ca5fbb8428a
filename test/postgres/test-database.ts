import pg from 'pg'
import { describe, inject, onTestFinished } from 'vitest'
import { z } from 'zod'

const answer = z.union([z.object({ url: z.string() }), z.object({ skipped: z.string() })])
const found = answer.parse(await (await fetch(inject('postgresDoor'))).json())

/** Facts that need a PostgreSQL; where none can run here, that they are skipped and why is what is shown. */
export function describePostgres(name: string, facts: () => void): void {
  if ('url' in found) describe(name, facts)
  else describe.skip(`${name}: skipped, ${found.skipped}`, facts)
}

/** The address of a new, empty database that is gone when the test ends. */
export async function emptyDatabase(): Promise<string> {
  const url = await keptDatabase()
  onTestFinished(async () => {
    await onDatabase(databaseUrl('postgres'), `drop database ${new URL(url).pathname.slice(1)} with (force)`)
  })
  return url
}

/** The address of a new, empty database that stays until the run ends. */
export async function keptDatabase(): Promise<string> {
  const name = `t${crypto.randomUUID().replaceAll('-', '')}`
  await onDatabase(databaseUrl('postgres'), `create database ${name} template template0`)
  return databaseUrl(name)
}

/** Runs one statement on a database. */
export async function onDatabase(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

/** The address of a database of the run's PostgreSQL. */
export function databaseUrl(name: string): string {
  if (!('url' in found)) throw new Error(found.skipped)
  return Object.assign(new URL(found.url), { pathname: `/${name}` }).href
}
