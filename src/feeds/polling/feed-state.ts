import type { FeedState } from '../feed.ts'
import { dayMs } from '../milliseconds.ts'

/**
 * Validators older than this are left out of a request, so that a server whose validators are broken cannot keep a feed
 * at an old answer for ever.
 */
const validatorsLastMs = 8 * dayMs

/** When a feed that was given up is asked again. */
export const never = Number.MAX_SAFE_INTEGER

/** Where a feed is asked. */
export function pollAddress(state: FeedState): string {
  return state.movedTo ?? state.feed
}

/** What a request says of the last answer, so that the server need not send it again. */
export function validatorsOf({ etag, lastModified, fetchedAt }: FeedState, now: number): Pick<FeedState, 'etag' | 'lastModified'> {
  return now - fetchedAt > validatorsLastMs ? { etag: null, lastModified: null } : { etag, lastModified }
}

/** Whether it is asked no more: it is gone (410), or was not found for a week. Its `failure` says which. */
export function isGivenUp({ nextPollAt }: FeedState): boolean {
  return nextPollAt === never
}
