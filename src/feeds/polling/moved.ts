import type { FeedState } from '../feed.ts'
import { dayMs } from '../milliseconds.ts'
import { isSecretAddress } from '../private-feed.ts'

/** A move is believed once it was told so often, over so long: captive portals and broken servers tell of moves too. */
const toldTimes = 3
const toldForMs = dayMs

/**
 * What is believed of a feed's address after an answer.
 *
 * @param to Where the server says it moved for good (301, 308); null: it says nothing of the kind. An address that holds a secret is not kept.
 * @param now Milliseconds since the epoch.
 */
export function afterMove({ moving, movedTo }: FeedState, to: string | null, now: number): Pick<FeedState, 'moving' | 'movedTo'> {
  if (to === null || isSecretAddress(to)) return { moving: null, movedTo }
  const told = moving?.to === to ? { ...moving, times: moving.times + 1 } : { to, times: 1, since: now }
  const believed = told.times >= toldTimes && now - told.since > toldForMs
  return believed ? { moving: null, movedTo: to } : { moving: told, movedTo }
}
