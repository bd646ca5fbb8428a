import { randomUUID } from 'node:crypto'
import { commands } from '../../../commands/index.ts'
import type { Chat } from '../../app/chat.ts'
import type { Log } from '../../app/log.ts'

/** The commands over an app; failures are told to the log under the id that people see. */
export function chatOver(
  app: Chat['app'],
  log: Log,
  presence: Pick<Chat, 'welcome' | 'left' | 'back' | 'served' | 'joined' | 'present'> = {},
): Chat {
  return {
    commands,
    app,
    ...presence,
    newErrorId: () => randomUUID().slice(0, 8),
    report: (error, errorId, facts) => log.error({ errorId, err: error, ...facts }, 'a command failed'),
  }
}
