import type { Caller } from './caller.ts'
import type { Notices, Store } from './ports.ts'

/** Notices handed over in one round. */
const mostAtOnce = 100

/**
 * Hands the waiting notices over, each once: it is marked before it leaves, so that a crash may lose one and never repeat it.
 *
 * @param ways How each platform brings a notice; of one that is not connected none is undeliverable for good, but it is settled so.
 * @returns How many were delivered.
 */
export async function deliverNotices(
  store: Pick<Store, 'takeNotices' | 'settleNotice'>,
  ways: Readonly<Partial<Record<Caller['platform'], Notices>>>,
  now: number,
): Promise<number> {
  let delivered = 0
  for (const notice of await store.takeNotices(mostAtOnce, now)) {
    const outcome = (await ways[notice.platform]?.deliver(notice)) ?? 'undeliverable'
    await store.settleNotice(notice.workspace, notice.id, outcome, now)
    if (outcome === 'delivered') delivered += 1
  }
  return delivered
}
