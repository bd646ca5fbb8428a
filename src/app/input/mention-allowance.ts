import type { Clock } from '../ports.ts'
import { type Buckets, countCall, freeAt } from '../running/cell-rate.ts'
import { forgetOldest } from '../running/forget-oldest.ts'

/**
 * Whether one more message of a person in a channel is answered; one that is not is not answered later either. Unlike what answers
 * commands, what answers messages takes from the few posts that a platform lets a channel have.
 *
 * @param person Their id, its own over all that is served.
 */
export type MentionAllowance = (person: string, channel: string) => boolean

/** So many at once, and then one in so many milliseconds. */
const perPerson = { burst: 5, intervalMs: 6_000 }
const perChannel = { burst: 10, intervalMs: 2_000 }
/** People and channels remembered at once. */
const mostKeys = 10_000

/**
 * Counts messages. Each process counts for itself.
 *
 * @param clock One that never goes back.
 */
export function createMentionAllowance(clock: Clock): MentionAllowance {
  const buckets: Buckets = new Map()
  return (person, channel) => {
    const now = clock.now()
    const limits = [
      { key: `person ${person}`, ...perPerson },
      { key: `channel ${channel}`, ...perChannel },
    ]
    if (freeAt(limits, buckets, now) > now) return false
    countCall(limits, buckets, now)
    forgetOldest(buckets, mostKeys)
    return true
  }
}
