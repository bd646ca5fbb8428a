import { adminWordsFor } from '../../delivery/words/admin-words.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import type { FeedFailure } from '../../feeds/feed.ts'
import type { Unread } from '../config/find-feeds.ts'

/** Why nothing came that could be read, as a clause. */
export function saidUnread(why: Unread, language: string): string {
  return 'detail' in why ? saidFailure(why, language) : adminWordsFor(language).say('nothingSent')
}

/**
 * Why a feed could not be read, as a clause, with a server's answer in brackets. What else is known is said in English: alone where that
 * is spoken, and in brackets elsewhere, since whoever mends it looks for those very words.
 */
export function saidFailure({ reason, detail }: FeedFailure, language: string): string {
  const words = wordsFor(language)
  const said = words.say(`failure.${reason}`)
  switch (reason) {
    case 'http-status':
    case 'not-found':
    case 'gone': {
      const [status] = /\b[1-5]\d\d\b/.exec(detail) ?? []
      return status === undefined ? said : `${said} (${status})`
    }
    case 'timeout':
    case 'empty':
      return words.language === 'en' ? detail : said
    case 'not-a-feed':
    case 'damaged':
    case 'too-large':
    case 'network':
    case 'refused-address':
      return words.language === 'en' ? detail : `${said} (${detail})`
  }
}
