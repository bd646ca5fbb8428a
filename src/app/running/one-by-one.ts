/** What could not be done for one of many. */
export type Failed<item> = { readonly item: item; readonly error: unknown }

/** Where it fails for so many in a row it is hardly they: a store that does not answer would be asked in vain for each of a thousand. */
const mostInARow = 3

/**
 * Does work for each of many that have nothing to do with one another, in their order: what fails for one stops none of the others.
 *
 * @returns For whom it failed; after three in a row nothing further is tried.
 */
export async function oneByOne<item>(items: Iterable<item>, work: (item: item) => Promise<unknown>): Promise<readonly Failed<item>[]> {
  const failed: Failed<item>[] = []
  let inARow = 0
  for (const item of items) {
    try {
      await work(item)
      inARow = 0
    } catch (error) {
      failed.push({ item, error })
      inARow += 1
      if (inARow === mostInARow) break
    }
  }
  return failed
}

/** The same for work whose failures are told by whoever asked for all of it. @throws The first failure, after the others had their turn. */
export async function allOneByOne<item>(items: Iterable<item>, work: (item: item) => Promise<unknown>): Promise<void> {
  const [first] = await oneByOne(items, work)
  if (first) throw first.error
}
