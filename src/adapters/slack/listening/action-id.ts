import type { Scope } from '../workspaces.ts'

/**
 * What a button or menu is called within its message: whose workspace its key belongs to, and its place. The workspace goes with the
 * message, since what App Home offers of the team's news is answered where the person is alone with the app.
 */
export function actionId(scope: Scope, place: number): string {
  return `attache:${scope}:${place}`
}

export const anyActionId = /^attache:(team|person):\d+$/

export function scopeOf(id: string): Scope | undefined {
  const scope = anyActionId.exec(id)?.[1]
  return scope === 'team' || scope === 'person' ? scope : undefined
}
