import { plainReply } from '../../delivery/reply/plain-reply.ts'
import type { Reply } from '../../delivery/reply/reply.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import type { Caller } from './caller.ts'

/** Why a command of admins does nothing for somebody. @param language Of the answer. */
export function adminsOnly(command: string, { areRightsUnknown = false }: Pick<Caller, 'areRightsUnknown'>, language: string): Reply {
  return plainReply(wordsFor(language).say(areRightsUnknown ? 'rightsUnknown' : 'adminsOnly', { command }), language)
}
