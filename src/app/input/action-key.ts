import { createHash } from 'node:crypto'
import { drawnOnce } from '../../delivery/reply/drawn-once.ts'
import type { Action, Reply } from '../../delivery/reply/reply.ts'

/** What a button stands for, whatever it is called. */
export type ActionTarget = Pick<Action, 'command' | 'options'>

/**
 * The short name under which an action is kept, the same for the same action for ever: 24 characters of base64url, so that it fits
 * a Discord custom id (100) and a Slack option's value (75).
 */
export const actionKey = drawnOnce(({ command, options }: ActionTarget): string => {
  const sorted = Object.entries(options).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([command, sorted]))
    .digest('base64url')
    .slice(0, 24)
})

/**
 * What a button or an entry is called where it is pressed: the key of its action, and the form that it opens. At most 40 characters
 * of base64url and one full stop.
 */
export function actionName(action: ActionTarget & Pick<Action, 'form'>): string {
  return action.form === undefined ? actionKey(action) : `${actionKey(action)}.${action.form}`
}

/** `form`: the name of the form that it opens; null: it runs its command. */
export function readActionName(name: string): { readonly key: string; readonly form: string | null } {
  const [key = '', form = null] = name.split('.')
  return { key, form }
}

/** Every button and menu entry of a reply. */
export function actionsOf(reply: Reply): readonly Action[] {
  return reply.parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'actions' ? [...block.buttons, ...(block.menu?.entries ?? [])] : []))
}
