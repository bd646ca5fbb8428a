import { setTimeout as wait } from 'node:timers/promises'
import { isLostAnswer } from '../failures.ts'

/** Waits before each further attempt, milliseconds: the platform's short troubles pass in them, and nonces live for minutes. */
export const usualWaitsMs: readonly number[] = [250, 1_000, 4_000]

/**
 * Repeats work whose answer got lost. Only for work that may be done twice and comes to the same.
 *
 * @throws What the platform refused with, or the last failure.
 */
export async function untilAnswered<value>(waitsMs: readonly number[], work: () => Promise<value>): Promise<value> {
  for (const waitMs of waitsMs) {
    try {
      return await work()
    } catch (error) {
      if (!isLostAnswer(error)) throw error
      await wait(waitMs)
    }
  }
  return work()
}
