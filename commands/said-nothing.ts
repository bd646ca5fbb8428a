import type { FeedsFound } from '../src/app/config/find-feeds.ts'
import { saidUnread } from '../src/app/polling/said-failure.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { shownAddress } from '../src/feeds/private-feed.ts'

/** That an address led to no feed, and why. */
export function saidNothing(address: string, why: Extract<FeedsFound, { kind: 'nothing' }>['why'], language: string): string {
  const { say } = adminWordsFor(language)
  const nothing = say('add.nothing', { address: shownAddress(address) })
  if (why.reason === 'no-address') return `${nothing} ${say('add.noAddress')}`
  if (why.reason === 'a-list') return `${nothing} ${say('add.aList')}`
  if (why.reason === 'none-named') return `${nothing} ${say('add.noneNamed')}`
  return `${nothing} ${say('add.unread', { why: saidUnread(why, language) })}`
}
