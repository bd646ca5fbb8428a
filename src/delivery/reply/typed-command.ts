import type { Action } from './reply.ts'

/** An action as one would type it: `/story id:e2`; a value that is more than one plain word stands in quotes. */
export function typedCommand({ command, options }: Pick<Action, 'command' | 'options'>): string {
  return `/${[command, ...Object.entries(options).map(([name, value]) => `${name}:${typedValue(value)}`)].join(' ')}`
}

/** Quotes at the start, and Slack's `<`, would be read as more than letters; in quotes a backslash keeps the next sign as it is. */
function typedValue(value: string): string {
  if (/^[^\s"'“”„‘’«»「」<]\S*$/u.test(value)) return value
  return `"${value.replace(/["“”\\]/g, '\\$&')}"`
}
