/** What ends each thing that was opened, in the order of opening. */
export type Closing = (() => Promise<void>)[]

/**
 * Closes what was opened, the last first, each after the one before it; one that fails or does not end stops none of the others.
 *
 * @param withinMs All of them together; what has not ended by then is left.
 * @returns Whether all of them ended in time.
 */
export async function closeAll(
  closing: readonly (() => Promise<void>)[],
  withinMs: number,
  failed: (error: unknown) => void,
): Promise<boolean> {
  const overdue = Promise.withResolvers<'overdue'>()
  const timer = setTimeout(() => overdue.resolve('overdue'), withinMs)
  try {
    for (const close of closing.toReversed()) {
      const ended = close().then(() => 'closed' as const, failed)
      if ((await Promise.race([ended, overdue.promise])) === 'overdue') return false
    }
    return true
  } finally {
    clearTimeout(timer)
  }
}
