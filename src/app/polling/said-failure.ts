import { adminWordsFor } from '../../delivery/words/admin-words.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import type { FeedFailure } from '../../feeds/feed.ts'
import type { Unread } from '../config/find-feeds.ts'

/** Why nothing came that could be read, as a clause. */
export function saidUnread(why: Unread, language: string): string {
  const { say } = adminWordsFor(language)
  switch (why.reason) {
    case 'nothing-sent':
      return say('nothingSent')
    case 'not-outside':
      return say('add.notOutside')
    case 'not-a-feed':
    case 'damaged':
    case 'empty':
    case 'timeout':
    case 'too-large':
    case 'http-status':
    case 'not-found':
    case 'network':
    case 'refused-address':
    case 'gone':
      return saidFailure(why, language)
  }
}

/** Why a feed could not be read, as a clause: in English with all that is known, in other languages the reason and a server's answer. */
export function saidFailure({ reason, detail }: FeedFailure, language: string): string {
  const words = wordsFor(language)
  if (words.language === 'en') return detail
  const said = words.say(`failure.${reason}`)
  const [status] = /\b[1-5]\d\d\b/.exec(isServers(reason) ? detail : '') ?? []
  return status === undefined ? said : `${said} (${status})`
}

function isServers(reason: FeedFailure['reason']): boolean {
  return reason === 'http-status' || reason === 'not-found' || reason === 'gone'
}
