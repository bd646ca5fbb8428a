import { adminWordsFor } from '../../delivery/words/admin-words.ts'
import type { Delivery } from './outbox.ts'
import type { SendFailure } from './send-failure.ts'

/** Where something goes, as a clause: "in the channel C1". */
export function whereOf({ place }: Pick<Delivery, 'place'>, language: string): string {
  const { say } = adminWordsFor(language)
  switch (place.kind) {
    case 'channel':
      return say('where.channel', { channel: place.channel })
    case 'person':
      return say('where.person', { user: place.user })
    case 'admins':
      return say('where.admins')
  }
}

/** Why something could not be sent, as a clause. */
export function becauseOf(failure: SendFailure, language: string): string {
  const { say, list } = adminWordsFor(language)
  switch (failure.reason) {
    case 'no-permission':
      return say('because.no-permission', { missing: list(failure.missing) })
    case 'refused':
      return say('because.refused', { error: failure.error })
    case 'no-place':
    case 'token-refused':
    case 'rate-limited':
    case 'unreachable':
    case 'unknown':
    case 'too-old':
      return say(`because.${failure.reason}`)
  }
}

/** What to do about it, in a sentence. */
export function remedyOf(failure: SendFailure, language: string): string {
  const { say } = adminWordsFor(language)
  switch (failure.reason) {
    case 'no-place':
    case 'no-permission':
    case 'refused':
      return say(`remedy.${failure.reason}`)
    case 'token-refused':
    case 'rate-limited':
    case 'unreachable':
    case 'unknown':
    case 'too-old':
      return say('remedy.later')
  }
}
