import type { DeleteResult, UpdateResult } from 'kysely'

/** Runs a statement that changes or deletes rows. @returns How many. */
export async function touched(statement: { executeTakeFirstOrThrow(): Promise<UpdateResult | DeleteResult> }): Promise<number> {
  const result = await statement.executeTakeFirstOrThrow()
  return Number('numDeletedRows' in result ? result.numDeletedRows : result.numUpdatedRows)
}
