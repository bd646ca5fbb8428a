/**
 * Works on all items in their order, on so many at once; the results stand in the order of the items.
 *
 * @throws The first failure, when nothing is under way any more; what was under way or waits for another worker is done first.
 */
export async function inTurns<item, result>(
  items: readonly item[],
  atOnce: number,
  work: (item: item) => Promise<result>,
): Promise<readonly result[]> {
  const results = new Map<number, result>()
  const left = items.entries()
  const worker = async () => {
    // All workers draw from one iterator, so that each item goes to one of them.
    for (const [index, item] of left) results.set(index, await work(item))
  }
  const workers = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  for (const ended of workers) if (ended.status === 'rejected') throw ended.reason
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result)
}
