import type { Action } from './reply.ts'

/** An action as one would type it: "/story story:e2". */
export function typedCommand(action: Action): string {
  return `/${[action.command, ...Object.entries(action.options).map(([name, value]) => `${name}:${value}`)].join(' ')}`
}
