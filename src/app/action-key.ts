import { createHash } from 'node:crypto'
import type { Action, Reply } from '../delivery/reply.ts'

/** What a button stands for, whatever it is called. */
export type ActionTarget = Pick<Action, 'command' | 'options'>

/**
 * The short name under which an action is kept, the same for the same action for ever: 24 characters of base64url, so that it fits
 * a Discord custom id (100) and a Slack option's value (75).
 */
export function actionKey({ command, options }: ActionTarget): string {
  const sorted = Object.entries(options).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([command, sorted]))
    .digest('base64url')
    .slice(0, 24)
}

/** Every button and menu entry of a reply. */
export function actionsOf(reply: Reply): readonly Action[] {
  return reply.parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'actions' ? [...block.buttons, ...(block.menu?.entries ?? [])] : []))
}
